/** The pages, linked data and JSON of one server: routes, what each shows, and how it is drawn. */
@NullMarked
package id.simpul.web;

import org.jspecify.annotations.NullMarked;
