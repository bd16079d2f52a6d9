package id.simpul.rdf;

import id.simpul.model.Article;
import id.simpul.model.Extraction;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The key of an article: publisher, title and date as printed, so that a page read again or from
 * another place gives the same article. {@code
 * kpu-kota-semarang.kamis-sesuatu-bedah-putusan.0a1b2c3d}: publisher (or {@code tanpa-penerbit}),
 * slug of the title cut at 60 characters, eight hex digits of the SHA-256 of {@code
 * publisher|title|date}.
 */
public final class ArticleKey {
  private static final int TITLE_LENGTH = 60;

  private ArticleKey() {}

  /** The key of the article that {@code extraction} was read from. */
  public static String of(Extraction extraction) {
    Article article = extraction.article();
    String publisher = article.findPublisher().map(Slug::of).orElse("");
    String hash = Digest.shortHash(publisher + "|" + article.title() + "|" + date(extraction));
    String owner = publisher.isEmpty() ? "tanpa-penerbit" : publisher;
    return owner + "." + title(article) + "." + hash;
  }

  private static String title(Article article) {
    String slug = Slug.of(article.title());
    String cut = slug.length() <= TITLE_LENGTH ? slug : slug.substring(0, TITLE_LENGTH);
    String tidy = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    return tidy.isEmpty() ? "tanpa-judul" : tidy;
  }

  /** The first date of the date-line, else of the body, else nothing. */
  private static String date(Extraction extraction) {
    Span dateline = extraction.article().dateline();
    int body = extraction.article().bodyStart();
    return extraction.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.DATE && mention.span().start() >= body)
        .min(
            Comparator.comparing((Mention mention) -> !within(dateline, mention.span()))
                .thenComparing(Comparator.naturalOrder()))
        .map(Mention::printed)
        .orElse("");
  }

  private static boolean within(@Nullable Span dateline, Span span) {
    return dateline != null && dateline.contains(span);
  }
}
