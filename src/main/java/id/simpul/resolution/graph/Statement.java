package id.simpul.resolution.graph;

import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of one property of its event.
 *
 * @param values never empty; more than one where, say, two offices organize together
 * @param publisher who published the article, or null
 * @param own true where the publisher is an organizer of the event by this report
 * @param confidence of the report
 */
record Statement(
    SortedSet<String> values, @Nullable Node publisher, boolean own, double confidence) {}
