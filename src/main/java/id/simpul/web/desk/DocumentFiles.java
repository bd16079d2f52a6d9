package id.simpul.web.desk;

import id.simpul.query.ResultTable;
import id.simpul.web.desk.DocumentFile.Listed;
import id.simpul.web.desk.DocumentFile.Oddity;
import id.simpul.web.desk.DocumentFile.Outcome;
import id.simpul.web.desk.DocumentFile.Use;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import id.simpul.web.view.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts the file of one document together, with as many questions whatever its size. */
final class DocumentFiles {
  private final PageQueries queries;

  DocumentFiles(PageQueries queries) {
    this.queries = queries;
  }

  /**
   * The file of {@code document}, of its forums and its articles the page that {@code reader} asks
   * for with {@code hal-forum} and {@code hal-artikel}.
   *
   * @param most how many of each are on a page
   */
  DocumentFile read(Named document, Reader reader, int most) {
    Span forumSpan = span("file-forums", "forum", document, reader, most);
    Span useSpan = span("file-articles", "artikel", document, reader, most);
    List<Row> cited = ask("file-forums", document, reader, forumSpan);
    Map<String, String> days = new LinkedHashMap<>();
    cited.forEach(r -> days.put(iri(r, "event"), r.text("date")));
    // An article carries no day of its own: its quotes bear that of the event it reports.
    cited.forEach(r -> days.putIfAbsent(iri(r, "article"), r.text("date")));
    Forums forums =
        new Forums(
            reader,
            days,
            grouped(ask("file-people", document, reader, forumSpan), "event"),
            grouped(ask("file-offices", document, reader, forumSpan), "event"));
    return new DocumentFile(
        document,
        grouped(ask("file-flags", document, reader), "flagged").values().stream()
            .map(rows -> oddity(rows, document.label(), days, reader))
            .toList(),
        outcomes(ask("file-outcomes", document, reader), days, reader),
        ask("ruling-registry", document, reader).stream()
            .map(r -> new Listed(r.text("outcomeAsReported"), r.text("source")))
            .distinct()
            .toList(),
        distinct(ask("file-prints", document, reader), r -> r.text("printedAs")),
        grouped(cited, "event").values().stream()
            .map(forums::forum)
            .sorted(Comparator.comparing(Forum::date).reversed())
            .toList(),
        forumSpan,
        grouped(ask("file-articles", document, reader, useSpan), "article").values().stream()
            .map(rows -> use(rows, reader))
            .toList(),
        useSpan);
  }

  private Span span(String query, String what, Named document, Reader reader, int most) {
    int count = queries.count(query, Map.of("this", document.iri()));
    return Span.of(reader.parameter("hal-" + what), most, count);
  }

  private List<Row> ask(String query, Named document, Reader reader, Span span) {
    return rows(queries.run(query, Map.of("this", document.iri()), reader.language(), span.part()));
  }

  private List<Row> ask(String query, Named document, Reader reader) {
    return rows(queries.ask(query, Map.of("this", document.iri()), reader.language()));
  }

  private static List<Row> rows(ResultTable table) {
    return table.rows().stream().map(cells -> new Row(table, cells)).toList();
  }

  private static Oddity oddity(
      List<Row> rows, String printed, Map<String, String> days, Reader reader) {
    Row first = rows.get(0);
    String proposal = first.text("proposal");
    return new Oddity(
        first.text("flag"),
        first.text("issue"),
        proposal,
        first.iri("proposal").map(reader::href).orElse(""),
        first.text("state"),
        clearest(quotes(rows, "quote", "claim", days, reader), printed));
  }

  private static List<Outcome> outcomes(List<Row> rows, Map<String, String> days, Reader reader) {
    return grouped(rows, "outcome").values().stream()
        .map(
            each ->
                new Outcome(
                    each.get(0).text("outcome"),
                    distinct(each, r -> r.text("order")),
                    String.join(", ", distinct(each, r -> r.text("deadlineDays"))),
                    quotes(each, "quote", "claim", days, reader)))
        .toList();
  }

  private static Use use(List<Row> rows, Reader reader) {
    return new Use(
        Named.of(rows.get(0), "article", reader).orElseThrow(),
        rows.get(0).text("publisher"),
        named(rows, "purpose", reader),
        distinct(rows, r -> r.text("printedAs")),
        citing(rows, rows.get(0).text("date"), reader));
  }

  /** The sentences of citations: those that print the number first, titles last. */
  static List<Quote> citing(List<Row> rows, String date, Reader reader) {
    String printed = distinct(rows, r -> r.text("printedAs")).stream().findFirst().orElse("");
    return clearest(quotes(rows, "quote", "claim", date, reader), printed);
  }

  private static List<Quote> clearest(List<Quote> quotes, String printed) {
    return quotes.stream().sorted(Comparator.comparingInt(q -> q.rank(printed))).toList();
  }

  private static List<Quote> quotes(
      Collection<Row> rows, String quote, String claim, Map<String, String> days, Reader reader) {
    Map<String, Quote> found = new LinkedHashMap<>();
    for (Row row : rows) {
      String day = days.getOrDefault(iri(row, "article"), "");
      Quote.of(row, quote, claim, day, reader)
          .ifPresent(q -> found.putIfAbsent(q.article() + "\n" + q.text(), q));
    }
    return new ArrayList<>(found.values());
  }

  static List<Quote> quotes(
      Collection<Row> rows, String quote, String claim, String date, Reader reader) {
    Map<String, Quote> found = new LinkedHashMap<>();
    for (Row row : rows) {
      String day = date.isEmpty() ? row.text("date") : date;
      Quote.of(row, quote, claim, day, reader)
          .ifPresent(q -> found.putIfAbsent(q.article() + "\n" + q.text(), q));
    }
    return new ArrayList<>(found.values());
  }

  static List<Named> named(Collection<Row> rows, String variable, Reader reader) {
    return rows.stream().flatMap(r -> Named.of(r, variable, reader).stream()).distinct().toList();
  }

  static List<String> distinct(Collection<Row> rows, Function<Row, String> value) {
    Set<String> all = new LinkedHashSet<>();
    rows.forEach(r -> all.add(value.apply(r)));
    all.remove("");
    return new ArrayList<>(all);
  }

  static Map<String, List<Row>> grouped(Collection<Row> rows, String variable) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(r -> groups.computeIfAbsent(iri(r, variable), k -> new ArrayList<>()).add(r));
    return groups;
  }

  private static String iri(Row row, String variable) {
    return row.iri(variable).orElse("");
  }
}
