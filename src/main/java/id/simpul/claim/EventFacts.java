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
    List<Fact<Thing>> organizers,
    @Nullable Fact<String> venue) {

  /** The organizer told of first, or null. */
  @Nullable Fact<Thing> organizer() {
    return organizers.isEmpty() ? null : organizers.get(0);
  }

  /** The same facts with who held the event. */
  EventFacts heldBy(List<Fact<Thing>> hosts) {
    return new EventFacts(series, edition, theme, kind, mode, List.copyOf(hosts), venue);
  }

  /** Every sentence that tells one of the facts. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Fact<?> fact : new Fact<?>[] {series, edition, theme, kind, mode, venue}) {
      if (fact != null) {
        spans.add(fact.span());
      }
    }
    organizers.forEach(host -> spans.add(host.span()));
    return spans;
  }
}
