package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.person.PairDecision;
import id.simpul.resolution.person.PairVerdict;
import id.simpul.store.GraphUpdate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The questions of the resolution of persons, as flags in the derived graph: one for two people.
 */
final class PersonFlags {
  private static final Node REVIEW_STATE = Namespaces.term(Property.REVIEW_STATE);

  private final DatasetGraph data;
  private final Node derived;
  private final PersonTerms terms;

  PersonFlags(DatasetGraph data, Iris iris, PersonTerms terms) {
    this.data = data;
    this.derived = new GraphNames(iris).derived();
    this.terms = terms;
  }

  /**
   * Makes these flags, and no others, stand on some persons.
   *
   * @param persons canonical keys of those who are and those who were
   * @param proposals pairs of local keys, the best first
   * @param canonical local key to canonical key
   * @param settled pairs of persons whom somebody told apart
   */
  void replace(
      Collection<String> persons,
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
    Set<Triple> wanted = new HashSet<>();
    best.forEach((pair, proposal) -> write(pair, proposal, wanted));
    write(standing(persons), wanted);
  }

  private Set<Node> standing(Collection<String> persons) {
    return persons.stream()
        .map(terms::person)
        .flatMap(
            person ->
                Stream.of(PersonTerms.ON_THING, PersonTerms.PROPOSAL)
                    .flatMap(p -> data.stream(derived, Node.ANY, p, person)))
        .map(Quad::getSubject)
        .filter(terms::isFlag)
        .collect(Collectors.toSet());
  }

  /** A flag that stays keeps the state of its review, too. */
  private void write(Set<Node> standing, Set<Triple> wanted) {
    Set<Node> staying = wanted.stream().map(Triple::getSubject).collect(Collectors.toSet());
    List<Triple> part = new ArrayList<>();
    for (Node flag : standing) {
      data.stream(derived, flag, Node.ANY, Node.ANY)
          .map(Quad::asTriple)
          .filter(t -> !staying.contains(flag) || !t.getPredicate().equals(REVIEW_STATE))
          .forEach(part::add);
    }
    GraphUpdate.replace(data, derived, part, wanted);
  }

  private void write(PersonTerms.Pair pair, PairDecision proposal, Set<Triple> wanted) {
    Node flag = terms.flag(pair);
    boolean change = proposal.verdict() == PairVerdict.OFFICE_CHANGE;
    String start = change ? "Mungkin pindah kantor. " : "Mungkin orang yang sama. ";
    wanted.add(Triple.create(flag, Namespaces.TYPE, PersonTerms.FLAG));
    wanted.add(Triple.create(flag, PersonTerms.ON_THING, terms.person(pair.left())));
    wanted.add(Triple.create(flag, PersonTerms.PROPOSAL, terms.person(pair.right())));
    wanted.add(
        Triple.create(
            flag, PersonTerms.ISSUE, terms.issue(change ? "office-change" : "probable-twin")));
    wanted.add(
        Triple.create(flag, Namespaces.COMMENT, Literals.indonesian(start + proposal.reason())));
  }
}
