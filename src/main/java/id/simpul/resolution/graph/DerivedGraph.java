package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.store.GraphUpdate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph of what follows from claims: names as agreed, events as agreed, and shortcuts. A pure
 * function of the other graphs; it never reads what it wrote before. What resolution keeps there
 * ({@link ResolvedPersons}) stays as it is. Claims count as people left them: see {@link
 * ReviewedClaims}.
 */
public final class DerivedGraph {
  private final Iris iris;
  private final GraphNames graphs;
  private final ThingNames names;
  private final AgreedEvents events;
  private final Disagreements disagreements;
  private final ReviewStates states;
  private final Shortcuts fromClaims;
  private final Shortcuts fromShortcuts;
  private final PersonTerms persons;

  public DerivedGraph(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.names = new ThingNames(graphs);
    this.events = new AgreedEvents(iris);
    this.disagreements = new Disagreements(iris);
    this.states = new ReviewStates(iris);
    this.fromClaims = Shortcuts.load("queries/derive", iris);
    this.fromShortcuts = Shortcuts.load("queries/derive/again", iris);
    this.persons = new PersonTerms(iris);
  }

  /** Brings the derived graph up to date, by writing what differs. */
  public void refresh(DatasetGraph data) {
    Set<Triple> wanted = compute(data);
    wanted.addAll(kept(data));
    GraphUpdate.replace(data, graphs.derived(), wanted);
  }

  /** Throws the derived graph away and writes it anew. */
  public void rebuild(DatasetGraph data) {
    Set<Triple> kept = kept(data);
    data.removeGraph(graphs.derived());
    kept.forEach(triple -> data.add(new Quad(graphs.derived(), triple)));
    refresh(data);
  }

  private Set<Triple> kept(DatasetGraph data) {
    return data.stream(graphs.derived(), Node.ANY, Node.ANY, Node.ANY)
        .map(Quad::asTriple)
        .filter(triple -> persons.isKept(triple.getSubject()))
        .filter(triple -> !triple.getPredicate().equals(Namespaces.term(Property.REVIEW_STATE)))
        .collect(Collectors.toSet());
  }

  /** What the derived graph should hold. To be called in a write transaction. */
  Set<Triple> compute(DatasetGraph data) {
    Judgements judgements = Judgements.of(data, iris);
    Set<Triple> derived = new HashSet<>();
    boolean hides;
    try (ReviewedClaims reviewed = new ReviewedClaims(data, iris, judgements)) {
      hides = reviewed.hides();
      derived.addAll(names.of(data));
      derived.addAll(events.of(data, derived));
      derived.addAll(disagreements.of(data, derived));
      fromClaims.addTo(derived, data);
    }
    if (hides) {
      derived.addAll(missingLabels(data, derived));
    }
    Set<Triple> again = new HashSet<>();
    fromShortcuts.addTo(again, alone(derived));
    derived.addAll(again);
    Set<Triple> flagged = kept(data);
    flagged.addAll(derived);
    derived.addAll(states.of(data, judgements, flagged));
    return derived;
  }

  /** What nothing but rejected claims speaks of keeps its name: its article still shows it. */
  private Set<Triple> missingLabels(DatasetGraph data, Set<Triple> derived) {
    Set<Node> named =
        derived.stream()
            .filter(triple -> triple.getPredicate().equals(Namespaces.LABEL))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    Set<Triple> all = new HashSet<>(names.of(data));
    all.addAll(events.of(data, all));
    all.removeIf(
        triple ->
            !triple.getPredicate().equals(Namespaces.LABEL) || named.contains(triple.getSubject()));
    return all;
  }

  /** Over the shortcuts alone, in memory: the store still holds those of the last time. */
  private DatasetGraph alone(Set<Triple> derived) {
    DatasetGraph alone = DatasetGraphFactory.create();
    derived.forEach(triple -> alone.add(new Quad(graphs.derived(), triple)));
    return alone;
  }
}
