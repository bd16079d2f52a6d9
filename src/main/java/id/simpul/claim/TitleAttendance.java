package id.simpul.claim;

import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.OrganizationName;
import id.simpul.mention.Symbols;
import id.simpul.model.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The office that a title says took part: "KPU Kabupaten Ngawi Ikuti Kajian Putusan MK". The story
 * below often names its people alone.
 */
final class TitleAttendance {
  private static final Set<String> ATTENDS = Set.of("ikuti", "mengikuti", "hadiri", "menghadiri");

  private static final String RULE = "judul: <kantor> mengikuti/1";

  private TitleAttendance() {}

  /** The part of the office, unless {@code told} makes it a host or tells of it already. */
  static Optional<Part> find(Story story, List<Part> told) {
    AnnotatedSentence title = story.annotated().title();
    List<Chunk> row = title.chunks();
    for (int i = 0; i < row.size(); i++) {
      if (ATTENDS.contains(row.get(i).text().toLowerCase(Locale.ROOT))) {
        Thing office = office(row, i);
        return office == null || isTold(office, told)
            ? Optional.empty()
            : Optional.of(
                new Part(
                    new Agent(null, null, office, null, title.span(), RULE),
                    Cue.ATTENDEE,
                    title.span(),
                    RULE));
      }
    }
    return Optional.empty();
  }

  /** The office right before the verb; of "Ikuti X, KPU Y …" the one that opens the next clause. */
  private static @Nullable Thing office(List<Chunk> row, int verb) {
    if (verb > 0) {
      return office(row.get(verb - 1));
    }
    for (int i = 1; i + 1 < row.size(); i++) {
      if (row.get(i).symbol() == ',') {
        return office(row.get(i + 1));
      }
    }
    return null;
  }

  private static @Nullable Thing office(Chunk chunk) {
    return chunk.symbol() == Symbols.OFFICE
        ? chunk.find(OrganizationName.class).map(OrganizationName::thing).orElse(null)
        : null;
  }

  private static boolean isTold(Thing office, List<Part> told) {
    return told.stream()
        .map(Part::agent)
        .anyMatch(a -> a.isOffice() && office.equals(a.organization()));
  }
}
