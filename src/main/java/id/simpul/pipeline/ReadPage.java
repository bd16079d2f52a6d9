package id.simpul.pipeline;

import java.time.LocalDate;
import java.util.List;

/**
 * One page, read and extracted.
 *
 * @param source what tells it from every other source
 * @param readOn the day of its reading that its dates were solved with
 * @param pieces its articles, each key once
 */
record ReadPage(String source, LocalDate readOn, List<Piece> pieces) implements Outcome {
  int quads() {
    return pieces.stream().mapToInt(p -> p.quads().size()).sum();
  }
}
