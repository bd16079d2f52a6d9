/** How sure a claim is: the precision of its rule as measured on annotated articles. */
@NullMarked
package id.simpul.claim.confidence;

import org.jspecify.annotations.NullMarked;
