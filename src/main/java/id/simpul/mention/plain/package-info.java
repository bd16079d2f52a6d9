/** Characters made comparable, one for one, so that patterns stay short and offsets stay true. */
@NullMarked
package id.simpul.mention.plain;

import org.jspecify.annotations.NullMarked;
