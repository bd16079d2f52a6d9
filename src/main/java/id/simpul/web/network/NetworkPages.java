package id.simpul.web.network;

import id.simpul.network.Encounter;
import id.simpul.network.Network;
import id.simpul.network.Path;
import id.simpul.network.Standing;
import id.simpul.network.Tie;
import id.simpul.network.Vertex;
import id.simpul.registry.Registry;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The pages under {@code /jejaring}. */
final class NetworkPages {
  private static final int TIES_SHOWN = 25;
  private static final int STANDINGS_SHOWN = 25;
  private static final int TIES_OF_ONE = 200;
  private static final int ENCOUNTERS_SHOWN = 20;
  private static final int NAMES_OFFERED = 600;

  private final Site site;
  private final Lab lab;
  private final SentenceReader sentences;
  private final Registry registry;
  private final Bench bench;
  private final String base;

  NetworkPages(
      Site site, Lab lab, SentenceReader sentences, Registry registry, Bench bench, String base) {
    this.site = site;
    this.lab = lab;
    this.sentences = sentences;
    this.registry = registry;
    this.bench = bench;
    this.base = base;
  }

  /** {@code /jejaring}. */
  void overview(Context ctx) {
    show(
        ctx,
        "overview",
        sheet -> {
          Picture picture = sheet.picture();
          Map<String, Object> model = new HashMap<>();
          model.put("shapes", Shapes.of(picture));
          model.put("ties", first(picture.whole().ties(), TIES_SHOWN));
          model.put("standings", first(picture.metrics().standings(), STANDINGS_SHOWN));
          model.put("bias", Bias.of(lab.facts(), picture.whole(), sheet.view(), registry, base));
          model.put("names", names(picture));
          return model;
        });
  }

  /** {@code /jejaring/jalur}: the way from one to another. */
  void path(Context ctx) {
    show(
        ctx,
        "path",
        sheet -> {
          Network whole = sheet.picture().whole();
          String from = sheet.reader().parameter("a");
          String to = sheet.reader().parameter("b");
          Optional<Vertex> start = whole.findVertex(from);
          Optional<Vertex> end = whole.findVertex(to);
          Map<String, Object> model = new HashMap<>();
          model.put("from", from);
          model.put("to", to);
          model.put("unknown", unknown(from, start, to, end));
          model.put("names", names(sheet.picture()));
          Optional<Path> path =
              start.isPresent() && end.isPresent()
                  ? Path.find(whole, start.orElseThrow(), end.orElseThrow())
                  : Optional.empty();
          model.put("path", path);
          model.put("quoted", path.map(this::quoted).orElse(List.of()));
          return model;
        });
  }

  private static List<String> unknown(
      String from, Optional<Vertex> start, String to, Optional<Vertex> end) {
    List<String> unknown = new ArrayList<>();
    if (!from.isEmpty() && start.isEmpty()) {
      unknown.add(from);
    }
    if (!to.isEmpty() && end.isEmpty()) {
      unknown.add(to);
    }
    return unknown;
  }

  /** For each hop the latest forum that both attended. */
  private List<SentenceReader.Quoted> quoted(Path path) {
    List<Encounter> latest =
        path.hops().stream().map(hop -> hop.tie().encounters().get(0)).toList();
    return sentences.read(latest);
  }

  /** {@code /jejaring/ikatan}: the forums and sentences behind a tie. */
  void tie(Context ctx) {
    show(
        ctx,
        "tie",
        sheet -> {
          Network whole = sheet.picture().whole();
          Optional<Tie> tie =
              whole
                  .findVertex(sheet.reader().parameter("a"))
                  .flatMap(
                      a ->
                          whole
                              .findVertex(sheet.reader().parameter("b"))
                              .flatMap(b -> whole.find(a, b)));
          Map<String, Object> model = new HashMap<>();
          model.put("tie", tie);
          model.put("expected", tie.map(whole::expected).orElse(0.0));
          model.put(
              "quoted",
              tie.map(t -> sentences.read(first(t.encounters(), ENCOUNTERS_SHOWN)))
                  .orElse(List.of()));
          return model;
        });
  }

  /** {@code /jejaring/simpul}: all ties of one vertex. */
  void vertex(Context ctx) {
    show(
        ctx,
        "vertex",
        sheet -> {
          Network whole = sheet.picture().whole();
          Optional<Vertex> vertex = whole.findVertex(sheet.reader().parameter("a"));
          Optional<Standing> standing =
              vertex.flatMap(
                  v ->
                      sheet.picture().metrics().standings().stream()
                          .filter(s -> s.vertex().equals(v))
                          .findFirst());
          List<Tie> ties =
              vertex
                  .map(
                      v ->
                          whole.ties().stream()
                              .filter(t -> t.left().equals(v) || t.right().equals(v))
                              .toList())
                  .orElse(List.of());
          Map<String, Object> model = new HashMap<>();
          model.put("vertex", vertex);
          model.put("standing", standing);
          model.put("count", ties.size());
          model.put("ties", first(ties, TIES_OF_ONE));
          return model;
        });
  }

  /** Names that the form for a path offers. */
  private static List<String> names(Picture picture) {
    return picture.metrics().standings().stream()
        .map(s -> s.vertex().label())
        .distinct()
        .limit(NAMES_OFFERED)
        .sorted()
        .toList();
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** What a page adds to what all of them show. */
  private interface Maker {
    Map<String, Object> make(Sheet sheet);
  }

  private void show(Context ctx, String template, Maker maker) {
    Reader reader = site.reader(ctx);
    Supplier<Map<String, Object>> model =
        () -> {
          View view = View.of(reader.query(), registry);
          Sheet sheet =
              new Sheet(
                  view,
                  Choice.all(lab.facts(), view, registry, reader),
                  lab.picture(view),
                  bench.href(view, reader.language()),
                  reader);
          Map<String, Object> all = new HashMap<>(maker.make(sheet));
          all.put("sheet", sheet);
          return Objects.requireNonNull(all);
        };
    site.show(ctx, reader, "network/" + template + ".jte", model);
  }
}
