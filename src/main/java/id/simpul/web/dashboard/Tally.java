package id.simpul.web.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How many forums, by grade, and the day of the last. */
public final class Tally {
  private final int[] byGrade = new int[Grade.values().length];
  private long last = Long.MIN_VALUE;

  void add(int grade, Forum forum) {
    byGrade[grade]++;
    last = Math.max(last, forum.day());
  }

  /** Forums in all. */
  public int forums() {
    return Arrays.stream(byGrade).sum();
  }

  /** Forums of one grade. */
  public int forums(Grade grade) {
    return byGrade[grade.ordinal()];
  }

  /** The clearest grade there is. */
  public Grade best() {
    for (Grade grade : Grade.values()) {
      if (forums(grade) > 0) {
        return grade;
      }
    }
    return Grade.COLLECTIVE;
  }

  /** The day of the last forum whose day is known. */
  public Optional<LocalDate> last() {
    return last == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }
}
