package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
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
   * The parts with hosts of one sentence only; where no sentence names one, whoever the story shows
   * to have held it, see {@link OwnEvent}.
   *
   * @param kind slug of the event's kind, or null
   */
  static List<Part> settle(List<Part> told, Story story, @Nullable String kind) {
    List<Part> hosts = firstTold(told, story, "sidang".equals(kind));
    if (hosts.isEmpty()) {
      hosts = bySeries(story).map(List::of).orElse(List.of());
    }
    if (hosts.isEmpty()) {
      hosts = OwnEvent.host(told, story, kind).map(List::of).orElse(List.of());
    }
    List<Part> settled = new ArrayList<>();
    for (Part part : told) {
      if (!part.capacity().equals(ORGANIZER)) {
        settled.add(part);
      }
    }
    settled.addAll(hosts);
    return settled;
  }

  /** The hosts of the first sentence that tells any, by the words of a part or by a form. */
  private static List<Part> firstTold(List<Part> told, Story story, boolean hearing) {
    int at = 0;
    for (Story.Line line : story.lines()) {
      List<Part> byForm = HostForms.find(line, at++);
      if (!byForm.isEmpty()) {
        return byForm;
      }
      List<Part> byWord =
          told.stream()
              .filter(p -> p.capacity().equals(ORGANIZER) && p.sentence().equals(line.span()))
              .filter(p -> hearing || !isCourt(p))
              .toList();
      if (!byWord.isEmpty()) {
        return byWord;
      }
    }
    return List.of();
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
