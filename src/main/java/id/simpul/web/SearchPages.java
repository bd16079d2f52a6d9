package id.simpul.web;

import id.simpul.rdf.Iris;
import id.simpul.search.Passage;
import id.simpul.search.SearchAnswer;
import id.simpul.search.SearchHit;
import id.simpul.search.SearchRequest;
import id.simpul.search.graph.Contexts;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /cari} and the two addresses behind the search box. */
public final class SearchPages {
  /** Types in the order in which they are offered; people are asked for most. */
  private static final List<String> TYPES =
      List.of(
          "person",
          "organization",
          "event",
          "ruling",
          "series",
          "regulation",
          "letter",
          "region",
          "group",
          "article");

  private static final int PAGE_SIZE = 20;
  private static final int LARGEST_PAGE = 100;
  private static final int SUGGESTIONS = 8;

  /** The nearest of all types, among which those of one type are taken. */
  private static final int LOOKED_THROUGH = 200;

  private final Site site;
  private final QuadStore store;
  private final LiveIndex index;
  private final Iris iris;

  SearchPages(Site site, QuadStore store, LiveIndex index, Iris iris) {
    this.site = site;
    this.store = store;
    this.index = index;
    this.iris = iris;
  }

  /** The page. */
  void show(Context ctx) {
    Reader reader = site.reader(ctx);
    String words = parameter(ctx, "q");
    String type = type(ctx, "jenis");
    int page = page(ctx, "hal", PAGE_SIZE);
    SearchAnswer answer =
        index.search(new SearchRequest(words, type, (page - 1) * PAGE_SIZE, PAGE_SIZE));
    Map<String, Object> model = new HashMap<>();
    model.put("words", words);
    model.put("type", type);
    model.put("total", answer.total());
    model.put("loose", answer.loose());
    model.put("behind", index.isBehind());
    model.put("types", types(answer, reader));
    model.put("found", found(answer.hits(), words, reader));
    model.put("page", page);
    model.put("pages", pages(answer.total(), PAGE_SIZE));
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.html(site.draw("search.jte", reader, model));
  }

  private static List<FoundType> types(SearchAnswer answer, Reader reader) {
    List<FoundType> types = new ArrayList<>();
    int all = answer.counts().values().stream().mapToInt(Integer::intValue).sum();
    types.add(new FoundType("", reader.t("search.type.all"), all));
    for (String type : TYPES) {
      int count = answer.counts().getOrDefault(type, 0);
      if (count > 0) {
        types.add(new FoundType(type, reader.t("search.type." + type), count));
      }
    }
    return types;
  }

  private List<Found> found(List<SearchHit> hits, String words, Reader reader) {
    return store.read(
        data -> {
          Contexts contexts = new Contexts(data, iris, reader.language());
          return hits.stream().map(hit -> found(hit, words, contexts, reader)).toList();
        });
  }

  private static Found found(SearchHit hit, String words, Contexts contexts, Reader reader) {
    List<String> context = contexts.of(hit).stream().map(reader::shortDate).toList();
    return new Found(
        hit.iri(),
        hit.type(),
        reader.t("search.type." + hit.type() + ".one"),
        hit.label(),
        reader.href(hit.iri()),
        context,
        contexts.passage(hit, words));
  }

  /** {@code /api/search?q=&type=&page=&size=}. */
  void api(Context ctx) {
    Reader reader = site.reader(ctx);
    String words = parameter(ctx, "q");
    String type = type(ctx, "type");
    int size = Math.min(LARGEST_PAGE, Math.max(1, number(ctx, "size", PAGE_SIZE)));
    int page = page(ctx, "page", size);
    SearchAnswer answer = index.search(new SearchRequest(words, type, (page - 1) * size, size));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", words);
    body.put("type", type);
    body.put("page", page);
    body.put("pages", pages(answer.total(), size));
    body.put("total", answer.total());
    body.put("counts", answer.counts());
    body.put("allWords", !answer.loose());
    body.put("upToDate", !index.isBehind());
    body.put(
        "results", found(answer.hits(), words, reader).stream().map(SearchPages::result).toList());
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache").json(body);
  }

  private static Map<String, Object> result(Found found) {
    Map<String, Object> result = suggestion(found);
    result.put(
        "snippet",
        found.passage().stream().map(p -> Map.of("text", p.text(), "match", p.met())).toList());
    return result;
  }

  /** {@code /api/suggest?q=&type=}. */
  void suggest(Context ctx) {
    Reader reader = site.reader(ctx);
    String typed = parameter(ctx, "q");
    String type = type(ctx, "type");
    List<SearchHit> hits =
        index.suggest(typed, type.isEmpty() ? SUGGESTIONS : LOOKED_THROUGH).stream()
            .filter(hit -> type.isEmpty() || hit.type().equals(type))
            .limit(SUGGESTIONS)
            .toList();
    List<Map<String, Object>> suggestions =
        found(hits, "", reader).stream().map(SearchPages::suggestion).toList();
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-cache");
    ctx.json(Map.of("query", typed, "suggestions", suggestions));
  }

  private static Map<String, Object> suggestion(Found found) {
    Map<String, Object> suggestion = new LinkedHashMap<>();
    suggestion.put("iri", found.iri());
    suggestion.put("type", found.type());
    suggestion.put("kind", found.kind());
    suggestion.put("label", found.label());
    suggestion.put("href", found.href());
    suggestion.put("context", found.context().stream().collect(Collectors.joining(" · ")));
    return suggestion;
  }

  private static String parameter(Context ctx, String name) {
    String value = ctx.queryParam(name);
    String text = value == null ? "" : value.strip();
    return text.substring(0, Math.min(text.length(), SearchRequest.LONGEST));
  }

  private static String type(Context ctx, String name) {
    String type = parameter(ctx, name);
    return TYPES.contains(type) ? type : "";
  }

  private static int page(Context ctx, String name, int size) {
    return Math.min(SearchRequest.DEEPEST / size, Math.max(1, number(ctx, name, 1)));
  }

  private static int number(Context ctx, String name, int otherwise) {
    String text = parameter(ctx, name);
    return text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
  }

  private static int pages(int total, int size) {
    return Math.max(1, (Math.min(total, SearchRequest.DEEPEST) + size - 1) / size);
  }

  /**
   * A type with hits.
   *
   * @param id empty for all types together
   */
  public record FoundType(String id, String name, int count) {}

  /**
   * A hit as it is shown.
   *
   * @param kind what it is, in the reader's language
   * @param context short facts that tell it from its namesakes
   * @param passage an article's words with those that were asked for; else empty
   */
  public record Found(
      String iri,
      String type,
      String kind,
      String label,
      String href,
      List<String> context,
      List<Passage> passage) {}
}
