package id.simpul.text;

import id.simpul.text.Abbreviations.Kind;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Decides whether a sentence ends at a full stop, a question mark or an exclamation mark. */
final class FullStop {
  /** So much text around a full stop is looked at; it keeps the scan linear. */
  private static final int WINDOW = 60;

  private final String text;
  private final int end;
  private final MaxentModel model;
  private final SDContextGenerator contexts;

  FullStop(String text, int end, SentenceModel model) {
    this.text = text;
    this.end = end;
    this.model = model.getMaxentModel();
    this.contexts = model.getFactory().getSDContextGenerator();
  }

  /**
   * A run of terminators.
   *
   * @param sentence where the current sentence starts
   * @param stop the first terminator
   * @param after the index after the last terminator
   * @param closed the index after the quotes and brackets that close behind it
   * @param quoteOpen whether a straight quote is still open there
   */
  record Place(int sentence, int stop, int after, int closed, boolean quoteOpen) {}

  boolean endsSentence(Place place) {
    int next = skipSpaces(place.closed);
    if (next >= end || next < 0) {
      return true;
    }
    boolean gap = next > place.closed;
    int cp = text.codePointAt(next);
    boolean plainStop = place.after == place.stop + 1 && text.charAt(place.stop) == '.';
    if (!canStart(cp, gap, place) && !(gap && isLetterMarker(next))) {
      return false;
    }
    if (plainStop && isBracketedTitle(place)) {
      return false;
    }
    if (!plainStop || place.closed > place.after) {
      return gap || Character.isUpperCase(cp) || cp == '"' || cp == '“';
    }
    String before = wordBefore(place.stop, place.sentence);
    return gap ? afterSpace(place, before, next) : withoutSpace(place, before, next);
  }

  /** "Penjabat (Pj.) Bupati X": a short title in brackets of its own. */
  private boolean isBracketedTitle(Place place) {
    if (place.closed != place.after + 1 || text.charAt(place.after) != ')') {
      return false;
    }
    String before = wordBefore(place.stop, place.sentence);
    int bracket = place.stop - before.length() - 1;
    return bracket > place.sentence
        && text.charAt(bracket) == '('
        && Abbreviations.is(Kind.LEADS, before);
  }

  private boolean canStart(int cp, boolean gap, Place place) {
    if (Character.isLetter(cp)) {
      return !Character.isLowerCase(cp);
    }
    if (Character.isDigit(cp)) {
      return gap;
    }
    if (cp == '"') {
      return !place.quoteOpen;
    }
    if (cp == '(' || cp == '[') {
      return gap;
    }
    return cp == '“' || cp == '‘' || cp == '«' || cp == '\'' || cp == '•' || cp > 0x2fff;
  }

  /** {@code b. Persiapan data}: the letter of a list. */
  private boolean isLetterMarker(int at) {
    return at + 3 < end
        && Character.isLowerCase(text.charAt(at))
        && (text.charAt(at + 1) == '.' || text.charAt(at + 1) == ')')
        && text.charAt(at + 2) == ' '
        && Character.isUpperCase(text.charAt(at + 3));
  }

  /** {@code 30/PHPU.BUP. XXIII/2025}: the second half of a case number. */
  private boolean isNumberTail(String before, int next) {
    String chunk = chunkAfter(next);
    int slash = chunk.indexOf('/');
    return slash > 0
        && RomanNumerals.parse(chunk.substring(0, slash)).isPresent()
        && before.equals(before.toUpperCase(java.util.Locale.ROOT));
  }

  private boolean afterSpace(Place place, String before, int next) {
    if (before.isEmpty()) {
      return true;
    }
    boolean digit = Character.isDigit(text.charAt(next));
    if (isListMarker(place, before)
        || isNumberTail(before, next)
        || (Abbreviations.is(Kind.LEADS, before) && !endsAtPost(before, next))
        || (digit && Abbreviations.is(Kind.COUNTS, before))) {
      return false;
    }
    if (Abbreviations.is(Kind.ENDS, before)) {
      return true;
    }
    String following = wordAfter(next);
    if (afterComma(place.stop - before.length(), place.sentence) && isDegree(before)) {
      return endsAfterDegree(place.stop, following, next);
    }
    if (isInitial(before)) {
      return StarterWords.contains(following);
    }
    return !isUnknownShort(before) || StarterWords.contains(following) || model(place.stop);
  }

  /** "… dan semua Kasubag. Sedangkan": no name follows the short word for a post. */
  private boolean endsAtPost(String before, int next) {
    return StarterWords.isRole(before) && StarterWords.contains(wordAfter(next));
  }

