/**
 * What every page is made of: the reader, links, page queries and how their answers are laid out.
 */
@org.jspecify.annotations.NullMarked
package id.simpul.web.view;
