package id.simpul.resolution.derive;

import id.simpul.model.ClaimKind;
import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The cases that an event studied: {@code queries/derive/case-studied.rq} and {@code
 * case-studies.rq}.
 */
final class CaseStudies {
  private static final Node CASE_STUDY = Namespaces.term("CaseStudy");
  private static final Node CASE_STUDIED = Namespaces.term(Property.CASE_STUDIED);
  private static final Node RULING = Namespaces.term(Property.RULING);
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node CITING = Namespaces.term(Property.CITING);
  private static final Node EXACT = Namespaces.term(Property.EXACT);
  private static final Node CITATION = Namespaces.term(ClaimKind.CITATION);
  private static final Node EVENT_CLASS = Namespaces.term("Event");
  private static final String FOLDER = "/id/ruling/";
  private static final BinaryOperator<String> SMALLER =
      (a, b) -> Order.OF_VALUES.compare(Literals.plain(a), Literals.plain(b)) <= 0 ? a : b;

  private final Keys keys;
  private final Node studied;

  CaseStudies(Iris iris) {
    this.keys = new Keys(iris);
    this.studied = iris.concept("purpose", "studied");
  }

  void add(Collection<Triple> wanted, DatasetGraph data, Node event) {
    Map<Node, String> quotes = new HashMap<>();
    List<Quad> citing = data.stream(Node.ANY, Node.ANY, CITING, event).toList();
    for (Quad quad : citing) {
      Description said = Description.of(data, quad.getGraph(), quad.getSubject());
      if (said.has(Property.PURPOSE, studied)) {
        boolean plain = isCitation(data, quad, said, event);
        for (Node cited : said.get(Property.CITED)) {
          if (Keys.isIn(cited, FOLDER)) {
            if (plain) {
              wanted.add(Triple.create(event, CASE_STUDIED, cited));
            }
            quote(data, quad.getGraph(), said)
                .ifPresent(text -> quotes.merge(cited, text, SMALLER));
          }
        }
      }
    }
    quotes.forEach((ruling, quote) -> study(wanted, ruling, event, quote.substring(2)));
  }

  private static boolean isCitation(DatasetGraph data, Quad citing, Description said, Node event) {
    return said.isA(CITATION)
        && data.contains(citing.getGraph(), event, Namespaces.TYPE, EVENT_CLASS);
  }

  /** The best sentence of a citation, after two signs by which it is ranked. */
  private static Optional<String> quote(DatasetGraph data, Node graph, Description citation) {
    List<String> prints =
        citation.optional(Property.PRINTED_AS).stream()
            .map(print -> print.map(Keys::text).orElse(""))
            .toList();
    return citation.get(Property.EVIDENCE).stream()
        .flatMap(quotation -> data.stream(graph, quotation, EXACT, Node.ANY))
        .map(quad -> Keys.text(quad.getObject()))
        .flatMap(exact -> prints.stream().map(print -> ranked(print, exact)))
        .reduce(SMALLER);
  }

  private static String ranked(String print, String exact) {
    boolean number = print.contains("/") && exact.contains(print);
    return (number ? "0" : "1") + (exact.endsWith(".") ? "0" : "1") + exact;
  }

  private void study(Collection<Triple> wanted, Node ruling, Node event, String quote) {
    Node study =
        keys.node("case-study", Keys.after(ruling, FOLDER), Keys.after(event, "/id/event/"));
    wanted.add(Triple.create(study, Namespaces.TYPE, CASE_STUDY));
    wanted.add(Triple.create(study, RULING, ruling));
    wanted.add(Triple.create(study, EVENT, event));
    wanted.add(Triple.create(study, EXACT, Literals.plain(quote)));
  }
}
