package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.person.PairDecision;
import id.simpul.resolution.person.PairVerdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The questions of the resolution of persons, as flags in the derived graph: one for two people.
 */
final class PersonFlags {
  private final DatasetGraph data;
  private final Node derived;
  private final PersonTerms terms;

  PersonFlags(DatasetGraph data, Iris iris, PersonTerms terms) {
    this.data = data;
    this.derived = new GraphNames(iris).derived();
    this.terms = terms;
  }

  /** Takes out every flag on one of these persons. */
  void remove(Collection<String> canonical) {
    for (String key : canonical) {
      List<Node> flags =
          Stream.of(PersonTerms.ON_THING, PersonTerms.PROPOSAL)
              .flatMap(p -> data.stream(derived, Node.ANY, p, terms.person(key)))
              .map(Quad::getSubject)
              .filter(terms::isFlag)
              .distinct()
              .toList();
      flags.forEach(flag -> data.deleteAny(derived, flag, Node.ANY, Node.ANY));
    }
  }

  /**
   * Writes flags.
   *
   * @param proposals pairs of local keys, the best first
   * @param canonical local key to canonical key
   * @param settled pairs of persons whom somebody told apart
   */
  void add(
      List<PairDecision> proposals,
      UnaryOperator<String> canonical,
      Set<PersonTerms.Pair> settled) {
    Map<PersonTerms.Pair, PairDecision> best = new LinkedHashMap<>();
    for (PairDecision proposal : proposals) {
      PersonTerms.Pair pair =
          PersonTerms.Pair.of(canonical.apply(proposal.left()), canonical.apply(proposal.right()));
      if (!pair.left().equals(pair.right()) && !settled.contains(pair)) {
        best.putIfAbsent(pair, proposal);
      }
    }
    best.forEach(this::write);
  }

  private void write(PersonTerms.Pair pair, PairDecision proposal) {
    Node flag = terms.flag(pair);
    boolean change = proposal.verdict() == PairVerdict.OFFICE_CHANGE;
    String start = change ? "Mungkin pindah kantor. " : "Mungkin orang yang sama. ";
    data.add(derived, flag, Namespaces.TYPE, PersonTerms.FLAG);
    data.add(derived, flag, PersonTerms.ON_THING, terms.person(pair.left()));
    data.add(derived, flag, PersonTerms.PROPOSAL, terms.person(pair.right()));
    data.add(
        derived, flag, PersonTerms.ISSUE, terms.issue(change ? "office-change" : "probable-twin"));
    data.add(derived, flag, Namespaces.COMMENT, Literals.indonesian(start + proposal.reason()));
  }
}
