package id.simpul.web.bench;

import static id.simpul.web.view.Route.get;
import static id.simpul.web.view.Route.post;

import id.simpul.query.QueryCatalog;
import id.simpul.rdf.Iris;
import id.simpul.rdf.OntologyFiles;
import id.simpul.store.QuadStore;
import id.simpul.web.sparql.GuardedRunner;
import id.simpul.web.sparql.QueryGate;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;

/** The SPARQL bench: its pages and what they ask. */
public final class SparqlBench implements AutoCloseable {
  /** Addresses that programs ask, with their parameters. */
  public static final Map<String, List<String>> PARAMETERS =
      Map.of(BenchData.TERMS, List.of("lang"), BenchData.LABELS, List.of("lang"));

  /** Where names are asked for; takes a list of addresses. */
  public static final String LABELS = BenchData.LABELS;

  /** Most addresses that are named at once. */
  public static final int MOST_LABELS = BenchData.MOST;

  private final BenchPages pages;
  private final BenchData data;
  private final Inventory inventory;

  /**
   * @param gate who may ask how much
   */
  public SparqlBench(
      Site site,
      QuadStore store,
      QueryCatalog catalog,
      QueryGate gate,
      Iris iris,
      PageQueries queries,
      OntologyFiles files) {
    OwnPrefixes prefixes = new OwnPrefixes(iris.prefixes());
    Terms terms = new Terms(files.ontology(), prefixes);
    this.inventory = new Inventory(store, queries);
    this.pages =
        new BenchPages(
            site,
            store,
            new GuardedRunner(store, gate),
            catalog,
            queries,
            iris,
            prefixes,
            terms,
            inventory);
    this.data = new BenchData(site, store, prefixes, terms, inventory, gate);
  }

  /** Every address of the bench. */
  public List<Route> routes() {
    return List.of(
        get(BenchPages.PATH, "A page to write and run SPARQL", pages::show),
        post(BenchPages.PATH, "The same for queries too long for an address", pages::show),
        post(BenchPages.PATH + "/unduh", "A query's answer as CSV or XLSX", pages::file),
        get(BenchPages.PATH + "/isi", "Classes and properties with counts", pages::contents),
        get(BenchData.TERMS, "Prefixes, classes and properties with counts", data::terms),
        post(BenchData.LABELS, "What things are called and where they are shown", data::labels),
        new Route(
            HandlerType.DELETE,
            BenchData.RUNNING,
            "Ends the query sent to /sparql with this name in the header Simpul-Query",
            data::cancel));
  }

  /** Begins to count what the store holds, so that the first reader finds it counted. */
  public void warm() {
    inventory.latest();
  }

  @Override
  public void close() {
    inventory.close();
  }
}
