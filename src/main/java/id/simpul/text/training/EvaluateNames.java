package id.simpul.text.training;

import id.simpul.text.Models;
import id.simpul.text.NameFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.eval.FMeasure;

/** Measures the person model: {@code EvaluateNames SRC_DIR [HELD_OUT_FILE]…}. */
public final class EvaluateNames {
  private static final int FOLDS = 5;

  private EvaluateNames() {}

  /** How a model is made of sentences. */
  private interface Trainer {
    TokenNameFinderModel train(List<NameSample> samples) throws IOException;
  }

  /**
   * Prints precision, recall and F1 of our features and of OpenNLP's own: on the written sentences
   * by folds (the composed ones always among the training sentences, documents together), and on
   * each held-out file in the same format.
   *
   * @param args the folder of the annotated sentences, then held-out files
   */
  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    PersonSamples reader = new PersonSamples(Models.tokens(TrainModels.tokens(source)));
    Map<String, Trainer> trainers = new LinkedHashMap<>();
    trainers.put("own features", TrainModels::persons);
    trainers.put("OpenNLP's features, perceptron", s -> plain(s, "PERCEPTRON", 2));
    trainers.put("OpenNLP's features, maxent", s -> plain(s, "MAXENT", 2));
    for (Map.Entry<String, Trainer> trainer : trainers.entrySet()) {
      System.out.println(trainer.getKey());
      print("  written, by folds", crossValidate(trainer.getValue(), reader, source));
      TokenNameFinderModel model = trainer.getValue().train(reader.read(source));
      for (String file : Arrays.asList(args).subList(1, args.length)) {
        print("  " + file, measure(model, reader.readFile(Path.of(file))));
      }
    }
  }

  private static FMeasure crossValidate(Trainer trainer, PersonSamples reader, Path source)
      throws IOException {
    FMeasure total = new FMeasure();
    for (int fold = 0; fold < FOLDS; fold++) {
      PersonSamples.Fold parts = reader.fold(source, fold, FOLDS);
      total.mergeInto(measure(trainer.train(parts.training()), parts.heldBack()));
    }
    return total;
  }

  private static TokenNameFinderModel plain(List<NameSample> samples, String algorithm, int cutoff)
      throws IOException {
    return NameFinderME.train(
        "id",
        "person",
        ObjectStreamUtils.createObjectStream(samples),
        TrainModels.parameters(algorithm, algorithm.equals("MAXENT") ? 100 : 20, cutoff),
        new TokenNameFinderFactory());
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
