/** Indonesian text: sentences, tokens, person names and numerals, each given as spans. */
@NullMarked
package id.simpul.text;

import org.jspecify.annotations.NullMarked;
