package id.simpul.claim.legal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of minutes: "Dasar" above "- Peraturan KPU Nomor …". */
final class Headings {
  private static final Pattern ITEM =
      Pattern.compile("(?:[-•*–▪●➢✓]|\\(?\\d{1,2}[.)])\\s*.{0,200}", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("^(?:[A-Z]|[IVX]{1,4})[.)]\\s+");

  /** A heading of minutes is no longer than this; and no list runs on for more lines. */
  private static final int LONGEST = 40;

  private static final int LONGEST_LINE = 4_000;

  private static final int MOST_ITEMS = 12;

  private Headings() {}

  /**
   * The heading above the bullet that stands at {@code at}, without its letter; null where the line
   * is no bullet or nothing heads the list.
   */
  static @Nullable String above(String text, int at) {
    int start = lineStart(text, at);
    int end = at;
    for (int i = 0; i < MOST_ITEMS && start > 0; i++) {
      if (!ITEM.matcher(text.substring(start, Math.min(end, start + LONGEST))).lookingAt()) {
        return null;
      }
      end = start - 1;
      start = lineStart(text, end - 1);
      String line = text.substring(start, end).strip();
      if ((line.length() <= LONGEST || line.endsWith(":")) && !ITEM.matcher(line).lookingAt()) {
        return NUMBER.matcher(line).replaceFirst("").replaceAll("\\s*:$", "");
      }
    }
    return null;
  }

  /** Where the line begins that holds {@code at}; 0 where it is longer than a line of minutes. */
  private static int lineStart(String text, int at) {
    for (int i = at; i >= Math.max(0, at - LONGEST_LINE); i--) {
      if (text.charAt(i) == '\n') {
        return i + 1;
      }
    }
    return 0;
  }
}
