package id.simpul.claim;

import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of its event, beside the date: each fact with its sentence, null where
 * nothing is told.
 */
record EventFacts(
    @Nullable Fact<Thing> series,
    @Nullable Fact<Integer> edition,
    @Nullable Fact<String> theme,
    @Nullable Fact<String> kind,
    @Nullable Fact<String> mode,
    @Nullable Fact<Thing> organizer,
    @Nullable Fact<String> venue) {

  /** Every sentence that tells one of the facts. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Fact<?> fact : new Fact<?>[] {series, edition, theme, kind, mode, organizer, venue}) {
      if (fact != null) {
        spans.add(fact.span());
      }
    }
    return spans;
  }
}
