/** Who met whom and what was studied where, as graphs: ties, their evidence, figures, files. */
@NullMarked
package id.simpul.network;

import org.jspecify.annotations.NullMarked;
