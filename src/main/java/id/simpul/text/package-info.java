@NullMarked
package id.simpul.text;

import org.jspecify.annotations.NullMarked;
