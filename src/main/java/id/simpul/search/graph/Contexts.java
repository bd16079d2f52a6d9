package id.simpul.search.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.search.Passage;
import id.simpul.search.SearchHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What tells one hit from another of the same name, as the store knows it now. To be used inside a
 * transaction.
 */
public final class Contexts {
  private final DatasetGraph data;
  private final Terms terms;
  private final GraphNames graphs;
  private final String language;

  /**
   * @param data of the store
   * @param iris of the data
   * @param language {@code id} or {@code en}, for the names of roles and kinds
   */
  public Contexts(DatasetGraph data, Iris iris, String language) {
    this.data = data;
    this.graphs = new GraphNames(iris);
    this.terms = new Terms(data);
    this.language = language;
  }

  /**
   * A few short facts, most telling first: of a person the role and office as last seen, of an
   * event its day and organizer, of a case its region and year. Days are ISO dates.
   */
  public List<String> of(SearchHit hit) {
    Node thing = NodeFactory.createURI(hit.iri());
    return switch (hit.type()) {
      case "person" -> person(thing);
      case "event" -> join(literal(thing, Property.DATE), label(thing, Property.ORGANIZER));
      case "ruling" ->
          join(
              label(thing, Property.REGION),
              label(thing, Property.ELECTION_KIND),
              literal(thing, Property.ELECTION_YEAR));
      case "regulation", "letter" ->
          join(
              terms.texts(thing, Namespaces.TITLE).stream().findFirst(),
              literal(thing, Property.YEAR));
      case "series" -> join(label(thing, Property.ORGANIZER));
      case "organization", "group" ->
          join(label(thing, Property.JURISDICTION).or(() -> label(thing, Property.PARENT)));
      case "region" -> join(label(thing, Property.PARENT));
      case "article" -> article(thing);
      default -> List.of();
    };
  }

  /** An article's words around those that were asked for; empty for other things. */
  public List<Passage> passage(SearchHit hit, String words) {
    if (!hit.type().equals("article")) {
      return List.of();
    }
    Node article = NodeFactory.createURI(hit.iri());
    String text = terms.text(article, Property.TEXT).orElse("");
    int body = text.startsWith(hit.label()) ? hit.label().length() : 0;
    return Passage.of(words, text.substring(body).strip());
  }

  private List<String> person(Node person) {
    return subjects(graphs.derived(), Namespaces.term(Property.PERSON), person)
        .max(
            Comparator.<Node, String>comparing(
                    service -> literal(service, Property.LAST_SEEN).orElse(""))
                .thenComparing(Node::getURI))
        .map(
            service ->
                join(
                    label(service, Property.ROLE),
                    label(service, Property.ORGANIZATION),
                    literal(service, Property.LAST_SEEN)))
        .orElse(List.of());
  }

  private List<String> article(Node article) {
    String key = article.getURI().substring(article.getURI().lastIndexOf('/') + 1);
    Optional<String> day =
        subjects(graphs.article(key), Namespaces.TYPE, Namespaces.term("Report"))
            .flatMap(report -> terms.all(report, Property.EVENT).stream())
            .flatMap(event -> literal(event, Property.DATE).stream())
            .findFirst();
    return join(label(article, Property.PUBLISHER), day);
  }

  private Stream<Node> subjects(Node graph, Node predicate, Node object) {
    return data.stream(graph, Node.ANY, predicate, object).map(Quad::getSubject);
  }

  private Optional<String> literal(Node thing, Property property) {
    return terms.text(thing, property);
  }

  private Optional<String> label(Node thing, Property property) {
    return terms.find(thing, property).flatMap(other -> terms.label(other, language));
  }

  @SafeVarargs
  private static List<String> join(Optional<String>... parts) {
    List<String> joined = new ArrayList<>();
    for (Optional<String> part : parts) {
      part.filter(text -> !text.isBlank()).ifPresent(joined::add);
    }
    return joined;
  }
}
