package id.simpul.article;

import java.util.regex.Pattern;

/** What a line of text looks like, before anything is known of its words. */
final class Shape {

  /** The longest headline seen on the offices' sites has some 180 characters. */
  static final int LONGEST_TITLE = 250;

  /** Below this, a line that ends in a full stop may as well be an abbreviation. */
  private static final int SHORTEST_SENTENCE = 40;

  /** A mean above this belongs to encoded data, not to Indonesian words. */
  private static final int LONGEST_MEAN_WORD = 25;

  private static final int SAMPLE = 4_000;

  private static final Pattern SENTENCE_END = Pattern.compile("[.…][\"'”’)\\]]{0,3}$|[!?][\"'”’]$");
  private static final Pattern CLOSED = Pattern.compile("[.…;,:][\"'”’)\\]]{0,3}$");

  /** Titles end in degrees ("S.H., M.H.") and in dots where a list page cuts them off. */
  private static final Pattern OPEN_ENDED =
      Pattern.compile(
          "(?:\\b\\p{Lu}\\p{Ll}{0,3}\\.){2,3}$|\\b\\p{Lu}\\.\\p{Lu}\\p{Ll}{1,4}\\.?$|\\p{L} ?(?:\\.\\.\\.|…)$");

  private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{3}[.?!] +[\\p{Lu}“\"]");

  private static final int LONGEST_OPEN_ENDED = 130;

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-•*–▪●➢✓]\\s|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\\s)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:hari|tanggal|tgl|waktu|pukul|jam|tempat|agenda|acara"
              + "|pimpinan(?: rapat)?|peserta|notulis|notulen|nomor|perihal|hal|lampiran|dasar|sifat"
              + "|telp|telepon|alamat|hari[ /]+tanggal|kesimpulan|moderator|narasumber)\\s*:|nomor\\s+\\d)");

  private static final Pattern OPEN_LABEL = Pattern.compile("(?i)^\\p{L}[\\p{L}/ ]{1,24}\\s+:\\s");

  /** A headline with a colon says more than a line of a form does. */
  private static final int LONG_HEADLINE = 9;

  private Shape() {}

  /** Short, not closed by a stop, neither a bullet nor "Tempat : …". */
  static boolean titleLike(String text) {
    return text.length() <= LONGEST_TITLE
        && (!CLOSED.matcher(text).find() || openEnded(text))
        && !bullet(text)
        && (!label(text) || speaks(text));
  }

  /** "Webinar Lintas Provinsi : KPU X Gandeng KPU Y Kupas Putusan MK". */
  private static boolean speaks(String text) {
    return !LABEL.matcher(text).lookingAt() && words(text) >= LONG_HEADLINE && headline(text);
  }

  /** Long, or a closed sentence. */
  static boolean paragraph(String text) {
    if (text.length() > LONGEST_TITLE) {
      return true;
    }
    return text.length() >= SHORTEST_SENTENCE
        && !openEnded(text)
        && SENTENCE_END.matcher(text).find()
        && !bullet(text)
        && words(text) >= 6;
  }

  private static boolean openEnded(String text) {
    return text.length() <= LONGEST_OPEN_ENDED
        && OPEN_ENDED.matcher(text).find()
        && !INNER_STOP.matcher(text).find();
  }

  /** Four words or more, the long ones with a capital: "Ketua Baru, Semangat Lama". */
  static boolean headline(String text) {
    int words = 0;
    int capital = 0;
    for (String word : text.split("[\\s,\"“”]+")) {
      if (word.length() > 3) {
        words++;
        capital += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return words(text) >= 4 && words >= 3 && capital * 10 >= words * 8;
  }

  /** True where a line holds no more than one sentence. */
  static boolean single(String text) {
    return text.length() <= LONGEST_TITLE && !INNER_STOP.matcher(text).find();
  }

  static boolean bullet(String text) {
    return BULLET.matcher(text).lookingAt();
  }

  static boolean label(String text) {
    return LABEL.matcher(text).lookingAt() || OPEN_LABEL.matcher(text).lookingAt();
  }

  /** Words of a human length, mostly letters: not base64, not a table of numbers. */
  static boolean prose(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int words = words(sample);
    long letters = sample.codePoints().filter(Shape::letter).count();
    return words >= 6
        && sample.length() / words <= LONGEST_MEAN_WORD
        && letters * 2 >= sample.codePointCount(0, sample.length());
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      words += !white && !inside ? 1 : 0;
      inside = !white;
    }
    return words;
  }

  private static boolean letter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
