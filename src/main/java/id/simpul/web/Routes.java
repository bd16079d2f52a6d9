package id.simpul.web;

import static id.simpul.web.view.Route.get;
import static id.simpul.web.view.Route.post;

import id.simpul.mention.legal.CaseChecker;
import id.simpul.query.AskedProperties;
import id.simpul.query.QueryCatalog;
import id.simpul.query.QueryRunner;
import id.simpul.query.ResultFormat;
import id.simpul.rdf.Iris;
import id.simpul.rdf.OntologyFiles;
import id.simpul.registry.Registry;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.QuadStore;
import id.simpul.web.bench.SparqlBench;
import id.simpul.web.bring.BringPages;
import id.simpul.web.dashboard.Dashboard;
import id.simpul.web.desk.DeskPages;
import id.simpul.web.network.NetworkLab;
import id.simpul.web.sparql.AnswerMemory;
import id.simpul.web.sparql.QueryGate;
import id.simpul.web.view.Library;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every address of the server but {@code /sparql}, in one table. */
final class Routes {
  private static final Map<String, String> LISTS =
      Map.of(
          "/perkara", "list-cases",
          "/forum", "list-forums",
          "/kantor", "list-offices",
          "/orang", "list-people",
          "/artikel", "list-articles",
          "/peraturan", "list-regulations");

  private final Runnable holding;
  private final HomePage home;
  private final Dashboard dashboard;
  private final NetworkLab network;
  private final ListPages lists;
  private final DeskPages desk;
  private final Site site;
  private final ThingPages things;
  private final VocabularyPages vocabularies;
  private final QuestionPages questions;
  private final SparqlBench bench;
  private final AccuracyPage accuracy;
  private final CheckPages checks;
  private final Worklists worklists;
  private final FlagPages flags;
  private final SearchPages search;
  private final ServicePages service;
  private final BringPages bring;
  private final String version;

  Routes(
      WebSettings settings,
      QuadStore store,
      QueryCatalog catalog,
      Registry registry,
      LiveIndex search,
      QueryGate gate,
      AnswerMemory answers,
      Site site,
      ServicePages service,
      BringPages bring) {
    Iris iris = new Iris(settings.base());
    OntologyFiles files = OntologyFiles.load();
    QueryRunner runner =
        new QueryRunner(
            store,
            iris,
            settings.limits().timeout(),
            settings.limits().rows(),
            settings.limits().bytes());
    PageQueries queries = new PageQueries(store, runner);
    this.holding = () -> store.hold(AskedProperties.of(catalog.questions(), iris.base()));
    Panels panels = new Panels(queries);
    LinkedData data = new LinkedData(store, iris);
    ArticlePage article = new ArticlePage(site, queries, panels);
    this.dashboard = new Dashboard(site, store, registry, iris, queries);
    this.network = new NetworkLab(site, store, registry, iris, queries);
    this.home = new HomePage(site, queries, panels, dashboard);
    this.desk = new DeskPages(site, store, queries, panels);
    this.things = new ThingPages(site, panels, queries, data, article, desk.files());
    this.lists = new ListPages(site, queries, panels, data, things);
    this.vocabularies = new VocabularyPages(site, queries, panels, data, things, files);
    this.questions = new QuestionPages(site, catalog, runner, answers, files.vocabulary());
    this.bench = new SparqlBench(site, store, catalog, gate, iris, queries, files);
    this.search = new SearchPages(site, store, search, iris);
    this.worklists = new Worklists(queries, iris.base());
    this.flags = new FlagPages(site, worklists);
    this.accuracy = new AccuracyPage(site);
    this.checks =
        new CheckPages(
            site, new CitationDesk(new CaseChecker(registry), new DocumentUse(store, iris)));
    this.site = site;
    this.service = service;
    this.bring = bring;
    this.version = settings.version();
  }

  /** What prepares the first pages; what questions ask for often is held in memory meanwhile. */
  List<Runnable> warming(String language) {
    return List.of(
        holding,
        () -> home.warm(language),
        dashboard::warm,
        () -> desk.warm(site.reader(language)),
        () -> worklists.warm(language));
  }

