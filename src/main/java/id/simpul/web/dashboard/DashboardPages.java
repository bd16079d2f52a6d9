package id.simpul.web.dashboard;

import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pages under {@code /dasbor}. */
final class DashboardPages {
  private static final int ROWS = 25;
  private static final int ROWS_AT_A_GLANCE = 9;
  private static final int SPEAKERS = 25;
  private static final int SPEAKERS_AT_A_GLANCE = 5;

  private final Site site;
  private final LiveCube live;
  private final Registry registry;
  private final EvidenceReader evidence;
  private final Sources sources;

  // Distinguishes the pages of two builds over one store.

  DashboardPages(
      Site site, LiveCube live, Registry registry, EvidenceReader evidence, Sources sources) {
    this.site = site;
    this.live = live;
    this.registry = registry;
    this.evidence = evidence;
    this.sources = sources;
  }

  /** {@code /dasbor}. */
  void overview(Context ctx) {
    show(
        ctx,
        "",
        "overview",
        board -> {
          Cube cube = board.cube();
          Filter filter = board.filter();
          Map<String, Object> model = new HashMap<>();
          model.put(
              "grid",
              new Grids(cube, filter, Grid.Down.OFFICES, Grid.Across.SERIES)
                  .page(1, ROWS_AT_A_GLANCE, 1));
          model.put("timeline", Timeline.of(cube, filter, Timeline.By.MODE));
          model.put(
              "map",
              TileMap.of(
                  new Places(cube, registry, filter).provinces(),
                  List.of(),
                  Place.Measure.OFFICES));
          List<Speaker> speakers = Speaker.all(cube, filter);
          model.put("allSpeakers", speakers.size());
          model.put(
              "speakers", speakers.subList(0, Math.min(SPEAKERS_AT_A_GLANCE, speakers.size())));
          model.put("queryHref", query(board, "dashboard-matrix"));
          return model;
        });
  }

  /** {@code /dasbor/matriks}. */
  void offices(Context ctx) {
    grid(ctx, "matriks", Grid.Down.OFFICES, Grid.Across.SERIES, "dashboard-matrix");
  }

  /** {@code /dasbor/orang}. */
  void people(Context ctx) {
    grid(ctx, "orang", Grid.Down.PEOPLE, Grid.Across.FORUMS, "dashboard-people");
  }

  private void grid(
      Context ctx, String section, Grid.Down down, Grid.Across otherwise, String query) {
    show(
        ctx,
        section,
        "grid",
        board -> {
          Grid.Across across = Grid.Across.of(board.reader().parameter("menurut"), otherwise);
          Map<String, Object> model = new HashMap<>();
          model.put("across", across);
          model.put("down", down);
          model.put(
              "grid",
              new Grids(board.cube(), board.filter(), down, across)
                  .page(number(board, "hal"), ROWS, number(board, "kolom")));
          model.put("queryHref", query(board, query));
          return model;
        });
  }

  /** {@code /dasbor/linimasa}. */
  void timeline(Context ctx) {
    show(
        ctx,
        "linimasa",
        "timeline",
        board -> {
          Timeline.By by =
              board.reader().parameter("menurut").equals(Timeline.By.MODE.word())
                  ? Timeline.By.MODE
                  : Timeline.By.KIND;
          return Map.of(
              "by", by,
              "timeline", Timeline.of(board.cube(), board.filter(), by),
              "queryHref", query(board, "dashboard-timeline"));
        });
  }

  /** {@code /dasbor/peta}. */
  void map(Context ctx) {
    show(
        ctx,
        "peta",
        "map",
        board -> {
          Places places = new Places(board.cube(), registry, board.filter());
          String province = board.filter().province();
          List<Place> regencies =
              province.isEmpty() ? List.of() : places.regencies(registry.region(province));
          Map<String, Object> model = new HashMap<>();
          model.put(
              "map",
              TileMap.of(
                  places.provinces(),
                  regencies,
                  Place.Measure.of(board.reader().parameter("ukuran"))));
          model.put("province", registry.findRegion(province).map(Region::fullName).orElse(""));
          model.put("queryHref", query(board, "dashboard-map"));
          return model;
        });
  }

