/** Resolution over the dataset: which event a report tells of, and the derived graph. */
@NullMarked
package id.simpul.resolution.graph;

import org.jspecify.annotations.NullMarked;
