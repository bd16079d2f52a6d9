package id.simpul.text.training;

import id.simpul.text.GenreFeatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;

/**
 * Texts of a known genre, one a line: {@code plan | title | story}; {@code ⏎} begins a new line.
 */
final class GenreSamples {
  private GenreSamples() {}

  static List<DocumentSample> read(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> sample(file, line))
        .toList();
  }

  private static DocumentSample sample(Path file, String line) {
    String[] parts = line.split(" \\| ", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("Not \"genre | title | story\" in " + file + ": " + line);
    }
    String[] features = GenreFeatures.of(parts[1], parts[2].replace('⏎', '\n'), null);
    return new DocumentSample(parts[0].strip(), features);
  }

  /** Features come ready made, so each is a word of its own to OpenNLP. */
  static DoccatModel train(List<DocumentSample> samples) throws IOException {
    return DocumentCategorizerME.train(
        "id",
        ObjectStreamUtils.createObjectStream(samples),
        TrainModels.parameters("MAXENT", 60, 1),
        new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
  }
}
