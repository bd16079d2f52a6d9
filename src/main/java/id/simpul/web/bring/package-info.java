/** Pages that people bring: a preview of what would be claimed, then storing with progress. */
@NullMarked
package id.simpul.web.bring;

import org.jspecify.annotations.NullMarked;
