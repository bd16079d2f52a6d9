package id.simpul.query;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.rdf.Iris;
import id.simpul.store.QuadStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Asks questions of a store. Parameters are put in as RDF terms, never as text; a parameter that is
 * not given stays a free variable and restricts nothing. Calls to other services are refused.
 */
public final class QueryRunner {
  /** Name of the value every question takes: the language of labels, {@code id} or {@code en}. */
  public static final String LANGUAGE = "lang";

  static final String LANGUAGE_VARIABLE = "_lang_text";

  private final QuadStore store;
  private final Iris iris;
  private final Duration timeout;
  private final long rowLimit;
  private final long textLimit;

  /**
   * @param store what is asked
   * @param iris where things live; queries are parsed with its base
   * @param timeout after which a question is stopped
   * @param rowLimit how many rows an answer may have
   */
  public QueryRunner(QuadStore store, Iris iris, Duration timeout, long rowLimit) {
    this(store, iris, timeout, rowLimit, Long.MAX_VALUE);
  }

  /**
   * The same for strangers, whose answers are held in memory.
   *
   * @param textLimit how many characters an answer may have in its cells
   */
  public QueryRunner(QuadStore store, Iris iris, Duration timeout, long rowLimit, long textLimit) {
    this.textLimit = textLimit;
    this.store = store;
    this.iris = iris;
    this.timeout = timeout;
    this.rowLimit = rowLimit;
  }

  /**
   * Asks one question, in a read transaction of its own.
   *
   * @param query from the catalogue or a user's file
   * @param values by parameter name, e.g. {@code office → KPU Kota Semarang}; {@code lang → en} for
   *     English labels
   * @return SELECT as asked; ASK as one cell; CONSTRUCT and DESCRIBE as subject, predicate, object
   * @throws SimpulException QUERY_PARAMETER, QUERY_TOO_LONG, QUERY_TOO_LARGE
   */
  public ResultTable run(NamedQuery query, Map<String, String> values) {
    return run(query, values, Part.WHOLE);
  }

  /** The same for some of the rows, of which alone cells are made; all of them are counted. */
  public ResultTable run(NamedQuery query, Map<String, String> values, Part part) {
    return store.read(dataset -> run(dataset, query, values, part));
  }

  private ResultTable run(
      DatasetGraph dataset, NamedQuery query, Map<String, String> values, Part part) {
    String language = values.getOrDefault(LANGUAGE, "id");
    Query parsed = QueryFactory.create(query.sparql(), iris.base());
    try (QueryExec execution = execution(dataset, parsed, query, values, language)) {
      ThingLabels labels = new ThingLabels(dataset, language);
      if (parsed.isSelectType()) {
        return rows(query, execution.select(), labels, part);
      }
      if (parsed.isAskType()) {
        return answer(query, execution.ask());
      }
      return triples(query, parsed, execution, labels, part);
    } catch (QueryCancelledException e) {
      throw new SimpulException(
          ErrorId.QUERY_TOO_LONG,
          "Question '" + query.name() + "' ran longer than " + seconds() + " s.",
          "Narrow it with a parameter, or raise SIMPUL_QUERY_TIMEOUT.",
          e);
    }
  }

  private QueryExec execution(
      DatasetGraph dataset,
      Query parsed,
      NamedQuery query,
      Map<String, String> values,
      String language) {
    Binding binding =
        Binding.builder(new ParameterValues(query, iris.base() + "id/").bind(values))
            .add(Var.alloc(LANGUAGE_VARIABLE), NodeFactory.createLiteralString(language))
            .build();
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(parsed)
        .substitution(binding)
        .set(ARQ.httpServiceAllowed, false)
        .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private ResultTable rows(NamedQuery query, RowSet rows, ThingLabels labels, Part part) {
    return table(query, new RowReader(rows.getResultVars(), labels), rows, part);
  }

  private ResultTable table(NamedQuery query, RowReader reader, Iterator<Binding> rows, Part part) {
    List<List<Cell>> cells = new ArrayList<>();
    long text = 0;
    int count = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      if (part.has(count)) {
        requireRoom(query, cells.size(), text);
        List<Cell> more = reader.cells(row);
        text += more.stream().mapToLong(Cell::length).sum();
        cells.add(more);
      }
      count++;
    }
    return new ResultTable(
        reader.variables().stream().map(query::column).toList(), cells, query.note(), count);
  }

  private void requireRoom(NamedQuery query, int size, long text) {
    if (text > textLimit) {
      throw new SimpulException(
          ErrorId.QUERY_TOO_LARGE,
          "Question '" + query.name() + "' has more than " + textLimit + " characters in its rows.",
          "Narrow it with a parameter, ask for parts with offset and limit, or raise"
              + " SIMPUL_QUERY_BYTES.");
    }
    if (size >= rowLimit) {
      throw new SimpulException(
          ErrorId.QUERY_TOO_LARGE,
          "Question '" + query.name() + "' has more than " + rowLimit + " rows.",
          "Narrow it with a parameter, add LIMIT, or raise SIMPUL_QUERY_ROWS.");
    }
  }

  private static ResultTable answer(NamedQuery query, boolean answer) {
    return new ResultTable(
        List.of(query.column("answer")),
        List.of(List.of(Cell.text(Boolean.toString(answer)))),
        query.note());
  }

  private ResultTable triples(
      NamedQuery query, Query parsed, QueryExec execution, ThingLabels labels, Part part) {
    List<Var> variables =
        List.of(Var.alloc("subject"), Var.alloc("predicate"), Var.alloc("object"));
    Iterator<Triple> triples =
        parsed.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    return table(
        query,
        new RowReader(variables, labels),
        Iter.map(triples, triple -> binding(variables, triple)),
        part);
  }

  private static Binding binding(List<Var> variables, Triple triple) {
    return BindingFactory.binding(
        variables.get(0), triple.getSubject(),
        variables.get(1), triple.getPredicate(),
        variables.get(2), triple.getObject());
  }

  private String seconds() {
    return Double.toString(timeout.toMillis() / 1000.0).replaceFirst("\\.0$", "");
  }
}
