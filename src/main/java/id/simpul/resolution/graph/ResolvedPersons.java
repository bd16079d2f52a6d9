package id.simpul.resolution.graph;

import id.simpul.model.ThingType;
import id.simpul.rdf.Iris;
import id.simpul.resolution.person.JudgedPairs;
import id.simpul.resolution.person.PersonCandidate;
import id.simpul.resolution.person.PersonResolution;
import id.simpul.resolution.person.PersonResolver;
import id.simpul.store.WriteCount;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Makes the articles of the dataset name each person by the canonical key, and keeps in the derived
 * graph why: a node for each local key, a flag for each question. Looks only at keys that are
 * connected with those it is given.
 */
public final class ResolvedPersons implements Resolver {
  private final Iris iris;
  private final PersonTerms terms;
  private final PersonMemory memory = new PersonMemory();
  private final PersonKeys known = new PersonKeys();

  public ResolvedPersons(Iris iris) {
    this.iris = iris;
    this.terms = new PersonTerms(iris);
  }

  @Override
  public ThingType type() {
    return ThingType.PERSON;
  }

  @Override
  public void begin(DatasetGraph data) {
    long writes = WriteCount.of(data);
    memory.begin(writes);
    known.begin(writes);
  }

  @Override
  public void forget() {
    memory.forget();
    known.forget();
  }

  @Override
  public Set<String> keys(DatasetGraph data, Node graph) {
    Set<String> keys = Room.persons(data, graph).keySet();
    memory.see(graph.getURI(), keys);
    return keys;
  }

  @Override
  public Set<Node> unite(DatasetGraph data, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    PersonReader reader = new PersonReader(data, iris, memory);
    PersonIndex index = new PersonIndex(data, iris, terms, known);
    JudgedPairs judged = judged(data);
    Acquaintance near = Acquaintance.of(keys, reader, index, judged);
    PersonResolution resolution = near.resolve();
    return apply(
        data, reader, index, judged, new Changed(Set.copyOf(keys), near.affected()), resolution);
  }

  @Override
  public void uniteAll(DatasetGraph data) {
    forget();
    PersonReader reader = new PersonReader(data, iris, new PersonMemory());
    PersonIndex index = new PersonIndex(data, iris, terms, known);
    index.clear();
    Set<String> keys = reader.allKeys();
    List<PersonCandidate> all = keys.stream().map(reader::find).flatMap(Optional::stream).toList();
    all.forEach(index::find);
    JudgedPairs judged = judged(data);
    apply(
        data, reader, index, judged, new Changed(keys, keys), PersonResolver.resolve(all, judged));
  }

  /**
   * @param touched keys that articles, changed or not, give or gave otherwise than before
   * @param affected keys whose person may change, these among them
   */
  private record Changed(Set<String> touched, Set<String> affected) {}

  private JudgedPairs judged(DatasetGraph data) {
    Set<JudgedPairs.Pair> same = new HashSet<>();
    Set<JudgedPairs.Pair> different = new HashSet<>();
    Judgements.of(data, iris)
        .pairs(ThingType.PERSON)
        .forEach(
            pair ->
                (pair.same() ? same : different)
                    .add(JudgedPairs.Pair.of(pair.left(), pair.right())));
    return new JudgedPairs(same, different);
  }

  private Set<Node> apply(
      DatasetGraph data,
      PersonReader reader,
      PersonIndex index,
      JudgedPairs judged,
      Changed changed,
      PersonResolution resolution) {
    Set<String> affected = changed.affected();
    Map<String, String> fresh = resolution.canonical();
    Map<String, String> before = new HashMap<>();
    affected.forEach(key -> index.findCanonical(key).ifPresent(c -> before.put(key, c)));
    Set<String> persons = write(index, affected, resolution);
    UnaryOperator<String> canonical =
        key ->
            affected.contains(key)
                ? fresh.getOrDefault(key, key)
                : index.findCanonical(key).orElse(key);
    PersonFlags flags = new PersonFlags(data, iris, terms);
    flags.replace(
        persons,
        resolution.proposals().stream()
            .filter(p -> affected.contains(p.left()) || affected.contains(p.right()))
            .toList(),
        canonical,
        settled(judged, canonical));
    return name(data, reader, before, changed, canonical);
  }

  /** Writes whom the keys stand for; gives the canonical keys that were and that are. */
  private static Set<String> write(
      PersonIndex index, Set<String> affected, PersonResolution resolution) {
    Set<String> canonical = new TreeSet<>();
    for (String key : affected) {
      index.findCanonical(key).ifPresent(canonical::add);
      String person = resolution.canonical().get(key);
      if (person == null) {
        index.remove(key);
      } else {
        canonical.add(person);
        index.resolve(key, person, resolution.joined().get(key));
      }
    }
    return canonical;
  }

  private static Set<PersonTerms.Pair> settled(
      JudgedPairs judged, UnaryOperator<String> canonical) {
    Set<PersonTerms.Pair> settled = new HashSet<>();
    for (JudgedPairs.Pair pair : judged.different()) {
      settled.add(PersonTerms.Pair.of(canonical.apply(pair.left()), canonical.apply(pair.right())));
    }
    return settled;
  }

  private Set<Node> name(
      DatasetGraph data,
      PersonReader reader,
      Map<String, String> before,
      Changed changed,
      UnaryOperator<String> canonical) {
    Set<Node> graphs = new HashSet<>();
    for (String key : changed.affected()) {
      // Who stays who it was is named so already, but for articles that have just been read.
      if (!canonical.apply(key).equals(before.get(key))) {
        graphs.addAll(reader.graphs(key));
      } else if (changed.touched().contains(key)) {
        graphs.addAll(reader.calledByLocalKey(key, canonical.apply(key)));
      }
    }
    ArticlePersons articles = new ArticlePersons(data, terms);
    graphs.removeIf(graph -> !articles.name(graph, reader.room(graph).persons(), canonical));
    return graphs;
  }
}
