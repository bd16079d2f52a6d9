/**
 * Who attended what: attendance held in memory, filtered and counted for pages, charts and files.
 */
@NullMarked
package id.simpul.web.dashboard;

import org.jspecify.annotations.NullMarked;
