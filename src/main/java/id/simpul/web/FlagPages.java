package id.simpul.web;

import id.simpul.query.Part;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The worklist of flags: as a page, and as JSON. */
final class FlagPages {
  /** Where it is served as JSON. */
  static final String API = "/api/flags";

  private static final int PAGE_SIZE = 20;
  private static final int MOST = 500;
  private static final int USUAL = 100;

  private final Site site;
  private final PageQueries queries;
  private final String base;

  FlagPages(Site site, PageQueries queries, String base) {
    this.site = site;
    this.queries = queries;
    this.base = base;
  }

  /** {@code /periksa?masalah=&kantor=&status=&hal=}: open flags, unless a state is asked for. */
  void show(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "flags.jte", () -> model(ctx, reader));
  }

  private Map<String, Object> model(Context ctx, Reader reader) {
    String state = parameter(ctx, "status");
    String wanted = state.isEmpty() ? FlagLine.OPEN : state.equals("semua") ? "" : state;
    Worklist list =
        new Worklist(
            new Worklist.Asked(parameter(ctx, "masalah"), parameter(ctx, "kantor"), wanted),
            Worklist.read(queries, reader, base));
    List<FlagLine> found = list.found();
    int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.min(pages, number(ctx, "hal", 1, 1, Integer.MAX_VALUE));
    Map<String, Object> model = new HashMap<>();
    model.put("list", list);
    model.put("flags", cut(found, (page - 1) * PAGE_SIZE, PAGE_SIZE));
    model.put("count", found.size());
    model.put("state", state.isEmpty() ? FlagLine.OPEN : state);
    model.put("page", page);
    model.put("pages", pages);
    return model;
  }

  /** {@code /api/flags?issue=&office=&state=&limit=&offset=}: every flag, decided or not. */
  void api(Context ctx) {
    Reader reader = site.reader(ctx);
    Worklist list =
        new Worklist(
            new Worklist.Asked(
                parameter(ctx, "issue"), parameter(ctx, "office"), parameter(ctx, "state")),
            Worklist.read(queries, reader, base));
    List<FlagLine> found = list.found();
    Part part = Parts.of(ctx, USUAL, MOST);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", found.size());
    answer.put("open", list.open());
    answer.put("offset", part.offset());
    answer.put("limit", part.limit());
    answer.put("issues", list.issues());
    answer.put("states", list.states());
    answer.put(
        "flags", cut(found, part.offset(), part.limit()).stream().map(FlagPages::json).toList());
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.json(answer);
  }

  private static Map<String, Object> json(FlagLine flag) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("flag", flag.flag());
    entry.put("key", flag.key());
    entry.put("issue", flag.issue());
    entry.put("issueLabel", flag.issueLabel());
    entry.put("state", flag.state());
    entry.put("reason", flag.reason());
    entry.put("proposals", flag.proposals());
    entry.put("about", flag.things());
    entry.put("articles", flag.articles());
    entry.put("offices", flag.offices());
    entry.put("quotes", flag.quotes());
    return entry;
  }

  private static List<FlagLine> cut(List<FlagLine> flags, int offset, int limit) {
    return flags.stream().skip(offset).limit(limit).toList();
  }

  private static String parameter(Context ctx, String name) {
    String value = ctx.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** The number given, within bounds; {@code otherwise} where it is none. */
  private static int number(Context ctx, String name, int otherwise, int least, int most) {
    String value = parameter(ctx, name);
    if (!value.matches("\\d{1,9}")) {
      return otherwise;
    }
    return Math.max(least, Math.min(most, Integer.parseInt(value)));
  }
}
