/**
 * Cuts one page into its articles: furniture out, date-lines, credits, publisher and genre found.
 */
@NullMarked
package id.simpul.article;

import org.jspecify.annotations.NullMarked;
