package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Flags on events whose reports are at odds, where all that they say is kept. */
final class ConflictFlags {
  private static final String ISSUE = "conflicting-reports";

  private final Iris iris;

  ConflictFlags(Iris iris) {
    this.iris = iris;
  }

  /**
   * @param what last part of the flag's key, e.g. {@code speaker}
   * @param words the same in Indonesian, e.g. {@code narasumber}
   * @param said what the reports say, in the order in which it is told
   */
  Set<Triple> flag(Node event, String what, String words, List<String> said) {
    String key = iris.key(event).substring("event/".length());
    Node flag = iris.id("flag", key + "." + ISSUE + "." + what);
    String reason =
        "Laporan tentang acara ini menyebut "
            + words
            + " yang berbeda: "
            + String.join("; ", said)
            + ". Semuanya dicatat sampai ada keputusan.";
    return Set.of(
        Triple.create(flag, Namespaces.TYPE, Namespaces.term("Flag")),
        Triple.create(flag, Namespaces.term(Property.ON_THING), event),
        Triple.create(flag, Namespaces.term(Property.ISSUE), iris.concept("issue", ISSUE)),
        Triple.create(flag, Namespaces.COMMENT, Literals.indonesian(reason)));
  }
}
