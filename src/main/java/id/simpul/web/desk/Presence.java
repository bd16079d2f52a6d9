package id.simpul.web.desk;

import java.util.List;

/**
 * An office at a forum.
 *
 * @param office which
 * @param grade how clearly it is named: named-person, named-office, unit or collective
 * @param gradeLabel the same as read
 * @param groups the groups as whose member it is counted
 * @param quotes the sentences that say so
 */
public record Presence(
    Named office, String grade, String gradeLabel, List<Named> groups, List<Quote> quotes) {

  /** The sign of the grade. */
  public String shape() {
    return switch (grade) {
      case "named-person" -> "●";
      case "named-office" -> "◐";
      case "unit" -> "○";
      default -> "·";
    };
  }
}
