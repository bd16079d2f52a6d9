package id.simpul.mention.legal;

import id.simpul.mention.plain.PlainText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a document, printed after its number: "tentang Jadwal Retensi Arsip". */
final class Titles {
  private static final int MAX_WORDS = 40;

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i:,?\\s{0,2}(?:tertanggal|tanggal)\\s\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4})?+"
              + "\\s{0,3},?\\s{0,2}(?i:tentang|perihal|hal)\\s{0,2}:?\\s{0,2}");
  private static final Pattern WORD = Pattern.compile("[^\\s]{1,60}");

  private static final Set<String> LINKS =
      Set.of(
          "dan",
          "di",
          "ke",
          "pada",
          "atas",
          "dalam",
          "untuk",
          "dengan",
          "bagi",
          "serta",
          "atau",
          "dari",
          "oleh",
          "terhadap",
          "tentang",
          "yang",
          "kepada",
          "sebagai",
          "antar",
          "pasca",
          "se");

  private Titles() {}

  /**
   * @param plain the text
   * @param from index after the number
   * @param limit where the next document or the range begins
   * @return the run of capitalised words, or null where there is none
   */
  static @Nullable String after(String plain, int from, int limit) {
    Matcher lead = LEAD.matcher(plain).region(from, plain.length());
    if (!lead.lookingAt() || lead.end() >= limit) {
      return null;
    }
    int end = runEnd(plain, lead.end(), limit);
    return end == lead.end() ? null : PlainText.squeeze(plain.substring(lead.end(), end));
  }

  /** Index after the title that {@link #after} gives, {@code from} where there is none. */
  static int end(String plain, int from, int limit) {
    Matcher lead = LEAD.matcher(plain).region(from, plain.length());
    return lead.lookingAt() && lead.end() < limit ? runEnd(plain, lead.end(), limit) : from;
  }

  private static int runEnd(String plain, int start, int limit) {
    int end = start;
    Matcher words = WORD.matcher(plain).region(start, limit);
    for (int i = 0; i < MAX_WORDS && words.find(); i++) {
      String word = words.group();
      String bare = word.replaceAll("[,.;:)\"”]+$", "");
      if (!bare.isEmpty() && isCapital(bare.charAt(0))) {
        end = words.start() + bare.length();
      } else if (!LINKS.contains(bare)) {
        break;
      }
      if (bare.length() < word.length() && !word.endsWith(",")) {
        break;
      }
    }
    return end;
  }

  private static boolean isCapital(char c) {
    return c != '(' && !Character.isLowerCase(c);
  }
}
