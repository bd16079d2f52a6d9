/** Rulings, regulations and official letters as news pages print them, in normal form. */
@NullMarked
package id.simpul.mention.legal;

import org.jspecify.annotations.NullMarked;
