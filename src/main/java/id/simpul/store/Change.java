package id.simpul.store;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one committed write touched.
 *
 * @param version of the store after it
 * @param touched every IRI that stands as subject or object in a quad that came or went, e.g.
 *     {@code …/id/person/ana.kpu-kota-semarang}; empty where {@code everything}
 * @param everything true where too much changed to be told one by one
 */
public record Change(long version, Set<Node> touched, boolean everything) {}
