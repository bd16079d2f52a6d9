package id.simpul.web.dashboard;

import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.registry.Registry;
import id.simpul.web.view.Downloads;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/dashboard/…}: what the pages show, as JSON, CSV or a workbook. */
final class DashboardFiles {
  static final String ROUTE = "/api/dashboard/";

  private static final List<String> FILTER =
      List.of("tahun", "provinsi", "lembaga", "seri", "tingkat", "format", "lang");

  private final LiveCube live;
  private final Registry registry;
  private final EvidenceReader evidence;
  private final String base;

  DashboardFiles(LiveCube live, Registry registry, EvidenceReader evidence, String base) {
    this.live = live;
    this.registry = registry;
    this.evidence = evidence;
    this.base = base;
  }

  /** What each address takes. */
  static Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put(ROUTE + "matrix", with("menurut"));
    parameters.put(ROUTE + "people", with("menurut"));
    parameters.put(ROUTE + "timeline", with("menurut"));
    parameters.put(ROUTE + "map", FILTER);
    parameters.put(ROUTE + "speakers", FILTER);
    parameters.put(ROUTE + "series", FILTER);
    parameters.put(
        ROUTE + "evidence",
        with(
            "kantor", "orang", "bulan", "forum", "jenis", "cara", "wilayah", "bicara", "isi",
            "hal"));
    return Map.copyOf(parameters);
  }

  private static List<String> with(String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(FILTER);
    return all;
  }

  void offices(Context ctx) {
    grid(ctx, Grid.Down.OFFICES, Grid.Across.SERIES, "simpul-kehadiran-kantor");
  }

  void people(Context ctx) {
    grid(ctx, Grid.Down.PEOPLE, Grid.Across.FORUMS, "simpul-kehadiran-orang");
  }

  private void grid(Context ctx, Grid.Down down, Grid.Across otherwise, String name) {
    Grid.Across across = Grid.Across.of(parameter(ctx, "menurut"), otherwise);
    Cube cube = live.get();
    send(
        ctx,
        tables(ctx).grid(new Grids(cube, filter(ctx), down, across).entries(), down, across),
        name);
  }

  void timeline(Context ctx) {
    Timeline.By by =
        parameter(ctx, "menurut").equals(Timeline.By.MODE.word())
            ? Timeline.By.MODE
            : Timeline.By.KIND;
    Cube cube = live.get();
    send(
        ctx,
        tables(ctx).timeline(Timeline.of(cube, filter(ctx), by), by, cube),
        "simpul-forum-per-bulan");
  }

  void map(Context ctx) {
    Filter filter = filter(ctx);
    Places places = new Places(live.get(), registry, filter);
    send(
        ctx,
        tables(ctx)
            .places(
                filter.province().isEmpty()
                    ? places.provinces()
                    : places.regencies(registry.region(filter.province()))),
        "simpul-wilayah");
  }

  void speakers(Context ctx) {
    send(ctx, tables(ctx).speakers(Speaker.all(live.get(), filter(ctx))), "simpul-pembicara");
  }

  void series(Context ctx) {
    send(ctx, tables(ctx).series(SeriesLine.all(live.get(), filter(ctx))), "simpul-seri");
  }

  void evidence(Context ctx) {
    Map<String, String> query = query(ctx);
    Scope scope = Scope.of(filter(ctx), query);
    send(ctx, tables(ctx).evidence(evidence.read(live.get(), scope, page(query))), "simpul-bukti");
  }

  static int page(Map<String, String> query) {
    String page = query.getOrDefault("hal", "");
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }

  static Map<String, String> query(Context ctx) {
    Map<String, String> query = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    return query;
  }

  private Filter filter(Context ctx) {
    return Filter.of(query(ctx), registry);
  }

  private Tables tables(Context ctx) {
    return new Tables(base, language(ctx));
  }

  private static String language(Context ctx) {
    return "en".equals(ctx.queryParam("lang")) ? "en" : "id";
  }

  private static String parameter(Context ctx, String name) {
    return query(ctx).getOrDefault(name, "");
  }

  private static void send(Context ctx, ResultTable table, String name) {
    ResultFormat format =
        switch (parameter(ctx, "format")) {
          case "csv" -> ResultFormat.CSV;
          case "xlsx" -> ResultFormat.XLSX;
          default -> ResultFormat.JSON;
        };
    Downloads.send(ctx, table, format, name, language(ctx));
    if (format == ResultFormat.JSON) {
      ctx.res().setHeader("Content-Disposition", "inline");
      ctx.header("Access-Control-Allow-Origin", "*");
    }
  }
}
