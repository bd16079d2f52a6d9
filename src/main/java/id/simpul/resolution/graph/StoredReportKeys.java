package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.ReportKeys;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Reads from the graphs of articles what their reports say of which event they tell of. Cases are
 * read from the citations, as resolved, so that two printed numbers of one ruling are one case.
 */
final class StoredReportKeys {
  private static final Node REPORT = Namespaces.term("Report");
  private static final Node EVENT_KEY = Namespaces.term(Property.EVENT_KEY);
  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);
  private static final Node DATE = Namespaces.term(Property.DATE);
  private static final Node ORGANIZER = Namespaces.term(Property.ORGANIZER);
  private static final Node SERIES = Namespaces.term(Property.SERIES);
  private static final Node PURPOSE = Namespaces.term(Property.PURPOSE);
  private static final Node CITED = Namespaces.term(Property.CITED);

  private final Iris iris;
  private final GraphNames graphs;
  private final Node studied;
  private final String rulings;

  StoredReportKeys(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.studied = iris.concept("purpose", "studied");
    this.rulings = iris.id("ruling", "").getURI();
  }

  /**
   * Every key of a report.
   *
   * @param report the quad that types it
   */
  Set<String> of(DatasetGraph data, Quad report) {
    Set<String> keys = new TreeSet<>();
    for (Node property : List.of(EVENT_KEY, LOCAL_KEY)) {
      data.stream(report.getGraph(), report.getSubject(), property, Node.ANY)
          .forEach(quad -> keys.add(quad.getObject().getLiteralLexicalForm()));
    }
    keys.addAll(caseKeys(data, report));
    return keys;
  }

  /** What extraction wrote for the printed number, with the ruling as resolved. */
  private Set<String> caseKeys(DatasetGraph data, Quad report) {
    Set<String> keys = new TreeSet<>();
    Optional<Node> date = object(data, report, DATE);
    Set<String> cases = date.isPresent() ? cases(data, report) : Set.of();
    if (!cases.isEmpty()) {
      String day = date.get().getLiteralLexicalForm();
      for (String host : keys(data, report, ORGANIZER)) {
        cases.forEach(ruling -> keys.add("perkara|" + host + "|" + day + "|" + ruling));
      }
    }
    return keys;
  }

  /** Every report with a key. */
  List<Quad> withKey(DatasetGraph data, String key) {
    Stream<Quad> said =
        Stream.of(EVENT_KEY, LOCAL_KEY)
            .flatMap(property -> data.stream(Node.ANY, Node.ANY, property, Literals.plain(key)))
            .map(quad -> new Quad(quad.getGraph(), quad.getSubject(), Namespaces.TYPE, REPORT));
    return Stream.concat(said, withCase(data, key)).filter(data::contains).distinct().toList();
  }

  private Stream<Quad> withCase(DatasetGraph data, String key) {
    if (!key.startsWith("perkara|")) {
      return Stream.of();
    }
    // By the day: a case may be cited by very many articles.
    String[] parts = key.split("\\|", 4);
    Node day = NodeFactory.createLiteralDT(parts[2], XSDDatatype.XSDdate);
    return data.stream(Node.ANY, Node.ANY, DATE, day)
        .map(quad -> new Quad(quad.getGraph(), quad.getSubject(), Namespaces.TYPE, REPORT))
        .filter(data::contains)
        .filter(report -> keys(data, report, ORGANIZER).contains(parts[1]))
        .filter(report -> caseKeys(data, report).contains(key))
        .toList()
        .stream();
  }

  /** What a report says for the unifier; nothing where it has no local key. */
  Optional<ReportKeys> find(DatasetGraph data, Quad report) {
    return object(data, report, LOCAL_KEY)
        .map(
            local ->
                new ReportKeys(
                    report.getGraph() + " " + report.getSubject(),
                    local.getLiteralLexicalForm(),
                    of(data, report),
                    identity(data, report)));
  }

  /** The office that holds a known series is known: a report that names another one is at odds. */
  private ReportKeys.Identity identity(DatasetGraph data, Quad report) {
    Set<String> hosts = new TreeSet<>();
    data.stream(report.getGraph(), report.getSubject(), SERIES, Node.ANY)
        .flatMap(said -> data.stream(graphs.registry(), said.getObject(), ORGANIZER, Node.ANY))
        .forEach(known -> hosts.add(key(known.getObject())));
    return new ReportKeys.Identity(
        keys(data, report, SERIES),
        hosts.isEmpty() ? keys(data, report, ORGANIZER) : hosts,
        cases(data, report));
  }

  private Set<String> cases(DatasetGraph data, Quad report) {
    return data.stream(report.getGraph(), Node.ANY, PURPOSE, studied)
        .flatMap(quad -> data.stream(quad.getGraph(), quad.getSubject(), CITED, Node.ANY))
        .map(Quad::getObject)
        .filter(cited -> cited.isURI() && cited.getURI().startsWith(rulings))
        .map(this::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> keys(DatasetGraph data, Quad report, Node property) {
    return data.stream(report.getGraph(), report.getSubject(), property, Node.ANY)
        .map(quad -> key(quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String key(Node thing) {
    String key = iris.key(thing);
    return key.substring(key.indexOf('/') + 1);
  }

  /** The one value of a property, or the first of several. */
  static Optional<Node> object(DatasetGraph data, Quad report, Node property) {
    return data.stream(report.getGraph(), report.getSubject(), property, Node.ANY)
        .map(Quad::getObject)
        .min(NodeCmp::compareRDFTerms);
  }
}
