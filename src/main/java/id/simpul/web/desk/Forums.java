package id.simpul.web.desk;

import static id.simpul.web.desk.DocumentFiles.distinct;
import static id.simpul.web.desk.DocumentFiles.grouped;
import static id.simpul.web.desk.DocumentFiles.named;
import static id.simpul.web.desk.DocumentFiles.quotes;

import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forums of one document, made from the answers about all of them.
 *
 * @param reader for whom
 * @param days the day of each forum by its IRI
 * @param people rows about people by forum
 * @param offices rows about offices by forum
 */
record Forums(
    Reader reader,
    Map<String, String> days,
    Map<String, List<Row>> people,
    Map<String, List<Row>> offices) {
  private static final List<String> GRADES =
      List.of("named-person", "named-office", "unit", "collective");

  /** The forum that {@code rows}, its citations, tell of. */
  Forum forum(List<Row> rows) {
    Named event = Named.of(rows.get(0), "event", reader).orElseThrow();
    String day = days.getOrDefault(event.iri(), "");
    return new Forum(
        event,
        day,
        named(rows, "series", reader).stream().findFirst(),
        named(rows, "organizer", reader).stream().findFirst(),
        named(rows, "mode", reader).stream().findFirst(),
        rows.get(0).text("theme"),
        named(rows, "purpose", reader),
        distinct(rows, r -> r.text("provision")),
        distinct(rows, r -> r.text("printedAs")),
        DocumentFiles.citing(rows, day, reader),
        parts(people.getOrDefault(event.iri(), List.of()), day),
        presences(offices.getOrDefault(event.iri(), List.of()), day));
  }

  private List<Part> parts(List<Row> rows, String day) {
    return grouped(rows, "person").values().stream()
        .map(each -> part(each, day))
        .sorted(Comparator.comparingInt(Part::rank).thenComparing(p -> p.person().label()))
        .toList();
  }

  private Part part(List<Row> rows, String day) {
    List<Quote> said =
        Stream.concat(
                quotes(rows, "quote", "claim", day, reader).stream(),
                quotes(rows, "roleQuote", "roleClaim", day, reader).stream())
            .toList();
    return new Part(
        Named.of(rows.get(0), "person", reader).orElseThrow(),
        named(rows, "capacity", reader),
        named(rows, "office", reader),
        distinct(rows, this::role),
        unlike(said));
  }

  /** Each sentence once, wherever it was found. */
  private static List<Quote> unlike(List<Quote> quotes) {
    return quotes.stream()
        .filter(
            q ->
                quotes.stream()
                        .filter(o -> o.text().equals(q.text()) && o.article().equals(q.article()))
                        .findFirst()
                        .orElse(q)
                    == q)
        .toList();
  }

  private String role(Row row) {
    if (!row.has("role")) {
      return "";
    }
    String role = row.text("role");
    String full = row.has("division") ? reader.t("desk.role", role, row.text("division")) : role;
    String standing =
        row.iri("standing")
            .map(s -> new Named(s, row.text("standing"), "").key())
            .orElse("regular");
    return standing.equals("regular") ? full : full + " (" + row.text("standing") + ")";
  }

  private List<Presence> presences(List<Row> rows, String day) {
    return grouped(rows, "agent").values().stream()
        .map(each -> presence(each, day))
        .sorted(
            Comparator.comparingInt((Presence p) -> GRADES.indexOf(p.grade()))
                .thenComparing(p -> p.office().label()))
        .toList();
  }

  private Presence presence(List<Row> rows, String day) {
    Row first = rows.get(0);
    return new Presence(
        Named.of(first, "agent", reader).orElseThrow(),
        Named.of(first, "grade", reader).map(Named::key).orElse("collective"),
        first.text("grade"),
        named(rows, "group", reader),
        quotes(rows, "quote", "claim", day, reader));
  }
}
