package id.simpul.text;

import id.simpul.model.Genre;
import java.util.Locale;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what kind of text an article is, with an OpenNLP model. Safe to share between threads.
 */
public final class GenreModel {

  /**
   * A guess.
   *
   * @param genre the most probable one
   * @param probability from 0 to 1
   */
  public record Guess(Genre genre, double probability) {}

  /** Read when the first article asks for it. */
  private static final class Shared {
    private static final GenreModel MODEL = new GenreModel(Models.read("genres", DoccatModel::new));
  }

  private final DoccatModel model;

  public GenreModel(DoccatModel model) {
    this.model = model;
  }

  /**
   * The model that the build trained, from {@code models/genres.bin} on the class path.
   *
   * @throws id.simpul.model.SimpulException {@code model-missing} where the build has not trained
   *     it
   */
  public static GenreModel shared() {
    return Shared.MODEL;
  }

  /**
   * The genre of a text.
   *
   * @param title may be empty
   * @param story the body after the date-line, e.g. {@code KPU Kota Solok menggelar rapat …}
   * @param byline the author's line, or null
   */
  public Guess guess(String title, String story, @Nullable String byline) {
    DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
    double[] outcomes = categorizer.categorize(GenreFeatures.of(title, story, byline));
    String best = categorizer.getBestCategory(outcomes);
    return new Guess(
        Genre.valueOf(best.toUpperCase(Locale.ROOT)), outcomes[categorizer.getIndex(best)]);
  }
}
