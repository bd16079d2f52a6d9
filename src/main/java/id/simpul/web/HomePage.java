package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.dashboard.Dashboard;
import id.simpul.web.dashboard.Glance;
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
  private static final int CASES_SHOWN = 6;

  private final Site site;
  private final PageQueries queries;
  private final Panels panels;
  private final Dashboard dashboard;

  HomePage(Site site, PageQueries queries, Panels panels, Dashboard dashboard) {
    this.site = site;
    this.queries = queries;
    this.panels = panels;
    this.dashboard = dashboard;
  }

  /** {@code /}. */
  void home(Context ctx) {
    Reader reader = site.reader(ctx);
    Glance glance = dashboard.glance(reader, OFFICES_SHOWN);
    if (glance.board().stale()) {
      // What is about to be counted anew must not be remembered as the present state.
      ctx.header("Cache-Control", "no-store");
      ctx.html(site.draw("home.jte", reader, model(reader, glance)));
    } else {
      site.show(ctx, reader, "home.jte", () -> model(reader, glance));
    }
  }

  /** Asks what the first page asks, so that its first reader does not wait. */
  void warm(String language) {
    for (String name : new String[] {"home-counts", "home-cases"}) {
      queries.run(name, Map.of(), language);
    }
  }

  private Map<String, Object> model(Reader reader, Glance glance) {
    ResultTable table = queries.run("home-counts", Map.of(), reader.language());
    Panel cases = panels.make("home-cases", Map.of(), reader);
    Counts counts = Counts.of(new Row(table, table.rows().get(0)));
    return Map.of(
        "counts",
        counts,
        "cases",
        cases.page(0, CASES_SHOWN),
        "allCases",
        counts.cases(),
        "glance",
        glance);
  }
}
