package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.store.GraphUpdate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
  private final DerivedRules rules;

  private final PersonTerms persons;
  private final NamedThings named;
  private final JudgementMapper mapper;
  private final Quad mark;

  public DerivedGraph(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.rules = DerivedRules.load(iris);
    this.persons = new PersonTerms(iris);
    this.named = new NamedThings(iris);
    this.mapper = new JudgementMapper(iris);
    this.mark =
        new Quad(
            graphs.derived(),
            graphs.derived(),
            PersonTerms.passing("outdated"),
            Literals.bool(true));
  }

  /** Brings the derived graph up to date, by writing what differs. */
  public void refresh(DatasetGraph data) {
    Set<Triple> wanted = compute(data);
    wanted.addAll(kept(data));
    GraphUpdate.replace(data, graphs.derived(), wanted);
  }

  /** Throws the derived graph away and writes it anew, thing by thing. */
  public void rebuild(DatasetGraph data) {
    List<Triple> kept = List.copyOf(kept(data));
    data.removeGraph(graphs.derived());
    kept.forEach(triple -> data.add(new Quad(graphs.derived(), triple)));
    Touched all = Touched.unbounded();
    data.listGraphNodes().forEachRemaining(graph -> articleGraph(graph, all));
    kept.forEach(t -> named.ofResolution(t.getSubject(), t.getObject(), all));
    name(data, all);
    derive(data, all, false);
  }

  private void articleGraph(Node graph, Touched all) {
    if (graphs.isArticle(graph)) {
      all.graph(graph);
    }
  }

  /**
   * A view of the dataset, to be changed through; what that touches is told to {@code touched}. For
   * one transaction.
   */
  public DatasetGraph watch(DatasetGraph data, Touched touched) {
    if (!touched.isPostponed() && isOutdated(data)) {
      touched.everything();
    }
    return new WatchedDataset(data, iris, touched);
  }

  /** True where a change was to be followed by {@link #update} and was not. */
  public boolean isOutdated(DatasetGraph data) {
    return data.contains(mark);
  }

  /**
   * Lets the derived graph wait for {@link #update}, in a later transaction. A mark stands until
   * then: should the program end before, the next opening, or change, derives everything anew.
   */
  public void postpone(DatasetGraph data, Touched touched) {
    data.add(mark);
    touched.postpone();
  }

  /** Brings up to date what follows from what was touched, at a cost that hangs on that alone. */
  public void update(DatasetGraph data, Touched touched) {
    data.delete(mark);
    name(data, touched);
    // What the graphs name may be more than is remembered.
    if (touched.isEverything()) {
      rebuild(data);
    } else {
      derive(data, touched, true);
    }
  }

  /** Tells what the touched graphs name, and what judgements correct. */
  private void name(DatasetGraph data, Touched touched) {
    Judgements.of(data, iris)
        .onClaimsAndFlags()
        .forEach(
            judgement -> {
              touched.thing(mapper.judged(judgement.on()));
              named.ofCorrection(judgement.corrected(), touched);
            });
    for (Node graph : List.copyOf(touched.graphs())) {
      if (touched.isEverything()) {
        return;
      }
      named.in(data, graph, touched);
    }
  }

  /**
   * @param follow whether the derived graph stands and follows what was touched; else it is made
   */
  private void derive(DatasetGraph stored, Touched touched, boolean follow) {
    DatasetGraph data = new NearGraphs(stored, graphs);
    new DerivedUpdate(data, iris, rules, follow ? Optional.of(touched) : Optional.empty())
        .run(touched.things(), touched.renamed());
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
      derived.addAll(rules.names().of(data));
      derived.addAll(rules.events().of(data, derived));
      derived.addAll(rules.disagreements().of(data, derived));
      rules.fromClaims().addTo(derived, data);
    }
    if (hides) {
      derived.addAll(missingLabels(data, derived));
    }
    Set<Triple> again = new HashSet<>();
    rules.fromShortcuts().addTo(again, alone(derived));
    derived.addAll(again);
    Set<Triple> counted = new HashSet<>();
    rules.counts().addTo(counted, alone(derived));
    rules.spellings().addTo(counted, data);
    derived.addAll(counted);
    Set<Triple> flagged = kept(data);
    flagged.addAll(derived);
    derived.addAll(rules.states().of(data, judgements, flagged));
    return derived;
  }

  /** What nothing but rejected claims speaks of keeps its name: its article still shows it. */
  private Set<Triple> missingLabels(DatasetGraph data, Set<Triple> derived) {
    Set<Node> named =
        derived.stream()
            .filter(triple -> triple.getPredicate().equals(Namespaces.LABEL))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    Set<Triple> all = new HashSet<>(rules.names().of(data));
    all.addAll(rules.events().of(data, all));
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
