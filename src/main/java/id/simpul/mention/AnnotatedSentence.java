package id.simpul.mention;

import id.simpul.model.Span;
import java.util.List;

/**
 * One sentence as chunks.
 *
 * @param span where it stands in the article
 * @param chunks what it is made of, in order, without gaps but for spaces
 */
public record AnnotatedSentence(Span span, List<Chunk> chunks) {

  public AnnotatedSentence {
    chunks = List.copyOf(chunks);
  }

  /** The sentence as one sign for each chunk, the text on which rules match. */
  public String symbols() {
    StringBuilder out = new StringBuilder(chunks.size());
    chunks.forEach(chunk -> out.append(chunk.symbol()));
    return out.toString();
  }
}
