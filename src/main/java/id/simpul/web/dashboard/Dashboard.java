package id.simpul.web.dashboard;

import static id.simpul.web.view.Route.get;

import id.simpul.rdf.Iris;
import id.simpul.registry.Registry;
import id.simpul.store.QuadStore;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import java.util.List;
import java.util.Map;

/** The attendance dashboard: its pages, its files, and what other pages show of it. */
public final class Dashboard {
  /** Addresses that programs ask, with their parameters. */
  public static final Map<String, List<String>> PARAMETERS = DashboardFiles.parameters();

  private final LiveCube live;
  private final DashboardPages pages;
  private final DashboardFiles files;

  public Dashboard(Site site, QuadStore store, Registry registry, Iris iris, PageQueries queries) {
    this.live = new LiveCube(store, new CubeReader(iris, registry));
    EvidenceReader evidence = new EvidenceReader(store, iris);
    this.pages =
        new DashboardPages(site, live, registry, evidence, new Sources(queries, iris.base()));
    this.files = new DashboardFiles(live, registry, evidence, iris.base());
  }

  /** Counts once, so that the first reader does not wait. */
  public void warm() {
    live.get();
  }

  /** Offices by series for another page. */
  public Glance glance(Reader reader, int offices) {
    return pages.glance(reader, offices);
  }

  /** Every address of the dashboard. */
  public List<Route> routes() {
    return List.of(
        get(Board.PATH, "Attendance at a glance", pages::overview),
        get(Board.PATH + "/matriks", "Offices by series, month or forum", pages::offices),
        get(Board.PATH + "/orang", "People by forum, month or series", pages::people),
        get(Board.PATH + "/linimasa", "Forums per month by kind and mode", pages::timeline),
        get(Board.PATH + "/peta", "Provinces and regencies", pages::map),
        get(Board.PATH + "/pembicara", "Who speaks most", pages::speakers),
        get(Board.PATH + "/seri", "Series with editions and themes", pages::series),
        get(Board.PATH + "/bukti", "The sentences behind a number", pages::evidence),
        get(DashboardFiles.ROUTE + "matrix", "Offices by series, month or forum", files::offices),
        get(DashboardFiles.ROUTE + "people", "People by forum, month or series", files::people),
        get(DashboardFiles.ROUTE + "timeline", "Forums per month", files::timeline),
        get(DashboardFiles.ROUTE + "map", "Provinces, or regencies of one", files::map),
        get(DashboardFiles.ROUTE + "speakers", "Who speaks most", files::speakers),
        get(DashboardFiles.ROUTE + "series", "Series with editions and themes", files::series),
        get(DashboardFiles.ROUTE + "evidence", "The sentences behind a number", files::evidence));
  }
}
