package id.simpul.web.desk;

import id.simpul.web.view.Links;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.util.Optional;

/**
 * A thing as read.
 *
 * @param iri where it lives
 * @param label its name, e.g. {@code KPU Kota Semarang}
 * @param href where it is shown here
 */
public record Named(String iri, String label, String href) {

  /** The thing in {@code variable} of {@code row}, where there is one. */
  static Optional<Named> of(Row row, String variable, Reader reader) {
    return row.iri(variable)
        .map(
            iri -> {
              String text = row.text(variable);
              return new Named(iri, text.equals(iri) ? Links.key(iri) : text, reader.href(iri));
            });
  }

  /** The last part of its IRI, e.g. {@code kpu-kota-semarang}. */
  public String key() {
    return Links.key(iri);
  }
}
