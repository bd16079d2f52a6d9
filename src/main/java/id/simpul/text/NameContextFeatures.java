package id.simpul.text;

import java.util.List;
import java.util.Locale;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** What the person model looks at: the word, its shape, its class in the lists, its neighbours. */
final class NameContextFeatures implements AdaptiveFeatureGenerator {
  private static final int REACH = 2;

  /** The sentence last seen and its word classes; one generator serves one thread. */
  private String[] sentence;

  private char[] classes;
  private String[] lower;

  NameContextFeatures() {
    this(new String[0], new char[0]);
  }

  /** Features of the words of one sentence. */
  NameContextFeatures(String[] sentence, char[] classes) {
    this.sentence = sentence;
    this.classes = classes;
    this.lower = lower(sentence);
  }

  @Override
  public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
    look(tokens);
    word(features, index, classAt(index));
    neighbours(features, index);
    outcome(features, index, outcomes);
    features.add("rl=" + roleBefore(index) + classAt(index));
  }

  private void word(List<String> features, int index, char type) {
    String word = sentence[index];
    String lower = lowerAt(index);
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

  private void neighbours(List<String> features, int index) {
    char[] near = new char[2 * REACH + 1];
    for (int i = -REACH; i <= REACH; i++) {
      near[i + REACH] = classAt(index + i);
    }
    for (int i = -REACH; i <= REACH; i++) {
      if (i == 0) {
        continue;
      }
      features.add("c" + i + "=" + near[i + REACH]);
      if (near[i + REACH] != 'g' && near[i + REACH] != 'f') {
        features.add("w" + i + "=" + lowerAt(index + i));
      }
    }
    String window = new String(near);
    features.add("t-1=" + window.substring(1, 3));
    features.add("t+1=" + window.substring(2, 4));
    features.add("t-2=" + window.substring(0, 3));
    features.add("t+2=" + window.substring(2, 5));
    features.add("t3=" + window.substring(1, 4));
  }

  private void outcome(List<String> features, int index, String[] outcomes) {
    String last = index > 0 ? outcomes[index - 1] : "^";
    String before = index > 1 ? outcomes[index - 2] : "^";
    features.add("o=" + last);
    features.add("oo=" + before + "," + last);
    features.add("oc=" + last + classAt(index));
    features.add("oc+=" + last + classAt(index) + classAt(index + 1));
    features.add("ow=" + last + lowerAt(index - 1));
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
    classes = WordClass.of(tokens);
    lower = lower(tokens);
  }

  private char classAt(int index) {
    return index < 0 ? '^' : index >= classes.length ? '$' : classes[index];
  }

  private String lowerAt(int index) {
    return index < 0 ? "^" : index >= lower.length ? "$" : lower[index];
  }

  private static String[] lower(String[] tokens) {
    String[] lower = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      lower[i] = tokens[i].toLowerCase(Locale.ROOT);
    }
    return lower;
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
