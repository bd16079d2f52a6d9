package id.simpul.query;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query file with its header: lines {@code #+ key: value} before the first line of SPARQL.
 *
 * <pre>
 * #+ title.id: Kantor yang ikut
 * #+ title.en: Offices that took part
 * #+ question.id: Kantor mana yang ikut mempelajari perkara ini?
 * #+ question.en: Which offices took part in the study of this case?
 * #+ group: legal
 * #+ param: case text | Nomor perkara | Case number
 * #+ column: office Kantor | Office
 * #+ note.id: …what the answer rests on…
 * #+ note.en: …
 * </pre>
 *
 * A parameter reads {@code name type[:folder] [required] [= default] | label | label}; it stands in
 * the query as {@code ?_name_type}. Checks carry {@code solution.id} and {@code solution.en} beside
 * the question, which states the problem.
 */
final class QueryFile {
  private static final Pattern LINE = Pattern.compile("#\\+\\s*([a-z.]+):\\s*(.*)");
  private static final Pattern PARAM =
      Pattern.compile(
          "([a-z][a-zA-Z0-9]*) (text|iri|integer|date|month)(?::([a-z-]+))?( required)?"
              + "(?: = ([^|]*?))?\\s*\\|([^|]+)\\|([^|]+)");
  private static final Pattern COLUMN = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*) ([^|]+)\\|([^|]+)");
  private static final Pattern VARIABLE =
      Pattern.compile("[?$](_[a-zA-Z0-9]+_(?:text|iri|integer|date|month))\\b");
  private static final Set<String> TEXTS =
      Set.of("title", "question", "note", "problem", "solution");

  private final String place;
  private final Map<String, String> texts = new HashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private String group = "other";

  private QueryFile(String place) {
    this.place = place;
  }

  /**
   * @param name the question's name
   * @param place the file as told in errors, e.g. {@code queries/studied-cases.rq}
   * @param text the whole file
   * @throws SimpulException QUERY_INVALID with file and line for a malformed header or query
   */
  static NamedQuery read(String name, String place, String text) {
    QueryFile file = new QueryFile(place);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#+")) {
        file.line(i + 1, lines.get(i).strip());
      }
    }
    file.checkSparql(text);
    return file.query(name, text);
  }

  private void line(int number, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw invalid(number, "header line '" + line + "' is not '#+ key: value'.");
    }
    String key = matcher.group(1);
    String value = matcher.group(2).strip();
    switch (key) {
      case "group" -> group = value;
      case "param" -> parameters.add(parameter(number, value));
      case "column" -> columns.add(column(number, value));
      default -> text(number, key, value);
    }
  }

  private void text(int number, String key, String value) {
    String stem = key.replaceFirst("\\.(id|en)$", "");
    if (stem.equals(key) || !TEXTS.contains(stem)) {
      throw invalid(number, "header key '" + key + "' is unknown.");
    }
    texts.merge(key, value, (before, more) -> before + " " + more);
  }

  private Parameter parameter(int number, String value) {
    Matcher matcher = PARAM.matcher(value);
    if (!matcher.matches()) {
      throw invalid(
          number,
          "parameter '" + value + "' is not 'name type [required] [= default] | label | label'.");
    }
    return new Parameter(
        matcher.group(1),
        Parameter.Type.valueOf(matcher.group(2).toUpperCase(java.util.Locale.ROOT)),
        matcher.group(3),
        matcher.group(4) != null,
        matcher.group(5),
        new Labels(matcher.group(6).strip(), matcher.group(7).strip()));
  }

  private Column column(int number, String value) {
    Matcher matcher = COLUMN.matcher(value);
    if (!matcher.matches()) {
      throw invalid(number, "column '" + value + "' is not 'variable label | label'.");
    }
    return new Column(
        matcher.group(1), new Labels(matcher.group(2).strip(), matcher.group(3).strip()));
  }

  private void checkSparql(String text) {
    Set<String> used = new TreeSet<>();
    VARIABLE.matcher(text).results().forEach(m -> used.add(m.group(1)));
    for (Parameter parameter : parameters) {
      if (!used.remove(parameter.variable())) {
        throw invalid(
            0, "parameter '" + parameter.name() + "' needs '?" + parameter.variable() + "'.");
      }
    }
    used.remove(QueryRunner.LANGUAGE_VARIABLE);
    if (!used.isEmpty()) {
      throw invalid(0, "variable '?" + used.iterator().next() + "' has no '#+ param:' line.");
    }
    checkColumns(parse(text));
  }

  private Query parse(String text) {
    try {
      return QueryFactory.create(text, Namespaces.DEFAULT_BASE);
    } catch (QueryParseException e) {
      String problem = e.getMessage() == null ? "not SPARQL" : e.getMessage().strip();
      throw invalid(Math.max(e.getLine(), 0), "the query does not parse: " + problem);
    }
  }

  private void checkColumns(Query query) {
    if (!query.isSelectType()) {
      return;
    }
    query.setResultVars();
    for (Column column : columns) {
      if (!query.getResultVars().contains(column.name())) {
        throw invalid(0, "column '" + column.name() + "' is not among the query's results.");
      }
    }
  }

  private NamedQuery query(String name, String sparql) {
    Labels title = labels("title", null);
    Labels question = labels("question", labels("problem", title));
    return new NamedQuery(
        name,
        title == null ? new Labels(name, name) : title,
        question == null ? new Labels(name, name) : question,
        group,
        parameters,
        columns,
        labels("note", null),
        labels("solution", null),
        sparql);
  }

  private @Nullable Labels labels(String stem, @Nullable Labels otherwise) {
    String id = texts.get(stem + ".id");
    String en = texts.get(stem + ".en");
    if (id == null && en == null) {
      return otherwise;
    }
    if (id == null || en == null) {
      throw invalid(0, "'" + stem + "' needs both '" + stem + ".id' and '" + stem + ".en'.");
    }
    return new Labels(id, en);
  }

  private SimpulException invalid(int line, String problem) {
    String where = line > 0 ? place + " line " + line : place;
    return new SimpulException(
        ErrorId.QUERY_INVALID, where + ": " + problem, "Correct the file and try again.");
  }
}
