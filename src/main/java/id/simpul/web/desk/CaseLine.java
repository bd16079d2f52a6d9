package id.simpul.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One case in the table.
 *
 * @param ruling the case, its label the number as printed or the place
 * @param regions its region, then the province
 * @param kind what was elected
 * @param year of the election; empty where unknown
 * @param outcomes as reported by articles, else as the registry lists them
 * @param orders what was ordered, as reported
 * @param listed what the registry says in words; empty where it says nothing
 * @param registered true where the registry knows it
 * @param state whether it was studied
 * @param forums who studied it, the latest first
 * @param offices that took part, by name or as members of a group
 * @param divisions seen there
 * @param people seen there, their names
 * @param flags what is odd, with the proposal
 * @param articles how many name it
 * @param insteadOf the case under whose broken number it may have been studied
 */
public record CaseLine(
    Named ruling,
    List<Named> regions,
    Optional<Named> kind,
    String year,
    List<Named> outcomes,
    List<Named> orders,
    String listed,
    boolean registered,
    State state,
    List<ForumLine> forums,
    Set<Named> offices,
    Set<Named> divisions,
    Set<String> people,
    List<FlagText> flags,
    long articles,
    Optional<Named> insteadOf) {

  /** Whether a case was studied. Nobody reported to have is not the same as nobody. */
  public enum State {
    STUDIED,
    MAYBE,
    NO_REPORT;

    /** As in the address and in messages, e.g. {@code no-report}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A forum that studied it.
   *
   * @param event the forum
   * @param date as {@code 2025-11-05}, or empty
   * @param series its series
   * @param organizer who held it
   */
  public record ForumLine(
      Named event, String date, Optional<Named> series, Optional<Named> organizer) {}

  /** What is odd, and what may be right. */
  public record FlagText(String text, String proposal) {}

  /** The day of the latest study; empty where none is dated. */
  public String last() {
    return forums.stream().map(ForumLine::date).max(String::compareTo).orElse("");
  }

  /** True where each of the words, in lower case, stands somewhere in the line. */
  boolean holds(List<String> words) {
    String text = text();
    return words.stream().allMatch(text::contains);
  }

  private String text() {
    StringBuilder text = new StringBuilder(ruling.label()).append(' ').append(year);
    regions.forEach(r -> text.append(' ').append(r.label()));
    kind.ifPresent(k -> text.append(' ').append(k.label()));
    outcomes.forEach(o -> text.append(' ').append(o.label()));
    text.append(' ').append(listed);
    forums.forEach(f -> text.append(' ').append(f.event().label()));
    offices.forEach(o -> text.append(' ').append(o.label()));
    people.forEach(p -> text.append(' ').append(p));
    flags.forEach(f -> text.append(' ').append(f.proposal()));
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
