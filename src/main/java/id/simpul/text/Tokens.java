package id.simpul.text;

import id.simpul.model.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Cuts a sentence into tokens. Case numbers ({@code 81/PHPU.BUP-XXIII/2025}), degrees ({@code
 * S.T.}), abbreviations ({@code Kab.}), host names, {@code kabupaten/kota} and {@code se-Jawa} stay
 * whole; each punctuation mark is a token of its own. Rules decide; an OpenNLP model is asked about
 * the full stop of an unknown word inside a sentence. Safe to share between threads; linear.
 */
public final class Tokens {
  private static final int LONGEST_ASKED = 24;

  private final TokenizerModel model;

  Tokens(TokenizerModel model) {
    this.model = model;
  }

  /**
   * The tokens of a sentence, in order, not overlapping, none of them white space.
   *
   * @param text the article's text
   * @param sentence the part to cut, UTF-16 indices
   * @return e.g. 6 spans for {@code Eka Suprapti, S.T., hadir}
   */
  public List<Span> of(String text, Span sentence) {
    int end = Math.min(sentence.end(), text.length());
    List<Span> found = new ArrayList<>();
    int at = sentence.start();
    while (at < end) {
      int cp = text.codePointAt(at);
      int width = Character.charCount(cp);
      if (Characters.isWordPart(cp)) {
        int stop = word(text, at, end);
        found.add(new Span(at, stop));
        at = stop;
      } else {
        boolean visible =
            !Characters.isSpace(text.charAt(at)) && Character.getType(cp) != Character.FORMAT;
        if (visible) {
          found.add(new Span(at, Math.min(end, at + width)));
        }
        at += width;
      }
    }
    return found;
  }

  private int word(String text, int start, int end) {
    WordScan scan = new WordScan(text, start, end);
    int stop = scan.wordEnd();
    if (stop >= end || text.charAt(stop) != '.') {
      return stop;
    }
    return keepsStop(text, start, stop, end) ? stop + 1 : stop;
  }

  private boolean keepsStop(String text, int start, int stop, int end) {
    if (stop - start > LONGEST_ASKED || (stop + 1 < end && text.charAt(stop + 1) == '.')) {
      return false;
    }
    String word = text.substring(start, stop);
    if (Degrees.isDegree(word + ".") && (word.indexOf('.') > 0 || stop + 1 < end)) {
      return true;
    }
    if (Abbreviations.isAny(word.substring(word.lastIndexOf('/') + 1)) || isInitials(word)) {
      return true;
    }
    boolean inside = stop + 1 < end && !onlyClosersFollow(text, stop + 1, end);
    boolean letters = word.chars().allMatch(Character::isLetter);
    return inside && letters && model(word);
  }

  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static boolean onlyClosersFollow(String text, int from, int end) {
    for (int i = from; i < end && i < from + 4; i++) {
      if (Characters.isWordPart(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean model(String word) {
    MaxentModel maxent = model.getMaxentModel();
    String[] context =
        model.getFactory().getContextGenerator().getContext(word + ".", word.length());
    return maxent.getBestOutcome(maxent.eval(context)).equals(TokenizerME.NO_SPLIT);
  }
}
