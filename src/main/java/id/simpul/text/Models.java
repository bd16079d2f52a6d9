package id.simpul.text;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The trained models and what works with them. Safe to share between threads.
 *
 * @param sentences cuts text into sentences
 * @param tokens cuts sentences into tokens
 * @param names finds people's names among tokens
 */
public record Models(Sentences sentences, Tokens tokens, NameFinder names) {

  /**
   * Loads the models that the build trained, from {@code models/*.bin} on the class path.
   *
   * @throws SimpulException {@code model-missing} where the build has not trained them
   */
  public static Models load() {
    PersonFeatures.allow();
    return new Models(
        new Sentences(read("sentences", SentenceModel::new)),
        new Tokens(read("tokens", TokenizerModel::new)),
        new NameFinder(read("persons", TokenNameFinderModel::new)));
  }

  /** The tokenizer around a model that is already in memory, for training. */
  public static Tokens tokens(TokenizerModel model) {
    return new Tokens(model);
  }

  /** The name finder around a model that is already in memory, for evaluation. */
  public static NameFinder names(TokenNameFinderModel model) {
    return new NameFinder(model);
  }

  interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  static <M> M read(String name, Reader<M> reader) {
    String resource = "/models/" + name + ".bin";
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new SimpulException(
            ErrorId.MODEL_MISSING,
            "The model \"" + name + "\" is not on the class path (" + resource + ").",
            "Build the project with \"mvn compile\"; that trains the models.");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Model " + resource, e);
    }
  }
}
