/** Reads .txt, .html and .md files into pages, with their encoding, within a size limit. */
@NullMarked
package id.simpul.page;

import org.jspecify.annotations.NullMarked;
