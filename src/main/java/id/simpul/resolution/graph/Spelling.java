package id.simpul.resolution.graph;

import org.apache.jena.graph.Node;

/**
 * One way in which mentions write of a thing.
 *
 * @param kind {@code simpul:normalForm}, {@code simpul:honorific}, or {@code simpul:printedAs} for
 *     a number that is not the ruling's own
 * @param text e.g. {@code Budi Harianto}
 */
record Spelling(Node kind, String text) {}
