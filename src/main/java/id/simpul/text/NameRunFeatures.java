package id.simpul.text;

import java.util.List;
import java.util.Locale;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What the person model sees of the whole run of capitalised words that a word stands in: the
 * classes of its words by the gazetteers, what precedes and follows it (a role, a quotation, a
 * degree, a verb of speech), and its place in a list.
 */
final class NameRunFeatures implements AdaptiveFeatureGenerator {
  private static final int LONGEST = 7;

  /** The sentence last seen; one generator serves one thread. */
  private String[] sentence;

  private char[] classes;

  NameRunFeatures() {
    this(new String[0], new char[0]);
  }

  /** Features of the words of one sentence. */
  NameRunFeatures(String[] sentence, char[] classes) {
    this.sentence = sentence;
    this.classes = classes;
  }

  @Override
  public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
    look(tokens);
    if (!inRun(index)) {
      return;
    }
    int from = index;
    while (from > 0 && index - from < LONGEST && inRun(from - 1)) {
      from--;
    }
    int to = index + 1;
    while (to < tokens.length && to - index < LONGEST && inRun(to)) {
      to++;
    }
    run(features, tokens, from, to, index);
    around(features, tokens, from, to, classes[index]);
    list(features, from, to, classes[index]);
  }

  private void run(List<String> features, String[] tokens, int from, int to, int index) {
    char type = classes[index];
    int names = 0;
    StringBuilder signs = new StringBuilder();
    for (int i = from; i < to; i++) {
      names += "gfqbn".indexOf(classes[i]) >= 0 ? 1 : 0;
      if (signs.indexOf(String.valueOf(classes[i])) < 0) {
        signs.append(classes[i]);
      }
    }
    features.add("rs=" + signs + type);
    features.add("rf=" + classes[from] + type);
    features.add("rp=" + Math.min(3, index - from) + Math.min(3, to - index - 1) + type);
    features.add("rk=" + (names * 2 >= to - from) + type);
    features.add("r1=" + tokens[from].toLowerCase(Locale.ROOT) + (index == from ? "0" : "+"));
  }

  private void around(List<String> features, String[] tokens, int from, int to, char type) {
    char before = at(from - 1);
    char after = at(to);
    features.add("rb=" + before + at(from - 2) + type);
    features.add("ra=" + after + at(to + 1) + type);
    features.add("rba=" + before + after + type);
    features.add("rw=" + lower(tokens, from - 1) + type);
    features.add("rv=" + lower(tokens, to) + type);
    boolean degree = after == 'D' || (after == ',' && at(to + 1) == 'D');
    boolean spoken = before == 'V' && (at(from - 2) == '"' || at(from - 2) == 'x');
    if (degree || spoken) {
      features.add("rd=" + degree + spoken + type);
    }
  }

  /** Its neighbours in a list: what stands between the signs before and after the run's own. */
  private void list(List<String> features, int from, int to, char type) {
    boolean opens = isSeparator(from - 1);
    boolean closes = isSeparator(to);
    if (opens || closes) {
      char left = opens ? at(from - 2) : '-';
      char right = closes ? at(to + 1) : '-';
      features.add("li=" + (opens ? "," : "") + (closes ? "." : "") + left + right + type);
    }
  }

  private boolean isSeparator(int index) {
    if (index < 0 || index >= sentence.length) {
      return false;
    }
    String word = sentence[index];
    return switch (word) {
      case ",", ";", ":", "dan", "serta", "(", ")", "-", "–", "&" -> true;
      default -> false;
    };
  }

  private boolean inRun(int index) {
    return Character.isUpperCase(sentence[index].charAt(0)) && classes[index] != 'D';
  }

  @SuppressWarnings("ReferenceEquality") // The same array is asked about for each of its tokens.
  private void look(String[] tokens) {
    if (sentence == tokens) {
      return;
    }
    sentence = tokens;
    classes = WordClass.of(tokens);
  }

  private char at(int index) {
    return index < 0 ? '^' : index >= classes.length ? '$' : classes[index];
  }

  private static String lower(String[] tokens, int index) {
    return index < 0 ? "^" : index >= tokens.length ? "$" : tokens[index].toLowerCase(Locale.ROOT);
  }
}
