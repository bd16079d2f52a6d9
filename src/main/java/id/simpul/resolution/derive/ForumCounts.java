package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** By month, kind and mode: {@code queries/derive/counts/forum-counts.rq}. */
final class ForumCounts {
  private static final Node FORUM_COUNT = Namespaces.term("ForumCount");

  private final Keys keys;

  ForumCounts(Keys keys) {
    this.keys = keys;
  }

  void count(Tally tally, Forums forums) {
    for (Description event : forums.told()) {
      for (Optional<Node> day : event.optional(Property.DATE)) {
        for (Optional<Node> kind : event.optional(Property.EVENT_KIND)) {
          for (Optional<Node> mode : event.optional(Property.MODE)) {
            count(tally, event.node(), Tally.month(day), kind, mode);
          }
        }
      }
    }
  }

  private void count(
      Tally tally, Node event, Optional<Node> month, Optional<Node> kind, Optional<Node> mode) {
    Node cell =
        keys.node(
            "forum-count",
            Tally.keyOf(month),
            Keys.ofConcept(kind, "tanpa-jenis"),
            Keys.ofConcept(mode, "tanpa-cara"));
    tally
        .count(cell, event)
        .is(Namespaces.TYPE, FORUM_COUNT)
        .is(Property.MONTH, month)
        .is(Property.EVENT_KIND, kind)
        .is(Property.MODE, mode);
  }
}
