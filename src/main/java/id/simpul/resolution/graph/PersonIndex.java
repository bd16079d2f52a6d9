package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.person.BlockingKeys;
import id.simpul.resolution.person.Joined;
import id.simpul.resolution.person.PersonCandidate;
import id.simpul.store.GraphUpdate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * One node for each local key of a person, in the derived graph: how it is spelt, under which
 * blocking keys it is found, whom it stands for and why. Writes what differs.
 */
final class PersonIndex {
  private static final Set<Node> FOUND_BY =
      Set.of(Namespaces.TYPE, PersonTerms.LOCAL_KEY, PersonTerms.NORMAL_FORM, PersonTerms.NAME_KEY);
  private static final Set<Node> STANDS_FOR =
      Set.of(
          PersonTerms.RESOLVED_TO,
          PersonTerms.JOINED_TO,
          PersonTerms.MATCH_SCORE,
          PersonTerms.DERIVATION);

  private final DatasetGraph data;
  private final Node derived;
  private final PersonTerms terms;
  private final PersonKeys keys;
  private final String persons;

  PersonIndex(DatasetGraph data, Iris iris, PersonTerms terms, PersonKeys keys) {
    this.data = data;
    this.derived = new GraphNames(iris).derived();
    this.terms = terms;
    this.keys = keys;
    this.persons = iris.id("person", "").getURI();
  }

  /** What stands of a key. */
  PersonKeys.Known known(String key) {
    return keys.get(key, this::read);
  }

  private PersonKeys.Known read(String key) {
    Set<String> nameKeys = new HashSet<>();
    Set<String> spellings = new HashSet<>();
    Optional<String> canonical = Optional.empty();
    for (Triple triple : standing(terms.key(key))) {
      if (triple.getPredicate().equals(PersonTerms.NAME_KEY)) {
        nameKeys.add(triple.getObject().getLiteralLexicalForm());
      } else if (triple.getPredicate().equals(PersonTerms.NORMAL_FORM)) {
        spellings.add(triple.getObject().getLiteralLexicalForm());
      } else if (triple.getPredicate().equals(PersonTerms.RESOLVED_TO)) {
        canonical = Optional.of(triple.getObject().getURI().substring(persons.length()));
      }
    }
    return new PersonKeys.Known(Set.copyOf(nameKeys), Set.copyOf(spellings), canonical);
  }

  private List<Triple> standing(Node node) {
    return data.stream(derived, node, Node.ANY, Node.ANY).map(Quad::asTriple).toList();
  }

  /** The canonical key as it stands written; empty for a key that is not. */
  Optional<String> findCanonical(String key) {
    return known(key).canonical();
  }

  /** The local keys that stand for a canonical one, as it stands written. */
  Set<String> keysOf(String canonical) {
    Node person = NodeFactory.createURI(persons + canonical);
    return data.stream(derived, Node.ANY, PersonTerms.RESOLVED_TO, person)
        .map(quad -> terms.localKey(quad.getSubject()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The local keys found under one blocking key, by their spellings. */
  Map<String, Set<String>> under(String nameKey) {
    return keys.under(nameKey, this::readUnder);
  }

  private Map<String, Set<String>> readUnder(String nameKey) {
    Map<String, Set<String>> block = new HashMap<>();
    List<Node> nodes =
        data.stream(derived, Node.ANY, PersonTerms.NAME_KEY, Literals.plain(nameKey))
            .map(Quad::getSubject)
            .toList();
    for (Node node : nodes) {
      String key = terms.localKey(node);
      known(key)
          .spellings()
          .forEach(spelling -> block.computeIfAbsent(spelling, s -> new TreeSet<>()).add(key));
    }
    return block;
  }

  /** Takes a key that no article gives any more out. */
  void remove(String key) {
    keys.change(
        key, known(key), new PersonKeys.Known(Set.of(), Set.of(), Optional.<String>empty()));
    data.deleteAny(derived, terms.key(key), Node.ANY, Node.ANY);
  }

  /** Takes everything out that resolution wrote. */
  void clear() {
    keys.forget();
    List<Quad> kept =
        data.stream(derived, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> terms.isKept(quad.getSubject()))
            .toList();
    kept.forEach(data::delete);
  }

  /** Lets a candidate be found; what it stands for is told by {@link #resolve}. */
  void find(PersonCandidate candidate) {
    String key = candidate.key();
    Node node = terms.key(key);
    Set<String> nameKeys = BlockingKeys.of(candidate);
    Set<Triple> wanted = new HashSet<>();
    wanted.add(Triple.create(node, Namespaces.TYPE, PersonTerms.PERSON_KEY));
    wanted.add(Triple.create(node, PersonTerms.LOCAL_KEY, Literals.plain(key)));
    candidate
        .spellings()
        .forEach(s -> wanted.add(Triple.create(node, PersonTerms.NORMAL_FORM, Literals.plain(s))));
    nameKeys.forEach(k -> wanted.add(Triple.create(node, PersonTerms.NAME_KEY, Literals.plain(k))));
    PersonKeys.Known before = known(key);
    replace(node, FOUND_BY, wanted);
    keys.change(
        key,
        before,
        new PersonKeys.Known(
            Set.copyOf(nameKeys), Set.copyOf(candidate.spellings()), before.canonical()));
  }

  /** Says whom a key stands for and why. */
  void resolve(String key, String canonical, @Nullable Joined joined) {
    Node node = terms.key(key);
    Set<Triple> wanted = new HashSet<>();
    wanted.add(Triple.create(node, PersonTerms.RESOLVED_TO, terms.person(canonical)));
    if (joined != null) {
      wanted.add(Triple.create(node, PersonTerms.JOINED_TO, terms.key(joined.to())));
      wanted.add(Triple.create(node, PersonTerms.MATCH_SCORE, Literals.decimal(joined.score())));
      wanted.add(Triple.create(node, PersonTerms.DERIVATION, Literals.indonesian(joined.reason())));
    }
    replace(node, STANDS_FOR, wanted);
    PersonKeys.Known known = known(key);
    String address = terms.person(canonical).getURI().substring(persons.length());
    keys.change(
        key,
        known,
        new PersonKeys.Known(known.nameKeys(), known.spellings(), Optional.of(address)));
  }

  private void replace(Node node, Set<Node> properties, Set<Triple> wanted) {
    List<Triple> part =
        standing(node).stream()
            .filter(triple -> properties.contains(triple.getPredicate()))
            .toList();
    GraphUpdate.replace(data, derived, part, wanted);
  }
}