  /** What takes longest; the server calls itself warm before. */
  List<Runnable> warmingLast() {
    return List.of(bench::warm, network::warm);
  }

  /** Ends what still reads the store. */
  void close() {
    bench.close();
  }

  /** The route table. */
  List<Route> table() {
    List<Route> table = new ArrayList<>();
    table.add(get("/", "Who attended which forums; which cases were studied by whom", home::home));
    table.add(get("/hadir", "Leads to the dashboard", ctx -> ctx.redirect("/dasbor/matriks")));
    table.addAll(dashboard.routes());
    table.addAll(network.routes());
    table.add(get("/perkara", "Cases", lists.list("list-cases")));
    table.addAll(desk.routes());
    table.add(get("/forum", "Forums; with ?kantor= and ?seri= those of one office", lists::forums));
    table.add(get("/kantor", "Offices", lists.list("list-offices")));
    table.add(get("/orang", "People", lists.list("list-people")));
    table.add(get("/artikel", "Articles", lists.list("list-articles")));
    table.add(get("/peraturan", "Regulations and letters", lists.list("list-regulations")));
    LISTS.forEach(
        (path, query) -> {
          table.add(get(path + ".csv", "The list as CSV", lists.file(query, ResultFormat.CSV)));
          table.add(get(path + ".xlsx", "The list as XLSX", lists.file(query, ResultFormat.XLSX)));
        });
    table.add(get("/artikel/{key}", "An article with its claims", things::article));
    table.add(get("/id/{type}/{key}", "A thing; also with .ttl and .jsonld", things::show));
    table.add(get("/ontology", "Classes and properties", vocabularies::ontology));
    table.add(get("/ontology.ttl", "The ontology as Turtle", vocabularies::ontology));
    table.add(get("/ontology.jsonld", "The ontology as JSON-LD", vocabularies::ontology));
    table.add(get("/vocab", "Vocabularies", vocabularies::schemes));
    table.add(get("/vocab/{scheme}", "A vocabulary", vocabularies::scheme));
    table.add(get("/vocab/{scheme}/{concept}", "A concept", vocabularies::concept));
    table.add(get("/kueri", "The catalogue of questions", questions::catalogue));
    table.add(get("/kueri/{name}", "A question with its form and answer", questions::question));
    table.add(get("/cari", "Things and articles by names, numbers and words", search::show));
    table.add(get(OpenApi.SEARCH, "The same as JSON, page by page", search::api));
    table.add(get(OpenApi.SUGGEST, "What a name may become while it is typed", search::suggest));
    table.addAll(bench.routes());
    table.add(get("/periksa", "Flags to decide, filtered and counted", flags::show));
    table.add(get(FlagPages.API, "Flags with counts, page by page", flags::api));
    table.add(get("/periksa-teks", "A page to check the citations of a text", checks::form));
    table.add(post("/periksa-teks", "The same page with the answer", checks::check));
    table.add(post(OpenApi.VERIFY, "Checks every citation of a text", checks::api));
    for (HandlerType other :
        List.of(HandlerType.GET, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)) {
      table.add(new Route(other, OpenApi.VERIFY, "", checks::refuse));
    }
    table.addAll(bring.routes());
    table.add(get("/akurasi", "How well pages are read, measured", accuracy::show));
    table.add(get("/api/accuracy", "The same figures, and each rule's", accuracy::api));
    table.add(get("/api/queries", "Every question with its parameters", questions::apiCatalogue));
    table.add(get("/api/queries/{name}", "Answers; format=json, csv or xlsx", questions::apiRun));
    table.add(get(Library.ROUTE, "", Library::serve));
    table.add(get("/.well-known/void", "The dataset in VoID and DCAT", service::dataset));
    table.add(get("/health", "Ready and warm", service::health));
    table.add(get("/metrics", "Metrics for Prometheus", service::metrics));
    table.add(get("/openapi.json", "This", ctx -> ctx.json(OpenApi.of(table, version))));
    table.add(new Route(HandlerType.POST, "/internal/{command}", "", service::handoff));
    return table;
  }
}
