package id.simpul.web.desk;

import static id.simpul.web.view.Facets.Order.COUNT;
import static id.simpul.web.view.Facets.Order.LATEST;

import id.simpul.web.desk.CaseLine.ForumLine;
import id.simpul.web.view.Facets;
import id.simpul.web.view.Facets.Value;
import id.simpul.web.view.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the table of cases is narrowed. */
final class Desk {
  private Desk() {}

  /** What the reader's address asks for. */
  static Facets.Selection<CaseLine> select(List<CaseLine> cases, Reader reader) {
    List<String> words =
        List.of(reader.parameter("q").toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .filter(w -> !w.isEmpty())
            .toList();
    return facets(reader).select(cases, reader, c -> words.isEmpty() || c.holds(words));
  }

  private static Facets<CaseLine> facets(Reader reader) {
    return new Facets<CaseLine>()
        .by("dipelajari", COUNT, c -> List.of(state(c, reader)))
        .by("wilayah", COUNT, c -> values(c.regions()))
        .by("jenis", COUNT, c -> values(c.kind().stream().toList()))
        .by("tahun", LATEST, c -> year(c.year()))
        .by("hasil", COUNT, c -> values(c.outcomes()))
        .by(
            "seri",
            COUNT,
            c -> values(c.forums().stream().flatMap(f -> f.series().stream()).toList()))
        .by("kantor", COUNT, c -> values(c.offices()))
        .by("divisi", COUNT, c -> values(c.divisions()))
        .by("tahun-kajian", LATEST, Desk::years);
  }

  private static Value state(CaseLine line, Reader reader) {
    String slug = line.state().slug();
    return new Value(slug, reader.t("desk.state." + slug));
  }

  private static Collection<Value> values(Collection<Named> things) {
    return things.stream().map(t -> new Value(t.key(), t.label())).toList();
  }

  private static Collection<Value> year(String year) {
    return year.isEmpty() ? List.of() : List.of(new Value(year, year));
  }

  private static Collection<Value> years(CaseLine line) {
    return line.forums().stream()
        .map(ForumLine::date)
        .filter(d -> d.length() >= 4)
        .map(d -> d.substring(0, 4))
        .distinct()
        .map(y -> new Value(y, y))
        .toList();
  }
}
