package id.simpul.web.network;

import id.simpul.network.Tie;
import id.simpul.network.Vertex;
import id.simpul.web.view.Links;
import id.simpul.web.view.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What every page of the lab shows: the network chosen, its filter, and where its parts lead.
 *
 * @param view what was chosen
 * @param choices the filter
 * @param picture the network
 * @param queryHref opens the query that counts the same ties
 * @param reader who reads
 */
public record Sheet(
    View view, List<Choice> choices, Picture picture, String queryHref, Reader reader) {
  public static final String PATH = "/jejaring";

  /** The choices that narrow. */
  public List<Choice> chosen() {
    return choices.stream().filter(c -> !c.value().isEmpty()).toList();
  }

  /** The same filter over another kind of network. */
  public String kind(View.Kind kind) {
    return Links.url(PATH, view.withKind(kind).query());
  }

  /** The same network. */
  public String home() {
    return Links.url(PATH, view.query());
  }

  /** The same network without one part of the filter. */
  public String without(String name) {
    Map<String, String> query = new LinkedHashMap<>(view.query());
    query.remove(name);
    return Links.url(PATH, query);
  }

  /** The network without a filter. */
  public String cleared() {
    return without(Map.of("jenis", view.query().getOrDefault("jenis", "")), PATH);
  }

  private static String without(Map<String, String> query, String path) {
    Map<String, String> kept = new LinkedHashMap<>(query);
    kept.values().removeIf(String::isEmpty);
    return Links.url(path, kept);
  }

  /** The sentences behind a tie. */
  public String tie(Tie tie) {
    return with(PATH + "/ikatan", "a", tie.left().key(), "b", tie.right().key());
  }

  /** All ties of a vertex. */
  public String vertex(Vertex vertex) {
    return with(PATH + "/simpul", "a", vertex.key());
  }

  /** A file of this network, e.g. {@code gexf}. */
  public String file(String format) {
    return with(NetworkFileRoutes.ROUTE + format);
  }

  private String with(String path, String... more) {
    Map<String, String> query = new LinkedHashMap<>(view.query());
    for (int i = 0; i < more.length; i += 2) {
      query.put(more[i], more[i + 1]);
    }
    return Links.url(path, query);
  }

  /** What the vertices are called in a number, e.g. {@code 5 kantor}. */
  public String count(int vertices) {
    return reader.t("net.count." + view.kind().word(), vertices);
  }

  /** A day, or a dash. */
  public String day(java.util.Optional<java.time.LocalDate> day) {
    return day.map(d -> reader.shortDate(d.toString())).orElse("–");
  }

  /** A figure with {@code digits} after the comma, as the reader writes it. */
  public String decimal(double value, int digits) {
    Locale locale = Locale.forLanguageTag(reader.language());
    return String.format(locale, "%." + digits + "f", value);
  }

  /** What the picture is, for those who do not see it. */
  public String described() {
    return reader.t(
        "net.picture.alt", count(picture.drawn().vertices().size()), picture.drawn().ties().size());
  }
}
