package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.EventUnifier;
import id.simpul.resolution.ReportKeys;
import id.simpul.store.GraphUpdate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes the articles of the dataset name each event by its canonical key. Works inside the caller's
 * transaction; looks only at reports that are connected with the keys it is given.
 */
public final class ReportedEvents implements Resolver {
  private static final Node REPORT = Namespaces.term("Report");
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node EVENT_KEY = Namespaces.term(Property.EVENT_KEY);
  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);

  private final Iris iris;

  public ReportedEvents(Iris iris) {
    this.iris = iris;
  }

  @Override
  public ThingType type() {
    return ThingType.EVENT;
  }

  @Override
  public Set<String> keys(DatasetGraph data, Node graph) {
    Set<String> keys = new TreeSet<>();
    reports(data, graph).forEach(report -> keys.addAll(keys(data, report)));
    return keys;
  }

  @Override
  public Set<Node> unite(DatasetGraph data, Collection<String> keys) {
    return apply(data, connected(data, keys));
  }

  @Override
  public void uniteAll(DatasetGraph data) {
    apply(data, reports(data, Node.ANY).toList());
  }

  private Stream<Quad> reports(DatasetGraph data, Node graph) {
    return data.stream(graph, Node.ANY, Namespaces.TYPE, REPORT);
  }

  private Collection<Quad> connected(DatasetGraph data, Collection<String> seeds) {
    Set<String> seen = new HashSet<>(seeds);
    Set<Quad> reports = new HashSet<>();
    ArrayDeque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Quad report : withKey(data, open.remove())) {
        if (reports.add(report)) {
          keys(data, report).stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return reports;
  }

  private List<Quad> withKey(DatasetGraph data, String key) {
    return Stream.of(EVENT_KEY, LOCAL_KEY)
        .flatMap(property -> data.stream(Node.ANY, Node.ANY, property, Literals.plain(key)))
        .map(quad -> new Quad(quad.getGraph(), quad.getSubject(), Namespaces.TYPE, REPORT))
        .filter(data::contains)
        .distinct()
        .toList();
  }

  private Set<String> keys(DatasetGraph data, Quad report) {
    Set<String> keys = new TreeSet<>();
    for (Node property : List.of(EVENT_KEY, LOCAL_KEY)) {
      data.stream(report.getGraph(), report.getSubject(), property, Node.ANY)
          .forEach(quad -> keys.add(quad.getObject().getLiteralLexicalForm()));
    }
    return keys;
  }

  private Set<Node> apply(DatasetGraph data, Collection<Quad> reports) {
    List<ReportKeys> keys = new ArrayList<>();
    Map<String, Quad> byName = new HashMap<>();
    for (Quad report : reports) {
      object(data, report, LOCAL_KEY)
          .map(Node::getLiteralLexicalForm)
          .ifPresent(
              local -> {
                byName.put(report.toString(), report);
                keys.add(new ReportKeys(report.toString(), local, keys(data, report)));
              });
    }
    Set<Node> changed = new HashSet<>();
    EventUnifier.canonicalKeys(keys)
        .forEach(
            (name, key) ->
                Optional.ofNullable(byName.get(name))
                    .filter(report -> name(data, report, key))
                    .ifPresent(report -> changed.add(report.getGraph())));
    return changed;
  }

  private boolean name(DatasetGraph data, Quad report, String key) {
    Node canonical = iris.thing(ThingType.EVENT, key);
    Optional<Node> other = object(data, report, EVENT).filter(event -> !event.equals(canonical));
    other.ifPresent(event -> GraphUpdate.substitute(data, report.getGraph(), event, canonical));
    return other.isPresent();
  }

  private static Optional<Node> object(DatasetGraph data, Quad report, Node property) {
    return data.stream(report.getGraph(), report.getSubject(), property, Node.ANY)
        .map(Quad::getObject)
        .min(org.apache.jena.sparql.util.NodeCmp::compareRDFTerms);
  }
}
