package id.simpul.web;

import id.simpul.query.Part;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import id.simpul.web.view.Span;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** The worklist of flags: as a page, and as JSON. */
final class FlagPages {
  /** Where it is served as JSON. */
  static final String API = "/api/flags";

  private static final int PAGE_SIZE = 20;
  private static final int MOST = 500;
  private static final int USUAL = 100;

  private final Site site;
  private final Worklists worklists;

  FlagPages(Site site, Worklists worklists) {
    this.site = site;
    this.worklists = worklists;
  }

  /** {@code /periksa?masalah=&kantor=&status=&hal=}: open flags, unless a state is asked for. */
  void show(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "flags.jte", () -> model(reader));
  }

  private Map<String, Object> model(Reader reader) {
    String state = reader.parameter("status");
    String wanted = state.isEmpty() ? FlagLine.OPEN : state.equals("semua") ? "" : state;
    Worklist.Asked asked =
        new Worklist.Asked(reader.parameter("masalah"), reader.parameter("kantor"), wanted);
    Worklist list = worklists.read(asked, count -> span(reader, count).part(), reader);
    return Map.of(
        "list",
        list,
        "state",
        state.isEmpty() ? FlagLine.OPEN : state,
        "span",
        span(reader, list.count()));
  }

  private static Span span(Reader reader, int count) {
    return Span.of(reader.parameter("hal"), PAGE_SIZE, count);
  }

  /** {@code /api/flags?issue=&office=&state=&limit=&offset=}: every flag, decided or not. */
  void api(Context ctx) {
    Reader reader = site.reader(ctx);
    Part part = Parts.of(ctx, USUAL, MOST);
    Worklist.Asked asked =
        new Worklist.Asked(
            reader.parameter("issue"), reader.parameter("office"), reader.parameter("state"));
    Worklist list = worklists.read(asked, count -> part, reader);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", list.count());
    answer.put("open", list.open());
    answer.put("offset", part.offset());
    answer.put("limit", part.limit());
    answer.put("issues", list.issues());
    answer.put("states", list.states());
    answer.put("flags", list.flags().stream().map(FlagPages::json).toList());
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
}
