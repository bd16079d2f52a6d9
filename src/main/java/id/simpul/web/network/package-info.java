/** The network lab: pages and files of who met whom and what was studied where. */
@NullMarked
package id.simpul.web.network;

import org.jspecify.annotations.NullMarked;
