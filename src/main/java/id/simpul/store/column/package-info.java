/** Properties that questions ask for again and again, held in memory beside TDB2's indexes. */
@NullMarked
package id.simpul.store.column;

import org.jspecify.annotations.NullMarked;
