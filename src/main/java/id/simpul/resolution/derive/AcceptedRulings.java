package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Rulings that no graph describes, since articles print another number: {@code
 * queries/derive/accepted-rulings.rq}.
 */
final class AcceptedRulings {
  private static final Pattern KEY =
      Pattern.compile("^([0-9]+)-(phpu?)-([a-z]+)-([ivxlc]+)-([0-9]{4})$");
  private static final Node RULING = Namespaces.term("Ruling");
  private static final Node REFERS_TO = Namespaces.term(Property.REFERS_TO);
  private static final Node ON_THING = Namespaces.term(Property.ON_THING);
  private static final Node PROPOSAL = Namespaces.term(Property.PROPOSAL);
  private static final Node ISSUE = Namespaces.term(Property.ISSUE);
  private static final Node CASE_NUMBER = Namespaces.term(Property.CASE_NUMBER);
  private static final Node ELECTION_KIND = Namespaces.term(Property.ELECTION_KIND);
  private static final List<Property> SAID =
      List.of(Property.COURT, Property.REGION, Property.ELECTION_YEAR);
  private static final Node KIND = Literals.plain("ruling");

  private final Iris iris;
  private final Node derived;
  private final Node odd;

  AcceptedRulings(Iris iris) {
    this.iris = iris;
    this.derived = new GraphNames(iris).derived();
    this.odd = iris.concept("issue", "case-number-region");
  }

  void add(Collection<Triple> wanted, DatasetGraph data, Node ruling) {
    if (isDescribed(data, ruling)) {
      return;
    }
    List<Quad> mentions = data.stream(Node.ANY, Node.ANY, REFERS_TO, ruling).toList();
    for (Quad mention : mentions) {
      Description said = Description.of(data, mention.getGraph(), mention.getSubject());
      if (said.has(Property.MENTION_KIND, KIND)) {
        said.get(Property.LOCAL_KEY).stream()
            .map(key -> iris.id("ruling", Keys.text(key)))
            .filter(local -> !local.equals(ruling))
            .forEach(local -> describe(wanted, data, mention.getGraph(), local, ruling));
      }
    }
  }

  private boolean isDescribed(DatasetGraph data, Node ruling) {
    return data.stream(Node.ANY, ruling, Namespaces.TYPE, RULING)
        .anyMatch(quad -> !quad.getGraph().equals(derived));
  }

  private void describe(
      Collection<Triple> wanted, DatasetGraph data, Node article, Node local, Node ruling) {
    wanted.add(Triple.create(ruling, Namespaces.TYPE, RULING));
    for (Node label : labels(data, local, ruling)) {
      wanted.add(Triple.create(ruling, Namespaces.LABEL, label));
      wanted.add(Triple.create(ruling, CASE_NUMBER, label));
    }
    Description printed = Description.of(data, article, local);
    for (Property property : SAID) {
      printed
          .get(property)
          .forEach(v -> wanted.add(Triple.create(ruling, Namespaces.term(property), v)));
    }
    if (!isOfAnotherRegion(data, article, local)) {
      printed
          .get(Property.ELECTION_KIND)
          .forEach(kind -> wanted.add(Triple.create(ruling, ELECTION_KIND, kind)));
    }
  }

  /** As it was proposed; where a person named another ruling, as its key reads. */
  private static List<Node> labels(DatasetGraph data, Node local, Node ruling) {
    List<Node> proposed =
        data.stream(Node.ANY, Node.ANY, PROPOSAL, ruling)
            .filter(q -> data.contains(q.getGraph(), q.getSubject(), ON_THING, local))
            .flatMap(q -> data.stream(q.getGraph(), ruling, Namespaces.LABEL, Node.ANY))
            .map(Quad::getObject)
            .toList();
    return proposed.isEmpty() ? List.of(Literals.plain(number(ruling))) : proposed;
  }

  private static String number(Node ruling) {
    String key = Keys.after(ruling, "/id/ruling/");
    Matcher parts = KEY.matcher(key);
    return (parts.matches() ? parts.replaceAll("$1/$2.$3-$4/$5") : key).toUpperCase(Locale.ROOT);
  }

  private boolean isOfAnotherRegion(DatasetGraph data, Node article, Node local) {
    return data.stream(article, Node.ANY, ON_THING, local)
        .anyMatch(flag -> data.contains(article, flag.getSubject(), ISSUE, odd));
  }
}
