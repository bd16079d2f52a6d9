/** The public SPARQL endpoint: Fuseki behind a gate that bounds time, size, memory and reach. */
@NullMarked
package id.simpul.web.sparql;

import org.jspecify.annotations.NullMarked;
