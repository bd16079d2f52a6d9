/**
 * The questions of {@code queries/*.rq}: read, listed, run with typed parameters, and written as a
 * table, CSV, JSON or a spreadsheet.
 */
@NullMarked
package id.simpul.query;

import org.jspecify.annotations.NullMarked;
