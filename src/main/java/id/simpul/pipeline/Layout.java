package id.simpul.pipeline;

import id.simpul.model.Article;
import id.simpul.model.Genre;
import id.simpul.model.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an article beside its text, as one literal ({@code simpul:layout}), from which it
 * can be read out again without its page: {@code genre=news body=35 dateline=35-52
 * publisher=kpu-kota-semarang}. Offsets in code points.
 */
final class Layout {
  private Layout() {}

  static String of(Article article) {
    StringBuilder out = new StringBuilder();
    out.append("genre=").append(article.genre().slug());
    out.append(" body=").append(article.codePoint(article.bodyStart()));
    range(out, "byline", article, article.byline());
    range(out, "dateline", article, article.dateline());
    range(out, "credits", article, article.credits());
    article.findPublisher().ifPresent(key -> out.append(" publisher=").append(key));
    return out.toString();
  }

  private static void range(StringBuilder out, String name, Article article, @Nullable Span span) {
    if (span != null) {
      out.append(' ').append(name).append('=').append(article.codePoint(span.start()));
      out.append('-').append(article.codePoint(span.end()));
    }
  }

  /** The article that {@link #of} described. */
  static Article article(
      String layout, String text, String source, LocalDate readOn, boolean sample) {
    Map<String, String> parts = new HashMap<>();
    for (String part : layout.split(" ")) {
      int equals = part.indexOf('=');
      parts.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return new Article(
        source,
        0,
        text,
        index(text, parts.getOrDefault("body", "0")),
        span(text, parts.get("byline")),
        span(text, parts.get("dateline")),
        span(text, parts.get("credits")),
        parts.get("publisher"),
        Genre.valueOf(parts.getOrDefault("genre", "news").toUpperCase(Locale.ROOT)),
        readOn,
        sample);
  }

  private static @Nullable Span span(String text, @Nullable String range) {
    if (range == null) {
      return null;
    }
    int dash = range.indexOf('-');
    return new Span(index(text, range.substring(0, dash)), index(text, range.substring(dash + 1)));
  }

  private static int index(String text, String codePoint) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoint));
  }
}
