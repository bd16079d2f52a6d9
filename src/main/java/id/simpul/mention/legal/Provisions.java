package id.simpul.mention.legal;

import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles of a regulation ("Pasal 1 ayat (2)") and the document each belongs to. */
final class Provisions {
  private static final String NUMBER = "\\(?\\d{1,3}[A-Z]{0,2}\\)?";
  private static final String PART = "(?:" + NUMBER + "|\\(?[a-z]\\)?)(?![\\p{L}\\d])";
  private static final HeadedPattern PROVISION =
      HeadedPattern.of(
          "(?<!\\p{L})(?i:Pasal)\\s{1,3}"
              + NUMBER
              + "(?![\\p{L}\\d])(?:\\s?(?:-|s/d|sampai)\\s?"
              + NUMBER
              + ")?+"
              + "(?:\\s{0,2},?\\s{0,2}(?:(?:dan|atau|serta|jo\\.?|sampai)\\s{1,2})?"
              + "(?:(?i:Pasal|ayat|huruf|angka|butir)\\s{0,3}"
              + PART
              + "|(?<=[\\d)]\\s{0,2},?\\s{0,2}dan\\s{1,2})\\(\\d{1,2}\\))){0,10}");

  private static final Pattern BETWEEN_BEFORE =
      Pattern.compile("\\s{0,3},?\\s{0,2}(?:(?i:dari|dalam|pada|di|juncto|jo\\.?)\\s{1,2})?");
  private static final Pattern BETWEEN_AFTER =
      Pattern.compile("\\s{0,3}[,(]?\\s{0,2}(?:(?i:khususnya|pada|yaitu|yakni|dalam|di)\\s{1,2})?");

  private final String plain;
  private final List<Span> spans;

  Provisions(String plain, Span range) {
    this.plain = plain;
    this.spans = find(plain, range);
  }

  private static List<Span> find(String plain, Span range) {
    List<Span> spans = new ArrayList<>();
    HeadedPattern.Search search = PROVISION.in(plain, range);
    while (search.find()) {
      spans.add(search.span());
    }
    return spans;
  }

  /**
   * The provision of the document printed at {@code document}: the one that leads up to it, else
   * the one that follows it or its title directly.
   *
   * @param titleEnd index after the document's title, or after the document
   */
  @Nullable String of(Span document, int titleEnd) {
    int first = firstFrom(document.start());
    if (first > 0) {
      Span before = spans.get(first - 1);
      if (before.end() <= document.start()
          && joins(BETWEEN_BEFORE, before.end(), document.start())) {
        return print(before);
      }
    }
    for (int end : new int[] {document.end(), titleEnd}) {
      int next = firstFrom(end);
      if (next < spans.size() && joins(BETWEEN_AFTER, end, spans.get(next).start())) {
        return print(spans.get(next));
      }
    }
    return null;
  }

  /** Index of the first provision that begins at or after {@code at}. */
  private int firstFrom(int at) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean joins(Pattern between, int from, int to) {
    return from <= to && to - from < 20 && between.matcher(plain.substring(from, to)).matches();
  }

  private String print(Span span) {
    String printed = PlainText.squeeze(span.in(plain)).replaceAll("\\s?-\\s?", "-");
    return "Pasal" + printed.substring(5);
  }
}
