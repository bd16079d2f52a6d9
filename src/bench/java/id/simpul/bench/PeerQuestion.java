package id.simpul.bench;

import id.simpul.query.QueryCatalog;
import id.simpul.query.WrittenQuery;
import id.simpul.registry.Bundle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that every engine is asked: as a researcher writes it over claims and things, and as
 * Simpul answers it.
 *
 * @param name of its file under {@code peers/}, e.g. {@code office-pairs}
 * @param header what the lines behind {@code #+} say
 * @param plain SPARQL for any engine; {@code {thing}} stands for what it is about
 */
record PeerQuestion(String name, Map<String, String> header, String plain) {
  private static final Pattern HEADER = Pattern.compile("(?m)^#\\+ (\\w+): (.*)$");
  private static final String THING = "{thing}";
  private static final List<String> NAMES =
      List.of(
          "cases-studied",
          "cases-studied-all",
          "office-series",
          "timeline",
          "office-pairs",
          "person",
          "office",
          "search",
          "two-hops");

  /** All of them, in the order of the tables. */
  static List<PeerQuestion> all() {
    return NAMES.stream().map(PeerQuestion::read).toList();
  }

  private static PeerQuestion read(String name) {
    String text = Bundle.text("peers/" + name + ".rq");
    Map<String, String> header = new java.util.HashMap<>();
    Matcher line = HEADER.matcher(text);
    while (line.find()) {
      header.put(line.group(1), line.group(2).strip());
    }
    return new PeerQuestion(name, header, text.replaceAll("(?m)^#.*\\R", ""));
  }

  String title() {
    return header.getOrDefault("title", name);
  }

  /** What kind of things it is asked about by turns: person, office, word; empty for none. */
  String things() {
    return header.getOrDefault("things", "");
  }

  /** Columns that must be equal whoever answers; none where each engine ranks by itself. */
  List<String> compared() {
    String columns = header.getOrDefault("compared", "");
    return columns.isEmpty() ? List.of() : List.of(columns.split(" "));
  }

  /** The question in the words of an engine, where it has its own way of searching. */
  String of(String engine, String thing) {
    String own = "peers/" + name + "." + engine + ".rq";
    boolean known = PeerQuestion.class.getClassLoader().getResource(own) != null;
    return (known ? Bundle.text(own) : plain).replace(THING, thing);
  }

  /** Where Simpul answers without SPARQL. */
  Optional<String> path(String thing) {
    return Optional.ofNullable(header.get("path"))
        .map(path -> path.replace(THING, URLEncoder.encode(thing, StandardCharsets.UTF_8)));
  }

  /** What Simpul is asked: the question of its catalogue, or one that uses what it derives. */
  String ours(String thing) {
    if (!header.containsKey("catalogue")) {
      return Bundle.text("peers/ours/" + header.get("ours") + ".rq").replace(THING, thing);
    }
    Map<String, String> values = thing.isEmpty() ? Map.of() : Map.of("office", thing);
    String written =
        WrittenQuery.of(
            QueryCatalog.load().require(header.getOrDefault("catalogue", "")),
            values,
            "https://w3id.org/simpul/",
            "id");
    return written + (header.containsKey("limit") ? "LIMIT " + header.get("limit") + "\n" : "");
  }
}
