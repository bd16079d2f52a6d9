package id.simpul.app;

import id.simpul.claim.ClaimExtractor;
import id.simpul.model.Article;
import id.simpul.model.Extraction;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claim extractor, made when the first article needs it: commands that only ask do not wait for
 * the models.
 */
final class Extractors {
  private final Registry registry;
  private @Nullable ClaimExtractor extractor;

  Extractors(Registry registry) {
    this.registry = registry;
  }

  List<Extraction> extract(List<Article> page) {
    return extractor().extract(page);
  }

  private synchronized ClaimExtractor extractor() {
    ClaimExtractor made = extractor;
    if (made == null) {
      made = new ClaimExtractor(registry, Models.load());
      extractor = made;
    }
    return made;
  }
}
