package id.simpul.web;

import id.simpul.model.SimpulException;
import id.simpul.query.NamedQuery;
import id.simpul.query.Parameter;
import id.simpul.query.Part;
import id.simpul.query.QueryCatalog;
import id.simpul.query.QueryRunner;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.query.ResultWriter;
import id.simpul.web.sparql.AnswerMemory;
import id.simpul.web.view.AnswerTable;
import id.simpul.web.view.Downloads;
import id.simpul.web.view.Links;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** The catalogue of questions: as pages with forms, and as JSON. */
final class QuestionPages {
  private static final int ROWS_SHOWN = 500;
  private static final Part SHOWN = new Part(0, ROWS_SHOWN);

  private final Site site;
  private final QueryCatalog catalog;
  private final QueryRunner runner;
  private final AnswerMemory answers;
  private final Graph vocabulary;

  QuestionPages(
      Site site, QueryCatalog catalog, QueryRunner runner, AnswerMemory answers, Graph vocabulary) {
    this.vocabulary = vocabulary;
    this.answers = answers;
    this.site = site;
    this.catalog = catalog;
    this.runner = runner;
  }

  /** {@code /kueri}: every question, in groups. */
  void catalogue(Context ctx) {
    Reader reader = site.reader(ctx);
    Map<String, List<NamedQuery>> groups = new LinkedHashMap<>();
    for (NamedQuery query : catalog.questions()) {
      groups.computeIfAbsent(query.group(), k -> new java.util.ArrayList<>()).add(query);
    }
    site.show(ctx, reader, "questions.jte", () -> Map.of("groups", groups));
  }

  /** {@code /kueri/{name}}: one question, with its form and its answer. */
  void question(Context ctx) {
    NamedQuery query = find(ctx);
    Reader reader = site.reader(ctx);
    Map<String, String> values = values(ctx, query);
    Map<String, Object> model = new HashMap<>();
    model.put("query", query);
    model.put("values", values);
    model.put("fields", fields(query, values, reader));
    model.put("answer", null);
    model.put("problem", "");
    model.put("more", 0);
    model.put("editor", Links.url(Panels.EDITOR, withName(values, query)));
    if (complete(query, values)) {
      try {
        ResultTable table = run(query, values, reader.language(), SHOWN);
        model.put("answer", AnswerTable.of(table, reader, ROWS_SHOWN));
        model.put("more", Math.max(0, table.count() - ROWS_SHOWN));
        model.put("count", table.count());
      } catch (SimpulException e) {
        model.put("problem", e.problem() + " " + e.nextStep());
        ctx.status(400);
      }
    }
    model.putIfAbsent("count", 0);
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.html(site.draw("question.jte", reader, model));
  }

  private List<ParameterField> fields(NamedQuery query, Map<String, String> values, Reader reader) {
    return query.parameters().stream()
        .map(
            p ->
                ParameterField.of(
                    p,
                    values.getOrDefault(p.name(), p.findDefault().orElse("")),
                    vocabulary,
                    reader.language()))
        .toList();
  }

  /** The question with what was given, as the bench understands it. */
  private static Map<String, String> withName(Map<String, String> values, NamedQuery query) {
    Map<String, String> all = new java.util.TreeMap<>(values);
    all.put("contoh", query.name());
    return all;
  }

  private static boolean complete(NamedQuery query, Map<String, String> values) {
    return query.parameters().stream()
        .noneMatch(p -> p.required() && p.findDefault().isEmpty() && !values.containsKey(p.name()));
  }

  private ResultTable run(
      NamedQuery query, Map<String, String> values, String language, Part part) {
    Map<String, String> all = new HashMap<>(values);
    all.put(QueryRunner.LANGUAGE, language);
    return runner.run(query, all, part);
  }

  private NamedQuery find(Context ctx) {
    return catalog.find(ctx.pathParam("name")).orElseThrow(NotFoundResponse::new);
  }

  private static Map<String, String> values(Context ctx, NamedQuery query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      String value = ctx.queryParam(parameter.name());
      if (value != null && !value.isBlank()) {
        values.put(parameter.name(), value.strip());
      }
    }
    return values;
  }

  /** {@code /api/queries}: every question with its parameters. */
  void apiCatalogue(Context ctx) {
    ctx.json(
        catalog.questions().stream()
            .map(
                q -> {
                  Map<String, Object> entry = new LinkedHashMap<>();
                  entry.put("name", q.name());
                  entry.put("group", q.group());
                  entry.put("title", q.title());
                  entry.put("question", q.question());
                  entry.put("parameters", q.parameters());
                  entry.put("href", "/api/queries/" + q.name());
                  return entry;
                })
            .toList());
  }

  /**
   * {@code /api/queries/{name}?param=…&format=json|csv|xlsx&offset=&limit=}: the whole answer, or
   * the part that is asked for.
   */
  void apiRun(Context ctx) {
    NamedQuery query = find(ctx);
    String language = "en".equals(ctx.queryParam("lang")) ? "en" : "id";
    ResultFormat format =
        switch (String.valueOf(ctx.queryParam("format"))) {
          case "csv" -> ResultFormat.CSV;
          case "xlsx" -> ResultFormat.XLSX;
          default -> ResultFormat.JSON;
        };
    byte[] body = answer(query, values(ctx, query), format, language, Parts.of(ctx));
    Downloads.send(ctx, body, format.mediaType(), "simpul-" + query.name() + "." + format.slug());
    if (format == ResultFormat.JSON) {
      ctx.res().setHeader("Content-Disposition", "inline");
      ctx.header("Access-Control-Allow-Origin", "*");
    }
  }

  /** The answer as bytes, worked out once for each state of the store. */
  private byte[] answer(
      NamedQuery query,
      Map<String, String> values,
      ResultFormat format,
      String language,
      Part part) {
    String key =
        String.join("\n", "api", query.name(), format.slug(), language, values + " " + part);
    Optional<AnswerMemory.Answer> known = answers.find(key);
    if (known.isPresent()) {
      return known.get().body();
    }
    long before = answers.version();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultTable table = run(query, values, language, part);
    new ResultWriter().write(table, format, language, out);
    byte[] body = out.toByteArray();
    // The index of names follows the store a moment later.
    if (!query.sparql().contains("simpul:search")) {
      answers.keep(key, before, new AnswerMemory.Answer(Map.of(), body));
    }
    return body;
  }
}
