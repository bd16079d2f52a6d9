package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.person.LocalKey;
import id.simpul.resolution.person.PersonCandidate;
import id.simpul.resolution.person.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads what articles say of persons, each article and each key once. */
final class PersonReader {
  private static final Node TENURE = Namespaces.term("Tenure");

  private final DatasetGraph data;
  private final Iris iris;
  private final GraphNames graphs;
  private final PersonMemory memory;
  private final Map<Node, Room> rooms = new HashMap<>();
  private final Map<String, Optional<PersonCandidate>> candidates = new HashMap<>();

  PersonReader(DatasetGraph data, Iris iris, PersonMemory memory) {
    this.memory = memory;
    this.data = data;
    this.iris = iris;
    this.graphs = new GraphNames(iris);
  }

  /** What articles say under a local key; empty where none gives it. */
  Optional<PersonCandidate> find(String key) {
    Optional<PersonCandidate> known = candidates.get(key);
    if (known == null) {
      known = memory.take(key).map(this::more).or(() -> read(key));
      known.ifPresent(memory::bring);
      candidates.put(key, known);
    }
    return known;
  }

  /** What articles said under a local key before the change, where that is remembered. */
  Optional<PersonCandidate> findBefore(String key) {
    return candidates.containsKey(key) ? Optional.empty() : memory.findBefore(key);
  }

  /** The graphs of the articles that give a local key. */
  Set<Node> graphs(String key) {
    Set<Node> found = new TreeSet<>(org.apache.jena.sparql.util.NodeCmp::compareRDFTerms);
    data.stream(Node.ANY, Node.ANY, PersonTerms.LOCAL_KEY, Literals.plain(key))
        .map(Quad::getGraph)
        .filter(graphs::isArticle)
        .forEach(found::add);
    found.removeIf(graph -> !room(graph).persons().containsKey(key));
    return found;
  }

  /** The graphs that call somebody by a local key who is called otherwise by now. */
  Set<Node> calledByLocalKey(String key, String canonical) {
    Set<Node> found = new HashSet<>();
    if (!key.equals(canonical)) {
      data.stream(
              Node.ANY,
              Node.ANY,
              Namespaces.term(Property.REFERS_TO),
              iris.thing(ThingType.PERSON, key))
          .map(Quad::getGraph)
          .filter(graphs::isArticle)
          .forEach(found::add);
    }
    return found;
  }

  /** Every local key of the dataset. */
  Set<String> allKeys() {
    Set<String> keys = new TreeSet<>();
    data.stream(Node.ANY, Node.ANY, PersonTerms.LOCAL_KEY, Node.ANY)
        .filter(quad -> graphs.isArticle(quad.getGraph()))
        .filter(q -> data.contains(q.getGraph(), q.getSubject(), Room.KIND, Room.PERSON))
        .forEach(quad -> keys.add(quad.getObject().getLiteralLexicalForm()));
    return keys;
  }

  Room room(Node graph) {
    return rooms.computeIfAbsent(graph, g -> Room.read(data, g, iris));
  }

  private Optional<PersonCandidate> read(String key) {
    Set<Node> articles = graphs(key);
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(tell(PersonCandidate.empty(key), articles));
  }

  private PersonCandidate more(PersonCandidate candidate) {
    Set<Node> articles = new HashSet<>();
    memory.added(candidate.key()).forEach(graph -> articles.add(NodeFactory.createURI(graph)));
    return articles.isEmpty() ? candidate : tell(candidate, articles);
  }

  /** Adds what some articles say to a candidate. */
  private PersonCandidate tell(PersonCandidate candidate, Set<Node> articles) {
    String key = candidate.key();
    List<Post> posts = new ArrayList<>(candidate.posts());
    for (Node graph : articles) {
      Room room = room(graph);
      candidate.articles().add(graphs.requireArticleKey(graph));
      candidate.publishers().addAll(room.publishers());
      candidate.context().addAll(room.context());
      candidate.events().addAll(room.events());
      candidate.days().addAll(room.days());
      room.persons().keySet().stream()
          .filter(other -> !other.equals(key))
          .forEach(other -> candidate.company().add(LocalKey.of(other).name()));
      for (Node mention : room.persons().getOrDefault(key, Set.of())) {
        texts(graph, mention, Property.NORMAL_FORM).forEach(candidate.spellings()::add);
        texts(graph, mention, Property.HONORIFIC).forEach(candidate.honorifics()::add);
        tenures(graph, mention).map(claim -> post(graph, claim)).forEach(posts::add);
      }
    }
    posts.stream().map(Post::day).flatMap(Stream::ofNullable).forEach(candidate.days()::add);
    return candidate.with(posts);
  }

  private Stream<Node> tenures(Node graph, Node mention) {
    return data.stream(graph, Node.ANY, Namespaces.term(Property.MENTION), mention)
        .map(Quad::getSubject)
        .filter(claim -> data.contains(graph, claim, Namespaces.TYPE, TENURE))
        .distinct();
  }

  private Post post(Node graph, Node claim) {
    LocalDate day =
        objects(graph, claim, Property.OBSERVED_ON).map(Room::day).findFirst().orElse(null);
    return new Post(
        slug(graph, claim, Property.ROLE).orElse(""),
        slug(graph, claim, Property.DIVISION).orElse(null),
        day);
  }

  private Optional<String> slug(Node graph, Node claim, Property property) {
    return objects(graph, claim, property)
        .filter(Node::isURI)
        .map(node -> node.getURI().substring(node.getURI().lastIndexOf('/') + 1))
        .min(String::compareTo);
  }

  private Stream<String> texts(Node graph, Node subject, Property property) {
    return objects(graph, subject, property).map(Node::getLiteralLexicalForm);
  }

  private Stream<Node> objects(Node graph, Node subject, Property property) {
    return data.stream(graph, subject, Namespaces.term(property), Node.ANY).map(Quad::getObject);
  }
}
