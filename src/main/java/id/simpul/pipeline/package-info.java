/** The only place that knows the order of the stages: from pages to the graph and back out. */
@NullMarked
package id.simpul.pipeline;

import org.jspecify.annotations.NullMarked;
