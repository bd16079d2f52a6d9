package id.simpul.text;

import id.simpul.model.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Finds people's names with an OpenNLP model. Titles and degrees stand outside the span. Keeps
 * nothing from one call to the next, so that the order of calls changes nothing; safe to share
 * between threads.
 */
public final class NameFinder {
  /** The search copies its path at every token, so long sentences are cut where no name runs on. */
  private static final int LONGEST = 150;

  private static final double[] SCORES = {0.30, 0.36, 0.39, 0.41, 0.43, 0.45};
  private static final double[] SHARES = {0.20, 0.40, 0.52, 0.69, 0.88, 0.98};

  private final NameModel model;

  NameFinder(TokenNameFinderModel model) {
    this.model = new NameModel(model);
  }

  /**
   * The names in one sentence.
   *
   * @param text the article's text
   * @param tokens the sentence's tokens, from {@link Tokens#of}
   * @return in order, not overlapping, e.g. {@code Handi Tri Ujiono} in {@code Ketua KPU Provinsi
   *     Jawa Tengah, Handi Tri Ujiono, hadir}
   */
  public List<ScoredSpan> find(String text, List<Span> tokens) {
    return findAll(text, List.of(tokens));
  }

  /**
   * The names in one document; a name found in full helps to find its second mention by one word.
   *
   * @param text the article's text
   * @param sentences the tokens of each sentence, in order
   * @return in order, not overlapping
   */
  public List<ScoredSpan> findAll(String text, List<List<Span>> sentences) {
    NameModel.Reading reading = model.reading();
    List<ScoredSpan> found = new ArrayList<>();
    for (List<Span> tokens : sentences) {
      int from = 0;
      while (from < tokens.size()) {
        int to = cut(text, tokens, from);
        findPart(text, tokens.subList(from, to), reading, found);
        from = to;
      }
    }
    return found;
  }

  private static void findPart(
      String text, List<Span> tokens, NameModel.Reading reading, List<ScoredSpan> found) {
    String[] words = words(text, tokens);
    NameModel.Decoded decoded = reading.decode(words);
    int last = 0;
    for (opennlp.tools.util.Span name : decoded.names()) {
      int from = NameEdges.start(words, name.getStart(), last);
      int to = NameEdges.end(words, name.getEnd());
      if (from < to && NameEdges.canBeName(words, from, to)) {
        Span span = tokens.get(from).cover(tokens.get(to - 1));
        found.add(new ScoredSpan(span, trust(decoded.share(name))));
        last = to;
      }
    }
  }

  /**
   * A perceptron's scores lie close together and are no probabilities. The steps are the share of
   * right names seen at each score, by cross-validation and on the held-out sentences together.
   */
  static double trust(double score) {
    for (int i = 1; i < SCORES.length; i++) {
      if (score < SCORES[i]) {
        double part = Math.max(0, (score - SCORES[i - 1]) / (SCORES[i] - SCORES[i - 1]));
        return SHARES[i - 1] + part * (SHARES[i] - SHARES[i - 1]);
      }
    }
    return SHARES[SHARES.length - 1];
  }

  /** The words as the model sees them. */
  static String[] words(String text, List<Span> tokens) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Span token = tokens.get(i);
      int end = Math.min(token.end(), token.start() + Words.LONGEST);
      words[i] = text.substring(token.start(), end);
    }
    return words;
  }

  private static int cut(String text, List<Span> tokens, int from) {
    int limit = Math.min(tokens.size(), from + LONGEST);
    if (limit == tokens.size()) {
      return limit;
    }
    for (int i = limit; i > from + LONGEST / 2; i--) {
      if (!Character.isUpperCase(text.charAt(tokens.get(i).start()))
          && !Character.isUpperCase(text.charAt(tokens.get(i - 1).start()))) {
        return i;
      }
    }
    return limit;
  }
}
