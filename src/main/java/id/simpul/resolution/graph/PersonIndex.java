package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.person.BlockingKeys;
import id.simpul.resolution.person.Joined;
import id.simpul.resolution.person.PersonCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * One node for each local key of a person, in the derived graph: how it is spelt, under which
 * blocking keys it is found, whom it stands for and why.
 */
final class PersonIndex {
  private final DatasetGraph data;
  private final Node derived;
  private final PersonTerms terms;
  private final String persons;

  PersonIndex(DatasetGraph data, Iris iris, PersonTerms terms) {
    this.data = data;
    this.derived = new GraphNames(iris).derived();
    this.terms = terms;
    this.persons = iris.id("person", "").getURI();
  }

  Set<String> nameKeys(String key) {
    return texts(key, PersonTerms.NAME_KEY);
  }

  Set<String> spellings(String key) {
    return texts(key, PersonTerms.NORMAL_FORM);
  }

  /** The canonical key as it stands written; empty for a key that is not. */
  Optional<String> findCanonical(String key) {
    return data.stream(derived, terms.key(key), PersonTerms.RESOLVED_TO, Node.ANY)
        .map(quad -> quad.getObject().getURI().substring(persons.length()))
        .findFirst();
  }

  /** The local keys found under one blocking key. */
  Set<String> under(String nameKey) {
    Set<String> keys = new TreeSet<>();
    data.stream(derived, Node.ANY, PersonTerms.NAME_KEY, Literals.plain(nameKey))
        .forEach(
            quad ->
                data.stream(derived, quad.getSubject(), PersonTerms.LOCAL_KEY, Node.ANY)
                    .forEach(key -> keys.add(key.getObject().getLiteralLexicalForm())));
    return keys;
  }

  /** Takes a key that no article gives any more out. */
  void remove(String key) {
    data.deleteAny(derived, terms.key(key), Node.ANY, Node.ANY);
  }

  /** Takes everything out that resolution wrote. */
  void clear() {
    List<Quad> kept =
        data.stream(derived, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> terms.isKept(quad.getSubject()))
            .toList();
    kept.forEach(data::delete);
  }

  /** Lets a candidate be found; what it stands for is told by {@link #resolve}. */
  void find(PersonCandidate candidate) {
    Node node = terms.key(candidate.key());
    data.deleteAny(derived, node, PersonTerms.NAME_KEY, Node.ANY);
    data.deleteAny(derived, node, PersonTerms.NORMAL_FORM, Node.ANY);
    add(node, Namespaces.TYPE, PersonTerms.PERSON_KEY);
    add(node, PersonTerms.LOCAL_KEY, Literals.plain(candidate.key()));
    candidate.spellings().forEach(s -> add(node, PersonTerms.NORMAL_FORM, Literals.plain(s)));
    BlockingKeys.of(candidate).forEach(k -> add(node, PersonTerms.NAME_KEY, Literals.plain(k)));
  }

  /** Says whom a key stands for and why. */
  void resolve(String key, String canonical, @Nullable Joined joined) {
    Node node = terms.key(key);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, PersonTerms.RESOLVED_TO, terms.person(canonical)));
    if (joined != null) {
      triples.add(Triple.create(node, PersonTerms.JOINED_TO, terms.key(joined.to())));
      triples.add(Triple.create(node, PersonTerms.MATCH_SCORE, Literals.decimal(joined.score())));
      triples.add(
          Triple.create(node, PersonTerms.DERIVATION, Literals.indonesian(joined.reason())));
    }
    for (Node property :
        List.of(
            PersonTerms.RESOLVED_TO,
            PersonTerms.JOINED_TO,
            PersonTerms.MATCH_SCORE,
            PersonTerms.DERIVATION)) {
      data.deleteAny(derived, node, property, Node.ANY);
    }
    triples.forEach(triple -> data.add(new Quad(derived, triple)));
  }

  private void add(Node subject, Node property, Node object) {
    data.add(derived, subject, property, object);
  }

  private Set<String> texts(String key, Node property) {
    Set<String> texts = new TreeSet<>();
    data.stream(derived, terms.key(key), property, Node.ANY)
        .forEach(quad -> texts.add(quad.getObject().getLiteralLexicalForm()));
    return texts;
  }
}
