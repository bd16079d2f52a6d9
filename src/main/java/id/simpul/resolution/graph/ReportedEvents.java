package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.EventUnifier;
import id.simpul.resolution.JudgedPair;
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

  private final Iris iris;
  private final StoredReportKeys reportKeys;

  public ReportedEvents(Iris iris) {
    this.iris = iris;
    this.reportKeys = new StoredReportKeys(iris);
  }

  @Override
  public ThingType type() {
    return ThingType.EVENT;
  }

  @Override
  public Set<String> keys(DatasetGraph data, Node graph) {
    Set<String> keys = new TreeSet<>();
    reports(data, graph).forEach(report -> keys.addAll(reportKeys.of(data, report)));
    return keys;
  }

  @Override
  public Set<Node> unite(DatasetGraph data, Collection<String> keys) {
    List<JudgedPair> judged = judged(data);
    return apply(data, connected(data, keys, judged), judged);
  }

  @Override
  public void uniteAll(DatasetGraph data) {
    apply(data, reports(data, Node.ANY).toList(), judged(data));
  }

  private List<JudgedPair> judged(DatasetGraph data) {
    return Judgements.of(data, iris).pairs(ThingType.EVENT);
  }

  private Stream<Quad> reports(DatasetGraph data, Node graph) {
    return data.stream(graph, Node.ANY, Namespaces.TYPE, REPORT);
  }

  private Collection<Quad> connected(
      DatasetGraph data, Collection<String> seeds, List<JudgedPair> judged) {
    Map<String, Set<String>> partners = new HashMap<>();
    for (JudgedPair pair : judged) {
      partners.computeIfAbsent(pair.left(), k -> new TreeSet<>()).add(pair.right());
      partners.computeIfAbsent(pair.right(), k -> new TreeSet<>()).add(pair.left());
    }
    Set<String> seen = new HashSet<>(seeds);
    Set<Quad> reports = new HashSet<>();
    ArrayDeque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String key = open.remove();
      partners.getOrDefault(key, Set.of()).stream().filter(seen::add).forEach(open::add);
      for (Quad report : reportKeys.withKey(data, key)) {
        if (reports.add(report)) {
          reportKeys.of(data, report).stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return reports;
  }

  private Set<Node> apply(DatasetGraph data, Collection<Quad> reports, List<JudgedPair> judged) {
    List<ReportKeys> keys = new ArrayList<>();
    Map<String, Quad> byName = new HashMap<>();
    for (Quad report : reports) {
      reportKeys
          .find(data, report)
          .ifPresent(
              found -> {
                byName.put(found.report(), report);
                keys.add(found);
              });
    }
    Set<Node> changed = new HashSet<>();
    EventUnifier.canonicalKeys(keys, judged)
        .forEach(
            (name, key) ->
                Optional.ofNullable(byName.get(name))
                    .filter(report -> name(data, report, key))
                    .ifPresent(report -> changed.add(report.getGraph())));
    return changed;
  }

  private boolean name(DatasetGraph data, Quad report, String key) {
    Node canonical = iris.thing(ThingType.EVENT, key);
    Optional<Node> other =
        StoredReportKeys.object(data, report, EVENT).filter(event -> !event.equals(canonical));
    other.ifPresent(event -> GraphUpdate.substitute(data, report.getGraph(), event, canonical));
    return other.isPresent();
  }
}
