/** The search index of a store: what it holds, how it follows the store, and how SPARQL asks it. */
@NullMarked
package id.simpul.search.graph;

import org.jspecify.annotations.NullMarked;
