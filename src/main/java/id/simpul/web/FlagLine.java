package id.simpul.web;

import id.simpul.rdf.Namespaces;
import id.simpul.web.view.Links;
import id.simpul.web.view.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One flag of the worklist.
 *
 * @param flag its IRI
 * @param key what commands call it, e.g. {@code flag/kpu-kota-semarang.apel.1a2b3c4d…}
 * @param issue slug, e.g. {@code weekday-clash}
 * @param issueLabel the same as read
 * @param state slug: unreviewed, accepted, corrected or rejected
 * @param stateLabel the same as read
 * @param reason why, in Indonesian
 * @param proposals what may be right
 * @param things what it is about
 * @param articles where it was found, or which report the event
 * @param offices who published these, or where the person serves
 * @param quotes the words, with the article's place where they stand; one for each article
 */
public record FlagLine(
    String flag,
    String key,
    String issue,
    String issueLabel,
    String state,
    String stateLabel,
    String reason,
    List<Named> proposals,
    List<Named> things,
    List<Named> articles,
    List<Named> offices,
    List<Named> quotes) {

  /** What is still to be decided. */
  static final String OPEN = "unreviewed";

  /**
   * A thing as read.
   *
   * @param iri its IRI, empty for a literal
   * @param text its name, or the literal
   * @param href where it is shown, or empty
   */
  public record Named(String iri, String text, String href) {
    /** The last part of the IRI. */
    public String slug() {
      return Links.key(iri);
    }
  }

  /** True where it asks whether two persons are one. */
  public boolean isTwin() {
    return pair().size() == 2;
  }

  private List<String> pair() {
    return Stream.concat(things.stream(), proposals.stream())
        .map(Named::href)
        .filter(href -> href.startsWith("/id/person/"))
        .map(href -> href.substring("/id/".length()))
        .toList();
  }

  /** What {@code simpul judge} takes to decide it, without the reason. */
  public List<String> commands() {
    String pair = String.join(" ", pair());
    return isTwin()
        ? List.of("same " + pair, "different " + pair)
        : List.of("accept " + key, "reject " + key);
  }

  boolean isOpen() {
    return state.equals(OPEN);
  }

  /** True where the office with this key published or employs. */
  boolean concerns(String office) {
    return offices.stream().anyMatch(o -> o.slug().equals(office));
  }

  /** Collects the rows that make one line. */
  static final class Builder {
    private static final Set<String> ABOUT_DAYS = Set.of("weekday-clash", "year-uncertain");

    private final Row first;
    private final Links links;
    private final Set<Named> proposals = new LinkedHashSet<>();
    private final Set<Named> things = new LinkedHashSet<>();
    private final Set<Named> articles = new LinkedHashSet<>();
    private final Set<Named> offices = new LinkedHashSet<>();
    private final Map<String, Named> quotes = new LinkedHashMap<>();

    Builder(Row first, Links links) {
      this.first = first;
      this.links = links;
    }

    void add(Row row) {
      put(proposals, row, "proposal");
      put(things, row, "thing");
      put(articles, row, "article");
      put(offices, row, "office");
      if (row.has("quote") && row.has("article")) {
        String article = row.iri("article").orElse("");
        String claim = row.iri("claim").orElse("");
        Named quote = new Named(claim, row.text("quote"), links.sentence(article, claim));
        if (supportsDay(row)) {
          quotes.put(article, quote);
        } else {
          quotes.putIfAbsent(article, quote);
        }
      }
    }

    private boolean supportsDay(Row row) {
      return ABOUT_DAYS.contains(Links.key(first.iri("issue").orElse("")))
          && row.iri("supports").orElse("").equals(Namespaces.ONTOLOGY + "date");
    }

    private void put(Set<Named> all, Row row, String variable) {
      if (row.has(variable)) {
        String iri = row.iri(variable).orElse("");
        String text = row.text(variable).equals(iri) ? Links.key(iri) : row.text(variable);
        all.add(new Named(iri, text, iri.isEmpty() ? "" : links.href(iri)));
      }
    }

    FlagLine build(String base) {
      String flag = first.iri("flag").orElse("");
      return new FlagLine(
          flag,
          flag.replace(base + "id/", ""),
          Links.key(first.iri("issue").orElse("")),
          first.text("issue"),
          Links.key(first.iri("state").orElse(OPEN)),
          first.text("state"),
          first.text("reason"),
          List.copyOf(proposals),
          List.copyOf(things),
          List.copyOf(articles),
          List.copyOf(offices),
          new ArrayList<>(quotes.values()));
    }
  }
}
