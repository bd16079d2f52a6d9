package id.simpul.text;

import java.util.List;
import java.util.Locale;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** What the person model looks at: the word, its shape, its class in the lists, its neighbours. */
final class NameContextFeatures implements AdaptiveFeatureGenerator {
  private static final int REACH = 2;

  /** The sentence last seen and its word classes; one generator serves one thread. */
  private String[] sentence = {};

  private char[] sentenceClasses = {};

  @Override
  public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
    look(tokens);
    char[] classes = new char[2 * REACH + 1];
    for (int i = -REACH; i <= REACH; i++) {
      classes[i + REACH] = classAt(index + i);
    }
    word(features, tokens, index, classes[REACH]);
    neighbours(features, tokens, index, classes);
    outcome(features, tokens, index, outcomes, classes);
    features.add("rl=" + roleBefore(index) + classes[REACH]);
  }

  private static void word(List<String> features, String[] tokens, int index, char type) {
    String word = tokens[index];
    String lower = word.toLowerCase(Locale.ROOT);
    String shape = shape(word);
    features.add("s=" + shape);
    features.add("c=" + type);
    features.add("sc=" + shape + type + (index == 0 ? "^" : ""));
    if (Character.isLetter(word.charAt(0))) {
      features.add("e3=" + lower.substring(Math.max(0, lower.length() - 3)));
      features.add("e4=" + lower.substring(Math.max(0, lower.length() - 4)));
    }
    if (type != 'g' && type != 'f' && type != 'n') {
      features.add("w=" + lower);
    }
  }

  private static void neighbours(
      List<String> features, String[] tokens, int index, char[] classes) {
    for (int i = -REACH; i <= REACH; i++) {
      if (i == 0) {
        continue;
      }
      features.add("c" + i + "=" + classes[i + REACH]);
      if (classes[i + REACH] != 'g' && classes[i + REACH] != 'f') {
        features.add("w" + i + "=" + lower(tokens, index + i));
      }
    }
    String window = new String(classes);
    features.add("t-1=" + window.substring(1, 3));
    features.add("t+1=" + window.substring(2, 4));
    features.add("t-2=" + window.substring(0, 3));
    features.add("t+2=" + window.substring(2, 5));
    features.add("t3=" + window.substring(1, 4));
  }

  private static void outcome(
      List<String> features, String[] tokens, int index, String[] outcomes, char[] classes) {
    String last = index > 0 ? outcomes[index - 1] : "^";
    String before = index > 1 ? outcomes[index - 2] : "^";
    features.add("o=" + last);
    features.add("oo=" + before + "," + last);
    features.add("oc=" + last + classes[REACH]);
    features.add("oc+=" + last + classes[REACH] + classes[REACH + 1]);
    features.add("ow=" + last + lower(tokens, index - 1));
  }

  /** The nearest role or office before, seen over commas: it announces a name. */
  private char roleBefore(int index) {
    for (int i = index - 1; i >= 0 && i >= index - 10; i--) {
      char type = classAt(i);
      if (type == 'R' || type == 'r' || type == 'H') {
        return 'R';
      }
      if (type == 'V' || type == '.' || type == '"') {
        return type;
      }
    }
    return '-';
  }

  @SuppressWarnings("ReferenceEquality") // The same array is asked about for each of its tokens.
  private void look(String[] tokens) {
    if (sentence == tokens) {
      return;
    }
    sentence = tokens;
    sentenceClasses = new char[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      sentenceClasses[i] = WordClass.of(tokens[i]);
    }
  }

  private char classAt(int index) {
    return index < 0 ? '^' : index >= sentenceClasses.length ? '$' : sentenceClasses[index];
  }

  private static String lower(String[] tokens, int index) {
    return index < 0 ? "^" : index >= tokens.length ? "$" : tokens[index].toLowerCase(Locale.ROOT);
  }

  /** {@code Xx} for Handi, {@code X} for KPU, {@code X.} for M., {@code x} for dan. */
  private static String shape(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && out.length() < 8; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      if (kind != last) {
        out.append(kind);
      }
      last = kind;
    }
    return word.length() == 1 ? out + "1" : out.toString();
  }
}
