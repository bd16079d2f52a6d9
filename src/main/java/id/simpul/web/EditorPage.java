package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.sparql.GuardedRunner;
import id.simpul.web.sparql.Problem;
import id.simpul.web.sparql.QueryStopped;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** {@code /bangku}: a box for SPARQL and the answer below, within the endpoint's limits. */
final class EditorPage {
  private static final int ROWS_SHOWN = 500;
  private static final String FIRST_QUERY =
      """
      PREFIX simpul: <https://w3id.org/simpul/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?forum ?label ?date
      WHERE {
        ?forum a simpul:Event ; rdfs:label ?label .
        OPTIONAL { ?forum simpul:date ?date }
      }
      ORDER BY DESC(?date)
      LIMIT 20
      """;

  private final Site site;
  private final GuardedRunner runner;

  EditorPage(Site site, GuardedRunner runner) {
    this.site = site;
    this.runner = runner;
  }

  void show(Context ctx) {
    Reader reader = site.reader(ctx);
    String query = ctx.queryParam("query");
    Map<String, Object> model = new HashMap<>();
    model.put("query", query == null || query.isBlank() ? FIRST_QUERY : query);
    model.put("answer", null);
    model.put("problem", "");
    model.put("count", 0);
    model.put("full", false);
    if (query != null && !query.isBlank() && ctx.queryParam("tunda") == null) {
      run(ctx, reader, query, model);
    }
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.html(site.draw("editor.jte", reader, model));
  }

  private void run(Context ctx, Reader reader, String query, Map<String, Object> model) {
    try {
      ResultTable table = runner.run(query, ROWS_SHOWN + 1);
      model.put("answer", AnswerTable.of(table, reader, ROWS_SHOWN));
      model.put("count", Math.min(ROWS_SHOWN, table.rows().size()));
      model.put("full", table.rows().size() > ROWS_SHOWN);
    } catch (QueryStopped e) {
      Problem problem = e.problem();
      ctx.status(problem.status());
      model.put(
          "problem", reader.language().equals("en") ? problem.english() : problem.indonesian());
    }
  }
}