  /** {@code /dasbor/pembicara}. */
  void speakers(Context ctx) {
    show(
        ctx,
        "pembicara",
        "speakers",
        board -> {
          List<Speaker> all = Speaker.all(board.cube(), board.filter());
          int pages = Math.max(1, (all.size() + SPEAKERS - 1) / SPEAKERS);
          int page = Math.min(Math.max(1, number(board, "hal")), pages);
          return Map.of(
              "speakers",
              all.subList((page - 1) * SPEAKERS, Math.min(page * SPEAKERS, all.size())),
              "most",
              all.isEmpty() ? 1 : all.get(0).forums(),
              "count",
              all.size(),
              "page",
              page,
              "pages",
              pages,
              "queryHref",
              query(board, "dashboard-speakers"));
        });
  }

  /** {@code /dasbor/seri}. */
  void series(Context ctx) {
    show(
        ctx,
        "seri",
        "series",
        board ->
            Map.of(
                "lines", SeriesLine.all(board.cube(), board.filter()),
                "queryHref", query(board, "dashboard-series")));
  }

  /** {@code /dasbor/bukti}: the forums and sentences behind a number. */
  void evidence(Context ctx) {
    show(
        ctx,
        "bukti",
        "evidence",
        board -> {
          Map<String, String> query = DashboardFiles.query(ctx);
          Scope scope = Scope.of(board.filter(), query);
          Evidence found = evidence.read(board.cube(), scope, DashboardFiles.page(query));
          return Map.of("evidence", found, "words", words(board, scope, found));
        });
  }

  /** What the number counts, in words. */
  private List<String> words(Board board, Scope scope, Evidence found) {
    Reader reader = board.reader();
    List<String> words = new java.util.ArrayList<>();
    found.agent().ifPresent(agent -> words.add(agent.label()));
    board.chosen().forEach(choice -> words.add(choice.chosen()));
    if (!scope.region().isEmpty()) {
      words.add(registry.findRegion(scope.region()).map(Region::fullName).orElse(scope.region()));
    }
    if (!scope.month().isEmpty()) {
      words.add(board.month(scope.month().matches("\\d{4}-\\d{2}") ? scope.month() : ""));
    }
    if (!scope.kind().isEmpty()) {
      words.add(concept(board, "event-kind/" + scope.kind()));
    }
    if (!scope.mode().isEmpty()) {
      words.add(concept(board, "mode/" + scope.mode()));
    }
    if (scope.speakers()) {
      words.add(reader.t("dash.speaking"));
    }
    return words;
  }

  private static String concept(Board board, String key) {
    return key.endsWith("/-")
        ? board.reader().t("dash.untold")
        : board.name(id.simpul.rdf.Namespaces.VOCABULARY + key);
  }

  /** Offices by series, whoever they are, for another page. */
  Glance glance(Reader reader, int offices) {
    Cube cube = live.get();
    Board board = board("", cube, !live.isCurrent(cube), Map.of(), reader);
    Grid grid =
        new Grids(cube, board.filter(), Grid.Down.OFFICES, Grid.Across.SERIES).page(1, offices, 1);
    return new Glance(board, grid, query(board, "dashboard-matrix"));
  }

  private Board board(
      String section, Cube cube, boolean stale, Map<String, String> query, Reader reader) {
    Filter filter = Filter.of(query, registry);
    return new Board(
        section,
        filter,
        Choices.all(cube, filter, registry, reader),
        Summary.of(cube, filter),
        stale,
        cube,
        query,
        reader);
  }

  private String query(Board board, String name) {
    return sources.editor(name, board.filter(), board.reader().language());
  }

  private static int number(Board board, String name) {
    String value = board.reader().parameter(name);
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
  }

  /** Answers with a page that depends on the cube, the address and the language alone. */
  private void show(
      Context ctx, String section, String template, Function<Board, Map<String, Object>> model) {
    Reader reader = site.reader(ctx);
    Cube cube = live.get();
    boolean stale = !live.isCurrent(cube);
    if (site.isKnown(ctx, cube.version() + "-" + stale + "-" + reader.language())) {
      return;
    }
    Map<String, String> query = DashboardFiles.query(ctx);
    Board board = board(section, cube, stale, query, reader);
    Map<String, Object> all = new HashMap<>(model.apply(board));
    all.put("board", board);
    ctx.html(site.draw("dashboard/" + template + ".jte", reader, all));
  }
}
