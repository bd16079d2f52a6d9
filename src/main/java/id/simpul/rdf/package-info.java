/**
 * What was read as RDF: IRIs, the mappers to named graphs, the bundled ontology with its
 * vocabularies and shapes, validation and serialisation.
 */
@NullMarked
package id.simpul.rdf;

import org.jspecify.annotations.NullMarked;
