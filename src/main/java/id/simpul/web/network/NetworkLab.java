package id.simpul.web.network;

import static id.simpul.web.view.Route.get;

import id.simpul.rdf.Iris;
import id.simpul.registry.Registry;
import id.simpul.store.QuadStore;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import java.util.List;
import java.util.Map;

/** The network lab: its pages and files. */
public final class NetworkLab {
  private static final String FILES = NetworkFileRoutes.ROUTE + "{format}";

  /** Addresses that programs ask, with their parameters. */
  public static final Map<String, List<String>> PARAMETERS =
      Map.of(FILES, NetworkFileRoutes.PARAMETERS);

  private final Lab lab;
  private final Registry registry;
  private final NetworkPages pages;
  private final NetworkFileRoutes files;

  public NetworkLab(Site site, QuadStore store, Registry registry, Iris iris, PageQueries queries) {
    this.lab = new Lab(store, new FactsReader(store, iris, registry));
    this.registry = registry;
    this.pages =
        new NetworkPages(
            site,
            lab,
            new SentenceReader(store, iris),
            registry,
            new Bench(queries, iris.base()),
            iris.base());
    this.files = new NetworkFileRoutes(lab, registry);
  }

  /** Draws what stands on its first page: the ways between all pairs take the longest. */
  public void warm() {
    lab.picture(View.of(Map.of(), registry));
  }

  /** Every address of the lab. */
  public List<Route> routes() {
    return List.of(
        get(Sheet.PATH, "Who met whom: picture, figures, source", pages::overview),
        get(Sheet.PATH + "/jalur", "The way from one to another, with quotes", pages::path),
        get(Sheet.PATH + "/ikatan", "The sentences behind a tie", pages::tie),
        get(Sheet.PATH + "/simpul", "All ties of one", pages::vertex),
        get(FILES, "gexf, graphml, simpul.csv, ikatan.csv or json", files::file));
  }
}
