package id.simpul.claim;

import id.simpul.mention.date.EventDate;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which reports of one event find each other: the event's local key first, then what
 * two reports must share, each with a bar in it: series and date; series, edition and year;
 * organizer, date and case; organizer, date and theme.
 */
final class EventKeys {
  private EventKeys() {}

  static List<String> of(
      Thing event, EventFacts facts, @Nullable EventDate day, List<String> cases) {
    List<String> keys = new ArrayList<>();
    keys.add(event.key());
    LocalDate date = day == null || !day.certain() ? null : day.date();
    if (date == null) {
      return keys;
    }
    Fact<Thing> series = facts.series();
    if (series != null) {
      keys.add("seri|" + series.value().key() + "|" + date);
      if (facts.edition() != null) {
        keys.add(
            "edisi|" + series.value().key() + "|" + facts.edition().value() + "|" + date.getYear());
      }
    }
    for (Fact<Thing> organizer : facts.organizers()) {
      String host = organizer.value().key() + "|" + date;
      cases.forEach(c -> keys.add("perkara|" + host + "|" + c));
      if (facts.theme() != null) {
        keys.add("tema|" + host + "|" + Slug.of(facts.theme().value()));
      }
    }
    return keys;
  }
}
