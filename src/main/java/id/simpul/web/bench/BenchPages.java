package id.simpul.web.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.model.SimpulException;
import id.simpul.query.NamedQuery;
import id.simpul.query.Parameter;
import id.simpul.query.QueryCatalog;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.query.WrittenQuery;
import id.simpul.rdf.Iris;
import id.simpul.store.QuadStore;
import id.simpul.web.sparql.GuardedRunner;
import id.simpul.web.sparql.Problem;
import id.simpul.web.sparql.QueryStopped;
import id.simpul.web.view.AnswerTable;
import id.simpul.web.view.Downloads;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages under {@code /bangku}: a box for SPARQL with the answer below, within the endpoint's
 * limits, and what the data holds. They work without scripts; {@code bench.js} makes more of them.
 */
final class BenchPages {
  /** Where the bench is. */
  static final String PATH = "/bangku";

  private static final int ROWS_SHOWN = 500;
  private static final int ROWS_OF_A_FILE = 100_000;

  /** Longer addresses are cut by programs that pass links on, and refused by servers. */
  private static final int LONGEST_LINK = 4_000;

  private static final int CLASSES_SHOWN = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Site site;
  private final QuadStore store;
  private final GuardedRunner runner;
  private final QueryCatalog catalog;
  private final PageQueries queries;
  private final Iris iris;
  private final OwnPrefixes prefixes;
  private final Terms terms;
  private final Inventory inventory;
  private final Names names;

  BenchPages(
      Site site,
      QuadStore store,
      GuardedRunner runner,
      QueryCatalog catalog,
      PageQueries queries,
      Iris iris,
      OwnPrefixes prefixes,
      Terms terms,
      Inventory inventory) {
    this.site = site;
    this.store = store;
    this.runner = runner;
    this.catalog = catalog;
    this.queries = queries;
    this.iris = iris;
    this.prefixes = prefixes;
    this.terms = terms;
    this.inventory = inventory;
    this.names = new Names(store);
  }

  /** {@code /bangku}, with what the address or the form says. */
  void show(Context ctx) {
    Reader reader = site.reader(ctx);
    String given = parameter(ctx, "query");
    String term = parameter(ctx, "kelas").isEmpty() ? "sifat" : "kelas";
    boolean asked = !given.isEmpty() && ctx.queryParam("tunda") == null;
    boolean looked = given.isEmpty() && !parameter(ctx, term).isEmpty();
    Map<String, Object> model = new HashMap<>();
    model.put("problem", null);
    model.put("answer", null);
    model.put("count", 0);
    model.put("full", false);
    String query;
    if (!given.isEmpty()) {
      query = prefixes.complete(given);
    } else if (looked) {
      query = look(term, prefixes.expand(parameter(ctx, term)), reader);
    } else {
      query = example(ctx, reader).orElseGet(() -> standalone("bench-first", Map.of(), reader));
    }
    if (asked || looked) {
      run(ctx, reader, query, model);
    }
    draw(ctx, reader, query, model);
  }

  private void draw(Context ctx, Reader reader, String query, Map<String, Object> model) {
    Map<String, List<NamedQuery>> groups = new LinkedHashMap<>();
    for (NamedQuery each : catalog.questions()) {
      groups.computeIfAbsent(each.group(), k -> new ArrayList<>()).add(each);
    }
    Optional<Inventory.Counts> counts = inventory.latest();
    List<Term> classes = terms.classes(counts, reader.language());
    model.put("query", query);
    model.put("groups", groups);
    model.put("origin", catalog.find(parameter(ctx, "contoh")).orElse(null));
    model.put("form", form(ctx));
    model.put("changed", changed(ctx));
    model.put("version", store.version());
    model.put("classes", classes.subList(0, Math.min(CLASSES_SHOWN, classes.size())));
    model.put("words", words(reader));
    String link = Links.url(PATH, Map.of("query", query));
    model.put("endpoint", link.length() > LONGEST_LINK ? "" : link.substring(PATH.length()));
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.html(site.draw("bench.jte", reader, model));
  }

  /** The question's form with what the address says for its parameters. */
  private String form(Context ctx) {
    return catalog
        .find(parameter(ctx, "contoh"))
        .map(question -> Links.url("/kueri/" + question.name(), values(ctx, question)))
        .orElse("/kueri");
  }

