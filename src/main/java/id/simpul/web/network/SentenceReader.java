package id.simpul.web.network;

import id.simpul.network.Encounter;
import id.simpul.network.Evidence;
import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Reads the sentences behind encounters, a page of them with one query. */
public final class SentenceReader {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int SHOWN = 2;

  private final QuadStore store;
  private final Iris iris;

  SentenceReader(QuadStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /**
   * One forum of a tie with what says who was there.
   *
   * @param encounter the forum
   * @param left sentences about the left end
   * @param right sentences about the right end; empty where the same ones say both
   */
  public record Quoted(Encounter encounter, List<Sentence> left, List<Sentence> right) {}

  List<Quoted> read(List<Encounter> encounters) {
    TreeSet<String> claims = new TreeSet<>();
    encounters.forEach(e -> claims.addAll(e.evidence().claims()));
    Map<String, List<Sentence>> sentences = sentences(claims);
    return encounters.stream()
        .map(
            e ->
                new Quoted(
                    e,
                    of(e.left(), sentences),
                    e.left() == e.right() ? List.of() : of(e.right(), sentences)))
        .toList();
  }

  private static List<Sentence> of(Evidence evidence, Map<String, List<Sentence>> sentences) {
    Map<String, Sentence> distinct = new TreeMap<>();
    for (String claim : new TreeSet<>(evidence.claims())) {
      sentences
          .getOrDefault(claim, List.of())
          .forEach(s -> distinct.putIfAbsent(s.article() + "\n" + s.quote(), s));
    }
    return distinct.values().stream().limit(SHOWN).toList();
  }

  private Map<String, List<Sentence>> sentences(Collection<String> claims) {
    Map<String, List<Sentence>> found = new HashMap<>();
    if (claims.isEmpty()) {
      return found;
    }
    Query query = QueryFactory.create(Bundle.text("queries/network/sentences.rq"), iris.base());
    Var claim = Var.alloc("claim");
    ElementData given = new ElementData();
    given.add(claim);
    claims.forEach(c -> given.add(BindingFactory.binding(claim, NodeFactory.createURI(c))));
    // What is known goes first, so that the rest is looked up from it.
    ((ElementGroup) query.getQueryPattern()).getElements().add(0, given);
    store.read(
        dataset -> {
          try (QueryExec execution =
              QueryExec.newBuilder()
                  .dataset(dataset)
                  .query(query)
                  .overallTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                  .build()) {
            execution.select().forEachRemaining(row -> add(found, new Answer(row)));
          }
          return 0;
        });
    return found;
  }

  private static void add(Map<String, List<Sentence>> found, Answer row) {
    found
        .computeIfAbsent(row.text("claim"), c -> new ArrayList<>())
        .add(
            new Sentence(
                row.text("quote"),
                row.text("article"),
                row.text("claim"),
                row.text("publisher"),
                row.text("sample").equals("true")));
  }
}
