package id.simpul.text;

/** Finds where a word ends that may hold connectors: {@code 81/PHPU.BUP-XXIII/2025}. */
final class WordScan {
  private static final int LONGEST_TITLE = 12;

  private final String text;
  private final int start;
  private final int end;

  WordScan(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The index after the word, its final full stop not counted. */
  int wordEnd() {
    int at = start;
    while (at < end) {
      int cp = text.codePointAt(at);
      if (Characters.isWordPart(cp) || (at > start && Character.getType(cp) == Character.FORMAT)) {
        at += Character.charCount(cp);
      } else if (at > start && connects(at)) {
        at++;
      } else {
        int link = linkEnd(at);
        return link > at ? link : trimFormat(at);
      }
    }
    return Math.min(at, end);
  }

  private int trimFormat(int at) {
    int stop = at;
    while (stop > start + 1 && Character.getType(text.charAt(stop - 1)) == Character.FORMAT) {
      stop--;
    }
    return stop;
  }

  private boolean connects(int at) {
    if (endsTitleOfBirth(at)) {
      return true;
    }
    if (at + 1 >= end || !Characters.isWordPart(text.codePointAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Characters.isApostrophe(c)) {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    if (c == ',' || c == ':') {
      return Character.isDigit(before) && Character.isDigit(after);
    }
    if (c == '.') {
      return !gluesSentences(at) && !gluesTitle(at);
    }
    if (c == '/' && joinsPosts(at)) {
      return false;
    }
    return c == '/' || c == '-' || c == '@' || c == '_' || c == '&' || c == '‑';
  }

  /** {@code Ya' Suparman}: a noble family's title of West Kalimantan ends in an apostrophe. */
  private boolean endsTitleOfBirth(int at) {
    return Characters.isApostrophe(text.charAt(at))
        && text.substring(start, at).equals("Ya")
        && at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2));
  }

  /** {@code Anggota/Kadiv} and {@code Santoso/Anggota} are two words, {@code TNI/Polri} is one. */
  private boolean joinsPosts(int at) {
    int stop = at + 1;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(at + 1))
        && (StarterWords.isRole(text.substring(at + 1, stop))
            || StarterWords.isRole(text.substring(start, at)));
  }

  /** {@code selesai.Kegiatan} is two words, {@code kpu.go.id} and {@code PHPU.BUP} are one. */
  private boolean gluesSentences(int at) {
    if (at + 2 >= end || at - start < 3) {
      return false;
    }
    return Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isLowerCase(text.charAt(at - 3))
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** {@code Dr.Didih} and {@code M.Sudi} are two words each, {@code M.Si} and {@code S.Pd} one. */
  private boolean gluesTitle(int at) {
    if (at - start > LONGEST_TITLE) {
      return false;
    }
    int stop = at + 1;
    while (stop < end && stop - at < 24 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    boolean name =
        stop - at > 4
            && Character.isUpperCase(text.charAt(at + 1))
            && Character.isLowerCase(text.charAt(at + 2));
    String before = text.substring(start, at);
    return name
        && (before.length() == 1 || Abbreviations.is(Abbreviations.Kind.LEADS, before))
        && !Degrees.isDegree(text.substring(start, stop));
  }

  /** A link is one token up to white space, a quote or a closing bracket. */
  private int linkEnd(int at) {
    if (!text.startsWith("://", at) || !text.startsWith("http", start)) {
      return at;
    }
    int stop = at;
    while (stop < end
        && !Characters.isSpace(text.charAt(stop))
        && ")]\"”»,".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    while (text.charAt(stop - 1) == '.') {
      stop--;
    }
    return stop;
  }
}
