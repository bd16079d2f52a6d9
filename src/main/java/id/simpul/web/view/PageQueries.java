package id.simpul.web.view;

import id.simpul.query.NamedQuery;
import id.simpul.query.Part;
import id.simpul.query.PartedQuery;
import id.simpul.query.QueryCatalog;
import id.simpul.query.QueryRunner;
import id.simpul.query.ResultTable;
import id.simpul.registry.Bundle;
import id.simpul.store.QuadStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The questions behind the pages, asked once for each state of the store. */
public final class PageQueries {
  private static final String FOLDER = "queries/pages";
  private static final int REMEMBERED = 64;

  private final Map<String, PageQuery> queries = new TreeMap<>();
  private final QueryRunner runner;
  private final VersionedCache<ResultTable> answers;

  public PageQueries(QuadStore store, QueryRunner runner) {
    this.runner = runner;
    this.answers = new VersionedCache<>(store, REMEMBERED);
    for (String path : Bundle.list(FOLDER, ".rq")) {
      NamedQuery query = QueryCatalog.read(Path.of(path), Bundle.text(path));
      queries.put(query.name(), PageQuery.of(query));
    }
  }

  /** Names of all page queries. */
  public Set<String> names() {
    return new TreeSet<>(queries.keySet());
  }

  public PageQuery require(String name) {
    PageQuery query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException("No page query '" + name + "'");
    }
    return query;
  }

  /** As {@link #run}, not remembered: for what a page asks of one thing among many. */
  public ResultTable ask(String name, Map<String, String> values, String language) {
    Map<String, String> all = new HashMap<>(values);
    all.put(QueryRunner.LANGUAGE, language);
    return runner.run(require(name).query(), all);
  }

  /** The answer in {@code language}, as of the present state of the store. */
  public ResultTable run(String name, Map<String, String> values, String language) {
    return run("", require(name).query(), values, language);
  }

  /** Some of its rows, {@code part} counted as {@link PartedQuery} does; remembered as well. */
  public ResultTable run(String name, Map<String, String> values, String language, Part part) {
    NamedQuery query = new PartedQuery(require(name).query()).part(part);
    return run(part.toString(), query, values, language);
  }

  /** How many rows it has, counted in the same way. */
  public int count(String name, Map<String, String> values) {
    NamedQuery query = new PartedQuery(require(name).query()).count();
    ResultTable answer = run(PartedQuery.COUNT, query, values, "id");
    return Integer.parseInt(answer.rows().get(0).get(0).text());
  }

  private ResultTable run(
      String what, NamedQuery query, Map<String, String> values, String language) {
    Map<String, String> all = new HashMap<>(values);
    all.put(QueryRunner.LANGUAGE, language);
    return answers.get(query.name() + what + new TreeMap<>(all), () -> runner.run(query, all));
  }
}
