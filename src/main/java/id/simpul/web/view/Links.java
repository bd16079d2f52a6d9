package id.simpul.web.view;

import id.simpul.rdf.Namespaces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns IRIs into paths of this server and back. Data keeps its path whatever the host is. */
public final class Links {
  private static final String ARTICLE = "id/article/";
  private static final String CLAIM = "id/claim/";

  private final String base;

  /**
   * @param base IRI base of the data, ending in a slash
   */
  public Links(String base) {
    this.base = base;
  }

  /**
   * Where a thing is shown here.
   *
   * @param iri e.g. {@code https://w3id.org/simpul/id/person/ana.kpu-kota-semarang}
   * @return e.g. {@code /id/person/ana.kpu-kota-semarang}; the IRI itself where it is not ours
   */
  public String href(String iri) {
    if (iri.startsWith(base + ARTICLE)) {
      return "/artikel/" + iri.substring(base.length() + ARTICLE.length());
    }
    if (iri.startsWith(base + "id/")) {
      return "/" + iri.substring(base.length());
    }
    if (iri.startsWith(Namespaces.ONTOLOGY)) {
      return "/ontology#" + iri.substring(Namespaces.ONTOLOGY.length());
    }
    if (iri.startsWith(Namespaces.VOCABULARY)) {
      return "/vocab/" + iri.substring(Namespaces.VOCABULARY.length());
    }
    return iri;
  }

  /** The IRI shown at {@code /id/{type}/{key}}. */
  public String thing(String type, String key) {
    return base + "id/" + type + "/" + key;
  }

  /** The last segment of an IRI, e.g. {@code kpu-kota-semarang}. */
  public static String key(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /**
   * Where a claim's sentence is highlighted: the article's page at the claim.
   *
   * @param article the article's IRI
   * @param claim the claim's IRI, whose key begins with the article's
   */
  public String sentence(String article, String claim) {
    return href(article) + "#" + anchor(article, claim);
  }

  /** The claim's place on its article's page, e.g. {@code citation.12-80}. */
  public String anchor(String article, String claim) {
    String prefix = base + CLAIM + key(article) + ".";
    return claim.startsWith(prefix) ? claim.substring(prefix.length()) : key(claim);
  }

  /** {@code path} with its query string, values percent-encoded. */
  public static String url(String path, Map<String, String> query) {
    return query.isEmpty()
        ? path
        : path
            + "?"
            + query.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
