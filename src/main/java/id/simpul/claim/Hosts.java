package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import id.simpul.model.Span;
import id.simpul.model.ThingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles who held the event: the offices of the first sentence that names a host. What offices are
 * said to hold further down (an election, a course to come) is not this event.
 */
final class Hosts {
  private static final String ORGANIZER = "organizer";

  private Hosts() {}

  /**
   * The parts with hosts of one sentence only; where no verb names one, "&lt;seri&gt; oleh
   * &lt;kantor&gt;" may.
   */
  static List<Part> settle(List<Part> told, Story story) {
    List<Part> settled = new ArrayList<>();
    Span first = null;
    for (Part part : told) {
      boolean host = part.capacity().equals(ORGANIZER);
      if (host && isCourt(part)) {
        continue;
      }
      if (host && first == null) {
        first = part.sentence();
      }
      if (!host || part.sentence().equals(first)) {
        settled.add(part);
      }
    }
    if (first == null) {
      bySeries(story).ifPresent(settled::add);
    }
    return settled;
  }

  private static boolean isCourt(Part part) {
    return part.agent().organization() != null
        && part.agent().organization().type() == ThingType.COURT;
  }

  /** "Kamis Sesuatu Edisi XXX oleh KPU Provinsi Banten". */
  private static Optional<Part> bySeries(Story story) {
    for (Story.Line line : story.lines()) {
      for (int i = 0; i < line.row().size(); i++) {
        if (line.row().get(i).symbol() == Symbols.SERIES) {
          Agent host = hostAfter(line.row(), i);
          if (host != null) {
            return Optional.of(new Part(host, ORGANIZER, line.span(), "<seri> oleh <kantor>/1"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Agent hostAfter(List<Chunk> row, int series) {
    for (int i = series + 1; i + 1 < Math.min(row.size(), series + 8); i++) {
      if (row.get(i).symbol() == ',' || row.get(i).about() != null) {
        return null;
      }
      if (row.get(i).symbol() == 'o') {
        return row.get(i + 1).find(Agent.class).filter(Agent::isOffice).orElse(null);
      }
    }
    return null;
  }
}
