package id.simpul.pipeline;

import id.simpul.model.Article;
import id.simpul.model.Extraction;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * One article as it came out of the extraction, on its way into the store.
 *
 * @param key the article's key
 * @param extraction what was read out of it
 * @param quads its graph without its sources, events under their local keys
 */
record Piece(String key, Extraction extraction, List<Quad> quads) {
  Article article() {
    return extraction.article();
  }
}
