package id.simpul.web.network;

import id.simpul.network.Occasion;
import id.simpul.network.Vertex;
import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import id.simpul.registry.Registry;
import id.simpul.store.QuadStore;
import id.simpul.web.network.NetworkFacts.Linked;
import id.simpul.web.network.NetworkFacts.Said;
import id.simpul.web.network.NetworkFacts.Seen;
import id.simpul.web.network.NetworkFacts.Source;
import id.simpul.web.view.Answer;
import id.simpul.web.view.GivenRows;
import id.simpul.web.view.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Reads {@link NetworkFacts} from a store by the questions of {@code queries/network}. */
final class FactsReader {
  private static final Comparator<Seen> LATEST_FIRST =
      Comparator.<Seen, LocalDate>comparing(
              s -> s.occasion().date() == null ? LocalDate.MIN : s.occasion().date())
          .reversed()
          .thenComparing(s -> s.occasion().id());

  private final QuadStore store;
  private final Iris iris;
  private final Registry registry;

  FactsReader(QuadStore store, Iris iris, Registry registry) {
    this.store = store;
    this.iris = iris;
    this.registry = registry;
  }

  /** The facts of the store as it is now; what is said of forums is read when it is asked for. */
  NetworkFacts read() {
    Vertices vertices = new Vertices(store, iris, registry);
    return store.read(
        dataset -> {
          Map<String, String> publishers = new HashMap<>();
          Map<String, String> articles = articles(dataset, publishers);
          List<Seen> forums = forums(dataset);
          Map<String, Occasion> occasions = new HashMap<>();
          forums.forEach(f -> occasions.put(f.occasion().id(), f.occasion()));
          return new NetworkFacts(
              forums,
              new ForumRows<>(ids -> presences(ids, vertices)),
              new ForumRows<>(ids -> representing(ids, vertices)),
              new ForumRows<>(ids -> studies(ids, occasions, vertices)),
              articles,
              publishers,
              series(dataset));
        });
  }

  private void ask(DatasetGraph dataset, String name, Consumer<Answer> use) {
    var query = QueryFactory.create(Bundle.text("queries/" + name + ".rq"), iris.base());
    try (QueryExec execution = QueryExec.newBuilder().dataset(dataset).query(query).build()) {
      execution.select().forEachRemaining(binding -> use.accept(new Answer(binding)));
    }
  }

  private List<Seen> forums(DatasetGraph dataset) {
    Map<String, Seen> read = new HashMap<>();
    ask(
        dataset,
        "network/forums",
        row ->
            read.putIfAbsent(
                row.iri("event"),
                new Seen(
                    new Occasion(row.iri("event"), row.text("label"), row.day("date")),
                    row.iri("series").isEmpty() ? View.NO_SERIES : Links.key(row.iri("series")))));
    return read.values().stream().sorted(LATEST_FIRST).toList();
  }

  private Map<String, String> articles(DatasetGraph dataset, Map<String, String> publishers) {
    Map<String, String> articles = new HashMap<>();
    ask(
        dataset,
        "network/articles",
        row -> {
          articles.putIfAbsent(row.iri("article"), row.iri("publisher"));
          if (!row.text("label").isEmpty()) {
            publishers.putIfAbsent(row.iri("publisher"), row.text("label"));
          }
        });
    return articles;
  }

  private Map<String, String> series(DatasetGraph dataset) {
    Map<String, String> series = new TreeMap<>();
    ask(
        dataset,
        "dashboard/series",
        row -> series.putIfAbsent(row.iri("thing"), row.text("label")));
    return series;
  }

  /** Rows are used while the store is read: they hold on to it. */
  private void ofForums(String query, List<String> forums, Consumer<Answer> use) {
    GivenRows.ask(store, iris, query, Vertices.given("event", forums.stream()), use);
  }

  /** What a claim says of one or two things and a forum. */
  private record Row(String event, String one, String other, Source source) {}

  private List<Row> rows(String query, List<String> forums, String one, String other) {
    List<Row> rows = new ArrayList<>();
    ofForums(
        query,
        forums,
        row -> rows.add(new Row(row.iri("event"), row.iri(one), row.iri(other), source(row))));
    return rows;
  }

  private Map<String, List<Said>> presences(List<String> forums, Vertices vertices) {
    List<Row> rows = rows("network/attendance", forums, "agent", "agent");
    vertices.meet(rows.stream().map(Row::one).toList());
    Map<String, List<Said>> said = new HashMap<>();
    for (Row row : rows) {
      vertices.find(row.one()).ifPresent(v -> of(said, row.event()).add(new Said(v, row.source())));
    }
    return said;
  }

  private Map<String, List<Linked>> representing(List<String> forums, Vertices vertices) {
    List<Row> rows = rows("network/representing", forums, "office", "person");
    vertices.meet(rows.stream().flatMap(row -> Stream.of(row.one(), row.other())).toList());
    Map<String, List<Linked>> linked = new HashMap<>();
    for (Row row : rows) {
      Optional<Vertex> person = vertices.find(row.other());
      vertices
          .find(row.one())
          .flatMap(office -> person.map(p -> new Linked(office, p, row.source())))
          .ifPresent(link -> of(linked, row.event()).add(link));
    }
    return linked;
  }

  private Map<String, List<Linked>> studies(
      List<String> forums, Map<String, Occasion> occasions, Vertices vertices) {
    Map<String, List<Linked>> linked = new HashMap<>();
    ofForums(
        "network/studies",
        forums,
        row -> {
          Occasion at = occasions.get(row.iri("event"));
          if (at != null) {
            Vertex forum = new Vertex(at.id(), Vertex.Kind.FORUM, at.label(), "");
            of(linked, at.id()).add(new Linked(forum, ruling(row, vertices), source(row)));
          }
        });
    return linked;
  }

  private static Vertex ruling(Answer row, Vertices vertices) {
    String number = row.text("number").isEmpty() ? row.text("name") : row.text("number");
    return new Vertex(
        row.iri("ruling"),
        Vertex.Kind.CASE,
        number.isEmpty() ? Links.key(row.iri("ruling")) : number,
        row.text("region").isEmpty() ? "" : vertices.province(row.text("region")));
  }

  private static <T> List<T> of(Map<String, List<T>> said, String forum) {
    return said.computeIfAbsent(forum, f -> new ArrayList<>());
  }

  private static Source source(Answer row) {
    String grade = row.iri("grade");
    return new Source(
        row.iri("claim"), grade.isEmpty() ? "" : Links.key(grade), row.iri("article"));
  }
}
