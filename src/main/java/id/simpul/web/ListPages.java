package id.simpul.web;

import id.simpul.query.Cell;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.web.view.Downloads;
import id.simpul.web.view.Item;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panel;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import id.simpul.web.view.Span;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Lists of things: filtered by words in the address, page by page, and as files. */
final class ListPages {
  static final int PAGE_SIZE = 50;

  private final Site site;
  private final PageQueries queries;
  private final Panels panels;
  private final LinkedData data;
  private final ThingPages things;

  ListPages(Site site, PageQueries queries, Panels panels, LinkedData data, ThingPages things) {
    this.site = site;
    this.queries = queries;
    this.panels = panels;
    this.data = data;
    this.things = things;
  }

  /** A page of the list that {@code query} gives. */
  Handler list(String query) {
    return ctx -> {
      Reader reader = site.reader(ctx);
      site.show(
          ctx,
          reader,
          "list.jte",
          () -> model(ctx, reader, panels.make(query, Map.of(), reader), ctx.path()));
    };
  }

  /** {@code /forum}: all forums, or with {@code ?kantor=} those of one office. */
  void forums(Context ctx) throws Exception {
    String office = ctx.queryParam("kantor");
    if (office == null) {
      list("list-forums").handle(ctx);
      return;
    }
    Node node = data.node("organization", office);
    if (!data.knows(node)) {
      throw new NotFoundResponse();
    }
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "list.jte", () -> officeForums(ctx, reader, node.getURI()));
  }

  private Map<String, Object> officeForums(Context ctx, Reader reader, String office) {
    Panel panel = panels.make("list-office-forums", Map.of("this", office), reader);
    String series = ctx.queryParam("seri");
    if (series != null) {
      String wanted = reader.href(site.links().thing("series", series));
      panel = only(panel, row -> inSeries(row, wanted, series.equals("-")));
    }
    Map<String, Object> model = new HashMap<>(model(ctx, reader, panel, ""));
    model.put("title", reader.t("list.officeForums", things.label(office, reader)));
    return model;
  }

  private static boolean inSeries(List<List<Item>> row, String wanted, boolean none) {
    boolean any =
        row.stream()
            .flatMap(List::stream)
            .anyMatch(i -> String.valueOf(i.href()).startsWith("/id/series/"));
    return none ? !any : row.stream().flatMap(List::stream).anyMatch(i -> wanted.equals(i.href()));
  }

  private static Panel only(Panel panel, java.util.function.Predicate<List<List<Item>>> wanted) {
    return panel.with(panel.rows().stream().filter(wanted).toList());
  }

  private static Map<String, Object> model(Context ctx, Reader reader, Panel all, String download) {
    String words = ctx.queryParam("q") == null ? "" : String.valueOf(ctx.queryParam("q")).strip();
    Panel found = words.isEmpty() ? all : only(all, row -> holds(row, words));
    Span span = Span.of(reader.parameter("hal"), PAGE_SIZE, found.rows().size());
    Map<String, Object> model = new HashMap<>();
    model.put("title", all.title());
    model.put("panel", found.page(span.part().offset(), PAGE_SIZE));
    model.put("count", found.rows().size());
    model.put("total", all.rows().size());
    model.put("words", words);
    model.put("span", span);
    model.put("download", download);
    return model;
  }

  private static boolean holds(List<List<Item>> row, String words) {
    String text = text(row);
    return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
  }

  private static String text(List<List<Item>> row) {
    StringBuilder text = new StringBuilder();
    row.forEach(cell -> cell.forEach(item -> append(text, item)));
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder text, Item item) {
    text.append(item.text()).append(' ');
    item.details().forEach(detail -> append(text, detail));
  }

  /** The list as a file; {@code ?q=} holds here too. */
  Handler file(String query, ResultFormat format) {
    return ctx -> {
      Reader reader = site.reader(ctx);
      String words = ctx.queryParam("q") == null ? "" : String.valueOf(ctx.queryParam("q"));
      ResultTable table = filtered(queries.run(query, Map.of(), reader.language()), words);
      Downloads.send(ctx, table, format, query.replace("list-", "simpul-"), reader.language());
    };
  }

  private static ResultTable filtered(ResultTable table, String words) {
    if (words.isBlank()) {
      return table;
    }
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return new ResultTable(
        table.columns(),
        table.rows().stream()
            .filter(r -> wanted.stream().allMatch(text(r, true)::contains))
            .toList(),
        table.note());
  }

  private static String text(List<Cell> row, boolean lower) {
    StringBuilder text = new StringBuilder();
    row.forEach(cell -> text.append(cell.text()).append(' '));
    return lower ? text.toString().toLowerCase(Locale.ROOT) : text.toString();
  }
}