  private boolean endsAfterDegree(int stop, String following, int next) {
    if (Degrees.at(text, stop + 1).isPresent() && Degrees.isDegree(degreeWord(next))) {
      return false;
    }
    return StarterWords.contains(following) || !StarterWords.isRole(following) || model(stop);
  }

  private String degreeWord(int next) {
    int at = next;
    while (at < end
        && at - next < 14
        && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return text.substring(next, at);
  }

  /** {@code …KPU.Kegiatan}: a word, a full stop, a capitalised word and no space. */
  private boolean withoutSpace(Place place, String before, int next) {
    char c = text.charAt(next);
    if (c == '“' || c == '"') {
      return !before.isEmpty();
    }
    if (before.isEmpty()) {
      return Character.isUpperCase(text.codePointAt(next));
    }
    String chunk = chunkAfter(next);
    boolean degree = isDegree(before) && afterComma(place.stop - before.length(), place.sentence);
    if (chunk.indexOf('/') >= 0 || chunk.indexOf('@') >= 0 || isListMarker(place, before)) {
      return chunk.indexOf('/') >= 0 && opensWord(wordAfter(next)) && isLowerWord(before);
    }
    if (degree) {
      return opensWord(wordAfter(next))
          && !isDegree(chunk)
          && !isDegree(before + "." + wordAfter(next));
    }
    return isWholeWord(before) && follows(before, wordAfter(next));
  }

  private static boolean follows(String before, String after) {
    boolean capitals =
        after.length() >= 2 && after.equals(after.toUpperCase(java.util.Locale.ROOT));
    return capitals ? isLowerWord(before) : opensWord(after) && !isDegree(before + "." + after);
  }

  private static boolean isWholeWord(String before) {
    String last = before.substring(before.lastIndexOf('.') + 1);
    boolean single = last.length() == before.length();
    return single
        && last.length() >= 2
        && !Abbreviations.is(Kind.LEADS, before)
        && !Abbreviations.is(Kind.COUNTS, before);
  }

  private static boolean isLowerWord(String word) {
    return word.length() >= 2 && word.chars().allMatch(Character::isLowerCase);
  }

  private static boolean opensWord(String word) {
    return word.length() >= 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private boolean isListMarker(Place place, String before) {
    boolean first = skipSpaces(place.sentence) == place.stop - before.length();
    return first
        && before.length() <= 4
        && (before.chars().allMatch(Character::isDigit)
            || before.length() == 1
            || RomanNumerals.parse(before).isPresent());
  }

  private static boolean isDegree(String before) {
    return Degrees.isDegree(before) || Degrees.isDegree(before + ".");
  }

  /** One capital, or capitals with full stops between: {@code M}, {@code A.B}. */
  private static boolean isInitial(String before) {
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return before.length() % 2 == 1;
  }

  private static boolean isUnknownShort(String before) {
    return before.length() <= 4
        && Character.isUpperCase(before.charAt(0))
        && before.chars().skip(1).allMatch(Character::isLowerCase)
        && !NameLexicon.isCommon(before)
        && NameLexicon.nameness(before) < 0.5;
  }

  private boolean afterComma(int wordStart, int from) {
    int at = wordStart - 1;
    int low = Math.max(from, wordStart - 5);
    while (at >= low && Characters.isSpace(text.charAt(at))) {
      at--;
    }
    return at >= low && (text.charAt(at) == ',' || text.charAt(at) == '.');
  }

  private boolean model(int stop) {
    int from = Math.max(0, stop - WINDOW);
    String window = text.substring(from, Math.min(end, stop + WINDOW));
    double[] outcome = model.eval(contexts.getContext(window, stop - from));
    return model.getBestOutcome(outcome).equals(SentenceDetectorME.SPLIT);
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < end && Characters.isSpace(text.charAt(at))) {
      if (Characters.isLineBreak(text.charAt(at))) {
        return end;
      }
      at++;
    }
    return at;
  }

  private String wordBefore(int stop, int from) {
    int low = Math.max(from, stop - WINDOW);
    int at = stop;
    while (at > low && (Characters.isWordPart(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return text.substring(at, stop);
  }

  private String wordAfter(int next) {
    int at = next;
    int limit = Math.min(end, next + WINDOW);
    while (at < limit && Characters.isWordPart(text.charAt(at))) {
      at++;
    }
    return text.substring(next, at);
  }

  private String chunkAfter(int next) {
    int at = next;
    int limit = Math.min(end, next + WINDOW);
    while (at < limit && !Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(next, at);
  }
}
