package id.simpul.resolution.graph;

import id.simpul.model.Judgement;
import id.simpul.model.Property;
import id.simpul.model.Verdict;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.rdf.Namespaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How far claims and flags were reviewed. Every flag has a state; a claim has one where somebody
 * judged it, and one without is unreviewed. A flag that nobody judged shares the state of a claim
 * that was rejected or corrected: there is nothing left to decide.
 */
final class ReviewStates {
  private static final Node STATE = Namespaces.term(Property.REVIEW_STATE);
  private static final Node FLAG = Namespaces.term("Flag");
  private static final Node ON_CLAIM = Namespaces.term(Property.ON_CLAIM);

  private final Iris iris;
  private final GraphNames graphs;
  private final JudgementMapper mapper;

  ReviewStates(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.mapper = new JudgementMapper(iris);
  }

  /**
   * @param derived what was derived so far: flags found by resolution
   */
  Set<Triple> of(DatasetGraph data, Judgements judgements, Set<Triple> derived) {
    Map<Node, String> decided = decided(judgements);
    Set<Triple> states = new HashSet<>();
    decided.forEach(
        (node, state) -> {
          if (isClaim(data, node)) {
            states.add(triple(node, state));
          }
        });
    data.stream(Node.ANY, Node.ANY, Namespaces.TYPE, FLAG)
        .filter(quad -> graphs.isArticle(quad.getGraph()))
        .forEach(
            quad ->
                states.add(triple(quad.getSubject(), ofFlag(data, quad.getSubject(), decided))));
    derived.stream()
        .filter(t -> t.getPredicate().equals(Namespaces.TYPE) && t.getObject().equals(FLAG))
        .forEach(
            t ->
                states.add(
                    triple(t.getSubject(), decided.getOrDefault(t.getSubject(), "unreviewed"))));
    return states;
  }

  /** What was decided on each claim and flag: the slug of its state. */
  Map<Node, String> decided(Judgements judgements) {
    Map<Node, String> decided = new HashMap<>();
    for (Judgement judgement : judgements.onClaimsAndFlags()) {
      decided.put(mapper.judged(judgement.on()), state(judgement.verdict()));
    }
    return decided;
  }

  /**
   * The state of one claim or flag; empty where it has none.
   *
   * @param derived true where it is a flag that resolution found
   */
  Optional<Triple> of(DatasetGraph data, Node node, Map<Node, String> decided, boolean derived) {
    if (derived) {
      return Optional.of(triple(node, decided.getOrDefault(node, "unreviewed")));
    }
    boolean flag =
        data.stream(Node.ANY, node, Namespaces.TYPE, FLAG)
            .anyMatch(quad -> graphs.isArticle(quad.getGraph()));
    if (flag) {
      return Optional.of(triple(node, ofFlag(data, node, decided)));
    }
    return Optional.ofNullable(decided.get(node))
        .filter(state -> isClaim(data, node))
        .map(state -> triple(node, state));
  }

  private boolean isClaim(DatasetGraph data, Node node) {
    return data.contains(Node.ANY, node, Namespaces.term(Property.STATED_IN), Node.ANY);
  }

  private static String ofFlag(DatasetGraph data, Node flag, Map<Node, String> decided) {
    String own = decided.get(flag);
    if (own != null) {
      return own;
    }
    return data.stream(Node.ANY, flag, ON_CLAIM, Node.ANY)
        .map(quad -> decided.getOrDefault(quad.getObject(), "unreviewed"))
        .filter(state -> !state.equals("accepted"))
        .findFirst()
        .orElse("unreviewed");
  }

  private Triple triple(Node node, String state) {
    return Triple.create(node, STATE, iris.concept("review-state", state));
  }

  private static String state(Verdict verdict) {
    return switch (verdict) {
      case REJECT -> "rejected";
      case CORRECT -> "corrected";
      default -> "accepted";
    };
  }
}
