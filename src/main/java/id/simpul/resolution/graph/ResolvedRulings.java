package id.simpul.resolution.graph;

import id.simpul.model.Correction;
import id.simpul.model.Judgement;
import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.model.Verdict;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes claims and mentions point to the ruling that a person said is meant, where a number is odd
 * or only a place is named: once the proposal of a flag is accepted, {@code
 * 168/PHPU.WAKO-XXII/2025} and {@code 168/PHPU.WAKO-XXIII/2025} lead to one ruling. The printed
 * ruling stays described, without its class, so that nothing is lost when the decision is undone.
 *
 * <p>A number that contradicts itself, or a place, is decided for every article that prints it; a
 * number that does not fit the region of one article is decided for that article alone.
 */
public final class ResolvedRulings implements Resolver {
  private static final Node RULING = Namespaces.term("Ruling");
  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);
  private static final Node ON_THING = Namespaces.term(Property.ON_THING);
  private static final Node ISSUE = Namespaces.term(Property.ISSUE);
  private static final Node ON_FLAG = Namespaces.term(Property.ON_FLAG);
  private static final Node PROPOSAL = Namespaces.term(Property.PROPOSAL);
  private static final Node COURT = Namespaces.term(Property.COURT);
  private static final String ISSUE_REGION = "case-number-region";
  private static final List<Node> POINTERS =
      List.of(
          Namespaces.term(Property.REFERS_TO),
          Namespaces.term(Property.CITED),
          Namespaces.term(Property.RULING));

  private final Iris iris;
  private final JudgementMapper mapper;
  private final String prefix;
  private final Node ofOneArticle;
  private final GraphNames graphs;

  /** Keys of rulings that a judged flag of a touched article was or is about. */
  private final Set<String> judged = new HashSet<>();

  public ResolvedRulings(Iris iris) {
    this.iris = iris;
    this.mapper = new JudgementMapper(iris);
    this.graphs = new GraphNames(iris);
    this.prefix = iris.thing(ThingType.RULING, "").getURI();
    this.ofOneArticle = iris.concept("issue", ISSUE_REGION);
  }

  @Override
  public ThingType type() {
    return ThingType.RULING;
  }

  @Override
  public void begin(DatasetGraph data) {
    judged.clear();
  }

  @Override
  public void forget() {
    judged.clear();
  }

  @Override
  public Set<String> keys(DatasetGraph data, Node graph) {
    data.stream(graph, Node.ANY, ON_THING, Node.ANY)
        .filter(flag -> isRuling(flag.getObject()))
        .filter(f -> data.contains(graphs.judgements(), Node.ANY, ON_FLAG, f.getSubject()))
        .forEach(flag -> judged.add(key(flag.getObject())));
    Set<String> keys = new TreeSet<>();
    pointers(data, graph, Node.ANY).forEach(p -> localKey(data, p).ifPresent(keys::add));
    return keys;
  }

  @Override
  public Set<Node> unite(DatasetGraph data, Collection<String> keys) {
    Set<Node> changed = new HashSet<>();
    if (!keys.isEmpty()) {
      Judgements judgements = Judgements.of(data, iris);
      judged(data, keys, judgements).forEach(key -> resolve(data, key, judgements, changed));
    }
    return changed;
  }

  /**
   * Those about which something is or was decided: the others mean what they print, as extraction
   * wrote it, and very many articles may print them.
   */
  private Set<String> judged(DatasetGraph data, Collection<String> keys, Judgements judgements) {
    Set<String> decided = new TreeSet<>(judged);
    for (Judgement judgement : judgements.onClaimsAndFlags()) {
      if (judgement.on().startsWith("flag/")) {
        data.stream(Node.ANY, mapper.judged(judgement.on()), ON_THING, Node.ANY)
            .map(Quad::getObject)
            .filter(this::isRuling)
            .forEach(ruling -> decided.add(key(ruling)));
      }
    }
    decided.retainAll(keys);
    return decided;
  }

  private String key(Node ruling) {
    return iris.key(ruling).substring(ThingType.RULING.path().length() + 1);
  }

  @Override
  public void uniteAll(DatasetGraph data) {
    Judgements judgements = Judgements.of(data, iris);
    keys(data, Node.ANY).forEach(key -> resolve(data, key, judgements, new HashSet<>()));
  }

  @Override
  public Set<Node> reached(DatasetGraph data, Collection<String> keys) {
    Set<Node> graphs = new HashSet<>();
    if (!keys.isEmpty()) {
      judged(data, keys, Judgements.of(data, iris))
          .forEach(key -> graphs.addAll(graphs(data, key)));
    }
    return graphs;
  }

  private void resolve(DatasetGraph data, String key, Judgements judgements, Set<Node> changed) {
    Map<String, Decision> byGraph = decisions(data, key, judgements);
    Optional<Node> everywhere = everywhere(byGraph.values());
    Node local = iris.thing(ThingType.RULING, key);
    for (Node graph : graphs(data, key)) {
      Decision here = byGraph.get(graph.getURI());
      Node meant = here == null ? everywhere.orElse(local) : here.meant();
      if (point(data, graph, key, meant)) {
        changed.add(graph);
      }
      classify(data, graph, local, meant.equals(local));
    }
  }

  /** A ruling of the registry is described there alone; the others say their court here. */
  private static void classify(DatasetGraph data, Node graph, Node local, boolean meant) {
    Quad typed = new Quad(graph, local, Namespaces.TYPE, RULING);
    if (!meant) {
      data.delete(typed);
    } else if (data.contains(graph, local, COURT, Node.ANY)) {
      data.add(typed);
    }
  }

  private record Decision(Node meant, boolean everywhere) {}

  /** What was decided on the flags of each article about the ruling of this key. */
  private Map<String, Decision> decisions(DatasetGraph data, String key, Judgements judgements) {
    Map<String, Decision> decisions = new TreeMap<>();
    Node local = iris.thing(ThingType.RULING, key);
    data.stream(Node.ANY, Node.ANY, ON_THING, local)
        .toList()
        .forEach(
            flag ->
                meant(data, flag, judgements)
                    .ifPresent(
                        meant -> {
                          Decision fresh = new Decision(meant, !ofOneArticle(data, flag));
                          decisions.merge(
                              flag.getGraph().getURI(), fresh, ResolvedRulings::smaller);
                        }));
    return decisions;
  }

  private static Decision smaller(Decision a, Decision b) {
    return a.meant().getURI().compareTo(b.meant().getURI()) <= 0 ? a : b;
  }

  /** Where articles are decided differently, each is for itself. */
  private static Optional<Node> everywhere(Collection<Decision> decisions) {
    List<Node> meant =
        decisions.stream().filter(Decision::everywhere).map(Decision::meant).distinct().toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private boolean ofOneArticle(DatasetGraph data, Quad flag) {
    return data.contains(flag.getGraph(), flag.getSubject(), ISSUE, ofOneArticle);
  }

  private Optional<Node> meant(DatasetGraph data, Quad flag, Judgements judgements) {
    Optional<Judgement> judgement =
        judgements.find(iris.key(flag.getSubject())).filter(j -> !j.verdict().compares());
    if (judgement.isEmpty() || judgement.get().verdict() == Verdict.REJECT) {
      return Optional.empty();
    }
    return judgement.get().verdict() == Verdict.CORRECT
        ? Correction.find(judgement.get().corrected()).flatMap(this::named)
        : data.stream(flag.getGraph(), flag.getSubject(), PROPOSAL, Node.ANY)
            .map(Quad::getObject)
            .filter(this::isRuling)
            .min(org.apache.jena.sparql.util.NodeCmp::compareRDFTerms);
  }

  /** {@code cited=ruling/21-phpu-wako-xxiii-2025}. */
  private Optional<Node> named(Correction right) {
    String start = ThingType.RULING.path() + "/";
    boolean ruling =
        (right.property() == Property.CITED || right.property() == Property.RULING)
            && right.value().startsWith(start);
    return ruling
        ? Optional.of(iris.thing(ThingType.RULING, right.value().substring(start.length())))
        : Optional.empty();
  }

  private Set<Node> graphs(DatasetGraph data, String key) {
    Set<Node> graphs = new HashSet<>();
    data.stream(Node.ANY, Node.ANY, LOCAL_KEY, Literals.plain(key))
        .filter(q -> !pointers(data, q.getGraph(), q.getSubject()).isEmpty())
        .forEach(q -> graphs.add(q.getGraph()));
    return graphs;
  }

  private boolean point(DatasetGraph data, Node graph, String key, Node meant) {
    List<Quad> stale = new ArrayList<>();
    data.stream(graph, Node.ANY, LOCAL_KEY, Literals.plain(key))
        .forEach(
            q ->
                pointers(data, graph, q.getSubject()).stream()
                    .filter(p -> !p.getObject().equals(meant))
                    .forEach(stale::add));
    stale.forEach(data::delete);
    stale.forEach(q -> data.add(new Quad(graph, q.getSubject(), q.getPredicate(), meant)));
    return !stale.isEmpty();
  }

  private List<Quad> pointers(DatasetGraph data, Node graph, Node subject) {
    return POINTERS.stream()
        .flatMap(pointer -> data.stream(graph, subject, pointer, Node.ANY))
        .filter(q -> isRuling(q.getObject()))
        .toList();
  }

  private boolean isRuling(Node node) {
    return node.isURI() && node.getURI().startsWith(prefix);
  }

  private static Optional<String> localKey(DatasetGraph data, Quad pointer) {
    return data.stream(pointer.getGraph(), pointer.getSubject(), LOCAL_KEY, Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
