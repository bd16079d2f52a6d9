package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
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
 * ({@link ResolvedPersons}) stays as it is.
 */
public final class DerivedGraph {
  private final GraphNames graphs;
  private final ThingNames names;
  private final AgreedEvents events;
  private final Shortcuts fromClaims;
  private final Shortcuts fromShortcuts;
  private final PersonTerms persons;

  public DerivedGraph(Iris iris) {
    this.graphs = new GraphNames(iris);
    this.names = new ThingNames(graphs);
    this.events = new AgreedEvents(iris);
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
        .collect(Collectors.toSet());
  }

  /** What the derived graph should hold. */
  Set<Triple> compute(DatasetGraph data) {
    Set<Triple> derived = new HashSet<>(names.of(data));
    derived.addAll(events.of(data, derived));
    fromClaims.addTo(derived, data);
    Set<Triple> again = new HashSet<>();
    fromShortcuts.addTo(again, alone(derived));
    derived.addAll(again);
    return derived;
  }

  /** Over the shortcuts alone, in memory: the store still holds those of the last time. */
  private DatasetGraph alone(Set<Triple> derived) {
    DatasetGraph alone = DatasetGraphFactory.create();
    derived.forEach(triple -> alone.add(new Quad(graphs.derived(), triple)));
    return alone;
  }
}
