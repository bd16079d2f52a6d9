package id.simpul.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** The forms in which a thing is shown. */
enum Representation {
  HTML("text/html", "", Lang.TURTLE),
  TURTLE("text/turtle", ".ttl", Lang.TURTLE),
  JSON_LD("application/ld+json", ".jsonld", Lang.JSONLD);

  private final String mediaType;
  private final String suffix;
  private final Lang language;

  Representation(String mediaType, String suffix, Lang language) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.language = language;
  }

  String mediaType() {
    return mediaType;
  }

  String suffix() {
    return suffix;
  }

  /** How it is written; for HTML, what stands behind it. */
  Lang language() {
    return language;
  }

  /** The form whose suffix ends {@code key}, e.g. {@code ana.kpu-ri.ttl}. */
  static Optional<Representation> bySuffix(String key) {
    return List.of(TURTLE, JSON_LD).stream().filter(r -> key.endsWith(r.suffix)).findFirst();
  }

  /** The form that an {@code Accept} header likes best; HTML where it says nothing we know. */
  static Representation byAccept(@Nullable String accept) {
    QuotedQualityCSV wanted = new QuotedQualityCSV();
    wanted.addValue(accept == null ? "" : accept);
    for (String type : wanted.getValues()) {
      Optional<Representation> known = byMediaType(type.toLowerCase(Locale.ROOT));
      if (known.isPresent()) {
        return known.get();
      }
    }
    return HTML;
  }

  private static Optional<Representation> byMediaType(String type) {
    String bare = type.split(";", 2)[0].strip();
    return switch (bare) {
      case "text/html", "application/xhtml+xml", "text/*", "*/*" -> Optional.of(HTML);
      case "text/turtle", "application/x-turtle", "text/n3" -> Optional.of(TURTLE);
      case "application/ld+json", "application/json" -> Optional.of(JSON_LD);
      default -> Optional.empty();
    };
  }
}
