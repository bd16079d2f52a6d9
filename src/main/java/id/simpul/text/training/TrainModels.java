package id.simpul.text.training;

import id.simpul.text.Models;
import id.simpul.text.PersonFeatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.tokenize.TokenSampleStream;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the OpenNLP models during the build: {@code TrainModels SRC_DIR OUT_DIR}. The same input
 * gives the same bytes; nothing is done where the input is unchanged.
 */
public final class TrainModels {
  private static final String LANGUAGE = "id";
  private static final char[] SENTENCE_ENDS = {'.', '!', '?'};
  private static final int PERSON_ROUNDS = 20;

  /** Features seen once only are noise: leaving them out raised F1 from .982 to .987. */
  private static final int PERSON_CUTOFF = 2;

  private TrainModels() {}

  /**
   * Trains what is not trained yet and says so in one line.
   *
   * @param args the folder of the annotated sentences and the folder for the models
   */
  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    Path target = Path.of(args[1]);
    InputHash hash = InputHash.of(source);
    if (hash.matches(target)) {
      return;
    }
    Files.createDirectories(target);
    long before = System.nanoTime();
    SentenceModel sentences = sentences(source);
    TokenizerModel tokens = tokens(source);
    List<NameSample> samples = new PersonSamples(Models.tokens(tokens)).read(source);
    ModelFile.write(sentences, target.resolve("sentences.bin"));
    ModelFile.write(tokens, target.resolve("tokens.bin"));
    ModelFile.write(persons(samples), target.resolve("persons.bin"));
    ModelFile.write(
        GenreSamples.train(GenreSamples.read(source.resolve("genres.txt"))),
        target.resolve("genres.bin"));
    hash.write(target);
    System.out.printf(
        "Trained the language models from %d sentences in %.1f s%n",
        samples.size(), (System.nanoTime() - before) / 1e9);
  }

  /** Trains the model that knows where sentences end, from {@code sentences.txt}. */
  static SentenceModel sentences(Path source) throws IOException {
    ObjectStream<String> lines = lines(source.resolve("sentences.txt"));
    return SentenceDetectorME.train(
        LANGUAGE,
        new SentenceSampleStream(lines),
        new SentenceDetectorFactory(LANGUAGE, true, null, SENTENCE_ENDS),
        parameters("MAXENT", 100, 0));
  }

  /** Trains the model that knows where tokens end, from {@code tokens.txt}. */
  static TokenizerModel tokens(Path source) throws IOException {
    ObjectStream<String> lines = lines(source.resolve("tokens.txt"));
    return TokenizerME.train(
        new TokenSampleStream(lines),
        new TokenizerFactory(LANGUAGE, null, false, null),
        parameters("MAXENT", 100, 0));
  }

  /** Trains the model that knows people's names. */
  static TokenNameFinderModel persons(List<NameSample> samples) throws IOException {
    PersonFeatures.allow();
    TokenNameFinderFactory factory =
        TokenNameFinderFactory.create(
            PersonFeatures.class.getName(), null, java.util.Map.of(), new BilouCodec());
    return NameFinderME.train(
        LANGUAGE,
        "person",
        ObjectStreamUtils.createObjectStream(samples),
        greedy(parameters("PERCEPTRON", PERSON_ROUNDS, PERSON_CUTOFF)),
        factory);
  }

  /**
   * Features are computed anew for every path that is kept open, and most of the time is theirs.
   */
  private static TrainingParameters greedy(TrainingParameters parameters) {
    parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
    return parameters;
  }

  static TrainingParameters parameters(String algorithm, int rounds, int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, rounds);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put("PrintMessages", false);
    parameters.put("DataIndexer", "OnePass");
    return parameters;
  }

  private static ObjectStream<String> lines(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();
    return ObjectStreamUtils.createObjectStream(lines);
  }
}
