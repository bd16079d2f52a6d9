package id.simpul.web.bring;

import id.simpul.model.SimpulException;
import id.simpul.web.view.Reader;

/**
 * An error as a page tells it.
 *
 * @param id its heading in the document of errors, e.g. {@code upload-too-large}
 * @param text problem and next step, as read
 */
public record ProblemView(String id, String text) {
  static ProblemView of(SimpulException e, Reader reader) {
    String slug = e.id().slug();
    return new ProblemView(
        slug, reader.tOr("bring.problem." + slug, e.problem() + " " + e.nextStep()));
  }
}
