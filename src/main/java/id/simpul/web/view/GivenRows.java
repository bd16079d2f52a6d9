package id.simpul.web.view;

import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import id.simpul.store.QuadStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Asks one query about many things at once: what is known of them goes in as a table. */
public final class GivenRows {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private GivenRows() {}

  /**
   * @param file a query under {@code queries/}, e.g. {@code network/sentences}
   * @param given rows of the same variables; none asks nothing
   * @param use takes each row of the answer while the store is read
   */
  public static void ask(
      QuadStore store, Iris iris, String file, List<Binding> given, Consumer<Answer> use) {
    if (given.isEmpty()) {
      return;
    }
    Query query = QueryFactory.create(Bundle.text("queries/" + file + ".rq"), iris.base());
    ElementData table = new ElementData();
    given.get(0).vars().forEachRemaining(table::add);
    given.forEach(table::add);
    // What is known goes first, so that the rest is looked up from it.
    ((ElementGroup) query.getQueryPattern()).getElements().add(0, table);
    store.read(
        dataset -> {
          try (QueryExec execution =
              QueryExec.newBuilder()
                  .dataset(dataset)
                  .query(query)
                  .overallTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                  .build()) {
            execution.select().forEachRemaining(row -> use.accept(new Answer(row)));
          }
          return 0;
        });
  }
}
