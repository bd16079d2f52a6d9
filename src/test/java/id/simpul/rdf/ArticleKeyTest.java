package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Article;
import id.simpul.model.Extraction;
import id.simpul.model.Genre;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The key by which an article is known again. */
final class ArticleKeyTest {
  private static final Pattern DATE = Pattern.compile("\\d+/\\d+");

  @Test
  void it_is_made_of_publisher_title_and_eight_hex_digits() {
    String key = key("kpu-kota-semarang", "Rapat Rutin", "Rapat digelar (5/11).", null);
    assertTrue(key.matches("kpu-kota-semarang\\.rapat-rutin\\.[0-9a-f]{8}"), key);
  }

  @Test
  void a_long_title_is_cut_and_a_missing_publisher_or_title_is_said() {
    String key = key(null, "Sosialisasi ".repeat(9).strip(), "Isi.", null);
    assertEquals(
        "tanpa-penerbit." + "sosialisasi-".repeat(5).substring(0, 59),
        key.substring(0, key.lastIndexOf('.')));
    assertTrue(key(null, "…", "Isi.", null).startsWith("tanpa-penerbit.tanpa-judul."));
  }

  @Test
  void the_date_of_the_dateline_counts_before_others_and_other_words_do_not() {
    String one = key("p", "Apel", "Kota (5/11) - Rapat (4/11) usai.", new Span(5, 18));
    String other = key("p", "Apel", "Kota (5/11) - Rapat (3/11) usai!", new Span(5, 18));
    String later = key("p", "Apel", "Kota (6/11) - Rapat (4/11) usai.", new Span(5, 18));
    assertEquals(one, other);
    assertNotEquals(one, later);
  }

  @Test
  void the_same_title_of_two_publishers_gives_two_keys() {
    assertNotEquals(key("a", "Apel", "Isi.", null), key("b", "Apel", "Isi.", null));
  }

  private static String key(
      @Nullable String publisher, String title, String body, @Nullable Span dateline) {
    String text = title + "\n" + body;
    Article article =
        new Article(
            "a.txt",
            0,
            text,
            title.length() + 1,
            null,
            dateline,
            null,
            publisher,
            Genre.NEWS,
            LocalDate.of(2025, 11, 20),
            false);
    return ArticleKey.of(new Extraction(article, dates(text), List.of(), List.of()));
  }

  private static List<Mention> dates(String text) {
    List<Mention> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      dates.add(0, new Mention(MentionKind.DATE, span, matcher.group(), null));
    }
    return dates;
  }
}
