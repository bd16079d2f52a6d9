package id.simpul.text.training;

import id.simpul.text.Models;
import id.simpul.text.NameFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.eval.FMeasure;

/** Measures the person model: {@code EvaluateNames SRC_DIR [HELD_OUT_FILE]}. */
public final class EvaluateNames {
  private static final int FOLDS = 5;

  private EvaluateNames() {}

  /**
   * Prints precision, recall and F1 by cross-validation on the training sentences (documents stay
   * together) and on held-out sentences in the same format.
   */
  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    PersonSamples reader = new PersonSamples(Models.tokens(TrainModels.tokens(source)));
    List<NameSample> samples = reader.read(source);
    print("cross-validation", crossValidate(samples));
    if (args.length > 1) {
      List<NameSample> heldOut = reader.readFile(Path.of(args[1]));
      print("held out", measure(TrainModels.persons(samples), heldOut));
    }
  }

  private static FMeasure crossValidate(List<NameSample> samples) throws IOException {
    FMeasure total = new FMeasure();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<NameSample> train = new ArrayList<>();
      List<NameSample> test = new ArrayList<>();
      int document = 0;
      for (NameSample sample : samples) {
        document += sample.isClearAdaptiveDataSet() ? 1 : 0;
        (document % FOLDS == fold ? test : train).add(sample);
      }
      total.mergeInto(measure(TrainModels.persons(train), test));
    }
    return total;
  }

  /** Exact spans found by the finder, clean-up included, against exact spans expected. */
  static FMeasure measure(TokenNameFinderModel model, List<NameSample> samples) {
    NameFinder finder = Models.names(model);
    FMeasure score = new FMeasure();
    for (NameSample sample : samples) {
      score.updateScores(sample.getNames(), find(finder, sample));
    }
    return score;
  }

  private static Span[] find(NameFinder finder, NameSample sample) {
    StringBuilder text = new StringBuilder();
    List<id.simpul.model.Span> tokens = new ArrayList<>();
    for (String word : sample.getSentence()) {
      tokens.add(new id.simpul.model.Span(text.length(), text.length() + word.length()));
      text.append(word).append(' ');
    }
    return finder.find(text.toString(), tokens).stream()
        .map(name -> inTokens(name.span(), tokens))
        .toArray(Span[]::new);
  }

  private static Span inTokens(id.simpul.model.Span name, List<id.simpul.model.Span> tokens) {
    int from = 0;
    while (tokens.get(from).start() < name.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= name.end()) {
      to++;
    }
    return new Span(from, to, "person");
  }

  private static void print(String what, FMeasure score) {
    System.out.printf(
        Locale.ROOT,
        "%s: precision %.3f, recall %.3f, F1 %.3f%n",
        what,
        score.getPrecisionScore(),
        score.getRecallScore(),
        score.getFMeasure());
  }
}
