package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panel;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.Map;

/** The first page: who attended which forums, and which cases were studied by whom. */
final class HomePage {
  private static final int OFFICES_SHOWN = 12;
  private static final int OFFICES_LISTED = 100;
  private static final int CASES_SHOWN = 6;

  private final Site site;
  private final PageQueries queries;
  private final Panels panels;

  HomePage(Site site, PageQueries queries, Panels panels) {
    this.site = site;
    this.queries = queries;
    this.panels = panels;
  }

  /** {@code /}. */
  void home(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "home.jte", () -> model(reader));
  }

  /** {@code /hadir}: the matrix at length; {@code ?semua=1} for every office. */
  void attendance(Context ctx) {
    Reader reader = site.reader(ctx);
    int most = ctx.queryParam("semua") == null ? OFFICES_LISTED : Integer.MAX_VALUE;
    site.show(
        ctx,
        reader,
        "attendance.jte",
        () -> Map.of("matrix", matrix(reader, most), "queryHref", attendanceQuery(reader)));
  }

  /** Asks what the first page asks, so that its first reader does not wait. */
  void warm(String language) {
    for (String name : new String[] {"home-counts", "home-attendance", "home-cases"}) {
      queries.run(name, Map.of(), language);
    }
  }

  private Map<String, Object> model(Reader reader) {
    ResultTable table = queries.run("home-counts", Map.of(), reader.language());
    Panel cases = panels.make("home-cases", Map.of(), reader);
    return Map.of(
        "counts", Counts.of(new Row(table, table.rows().get(0))),
        "cases", cases.page(0, CASES_SHOWN),
        "allCases", cases.rows().size(),
        "matrix", matrix(reader, OFFICES_SHOWN),
        "queryHref", attendanceQuery(reader));
  }

  private Matrix matrix(Reader reader, int most) {
    return Matrix.of(queries.run("home-attendance", Map.of(), reader.language()), reader, most);
  }

  private String attendanceQuery(Reader reader) {
    return panels.make("home-attendance", Map.of(), reader).queryHref();
  }
}