  private boolean changed(Context ctx) {
    String of = parameter(ctx, "versi");
    return of.matches("\\d{1,18}") && Long.parseLong(of) != store.version();
  }

  private Optional<String> example(Context ctx, Reader reader) {
    return catalog
        .find(parameter(ctx, "contoh"))
        .map(
            question -> {
              Map<String, String> values = values(ctx, question);
              try {
                return WrittenQuery.of(question, values, iris.base(), reader.language());
              } catch (SimpulException e) {
                return WrittenQuery.of(question, Map.of(), iris.base(), reader.language());
              }
            });
  }

  private static Map<String, String> values(Context ctx, NamedQuery question) {
    Map<String, String> values = new TreeMap<>();
    for (Parameter parameter : question.parameters()) {
      String value = parameter(ctx, parameter.name());
      if (!value.isEmpty()) {
        values.put(parameter.name(), value);
      }
    }
    return values;
  }

  private String look(String term, String iri, Reader reader) {
    String query =
        standalone(
            term.equals("kelas") ? "bench-class" : "bench-property",
            Map.of("this", safe(iri)),
            reader);
    return prefixes.complete(query.replace("<" + iri + ">", prefixes.shorten(iri)));
  }

  private static String safe(String iri) {
    return iri.replaceAll("[<>\"{}|^`\\\\\\s]", "");
  }

  private String standalone(String name, Map<String, String> values, Reader reader) {
    return queries
        .require(name)
        .standalone(values, reader.language())
        .replaceAll("(?m)^#\\+.*\\R", "");
  }

  private void run(Context ctx, Reader reader, String query, Map<String, Object> model) {
    try {
      ResultTable table = names.named(runner.run(query, ROWS_SHOWN + 1), reader.language());
      model.put("answer", AnswerTable.of(table, reader, ROWS_SHOWN));
      model.put("count", Math.min(ROWS_SHOWN, table.rows().size()));
      model.put("full", table.rows().size() > ROWS_SHOWN);
    } catch (QueryStopped e) {
      ctx.status(e.problem().status());
      model.put("problem", e.problem());
    }
  }

  /** {@code POST /bangku/unduh}: the answer as a file, or the bench with what is wrong. */
  void file(Context ctx) {
    Reader reader = site.reader(ctx);
    String query = prefixes.complete(parameter(ctx, "query"));
    boolean workbook = "xlsx".equals(parameter(ctx, "format"));
    Problem problem;
    try {
      ResultTable table = runner.run(query, ROWS_OF_A_FILE + 1);
      if (table.rows().size() <= ROWS_OF_A_FILE) {
        Downloads.send(
            ctx,
            workbook ? names.named(table, reader.language()) : table,
            workbook ? ResultFormat.XLSX : ResultFormat.CSV,
            "simpul-bangku",
            reader.language());
        return;
      }
      problem = Problem.tooManyRows(ROWS_OF_A_FILE);
    } catch (QueryStopped e) {
      problem = e.problem();
    }
    ctx.status(problem.status());
    Map<String, Object> model = new HashMap<>();
    model.put("problem", problem);
    model.put("answer", null);
    model.put("count", 0);
    model.put("full", false);
    draw(ctx, reader, query, model);
  }

  /** {@code /bangku/isi}: classes and properties with how often they are used. */
  void contents(Context ctx) {
    Reader reader = site.reader(ctx);
    Optional<Inventory.Counts> counts = inventory.latest();
    Map<String, Object> model = new HashMap<>();
    model.put("classes", terms.classes(counts, reader.language()));
    model.put("properties", terms.properties(counts, reader.language()));
    model.put("counted", counts.map(Inventory.Counts::version).orElse(-1L));
    model.put("version", store.version());
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.html(site.draw("contents.jte", reader, model));
  }

  private static String words(Reader reader) {
    Map<String, String> words = new TreeMap<>();
    for (String key : Words.KEYS) {
      words.put(key, reader.t("bench.js." + key));
    }
    try {
      return JSON.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String parameter(Context ctx, String name) {
    String value = ctx.queryParam(name);
    @Nullable String posted = value == null ? ctx.formParam(name) : value;
    return posted == null ? "" : posted.strip();
  }
}
