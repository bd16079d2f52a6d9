/**
 * The legal desk: cases and regulations with who studied them, by which sentence, and as a file.
 */
@NullMarked
package id.simpul.web.desk;

import org.jspecify.annotations.NullMarked;
