package id.simpul.web.dashboard;

import java.util.List;

/** Writes numbers as readers do: {@code 1–3, 7}. */
public final class Ranges {
  private Ranges() {}

  /**
   * @param numbers ascending
   */
  public static String of(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(numbers.get(from));
      if (to > from) {
        text.append(to == from + 1 ? ", " : "–").append(numbers.get(to));
      }
      from = to + 1;
    }
    return text.toString();
  }
}
