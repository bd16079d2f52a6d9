package id.simpul.web;

import java.util.List;

/**
 * The flags that fit what is asked for, a part of them in full, with counts.
 *
 * @param asked what restricts the list
 * @param all how many flags the dataset has
 * @param open how many of all wait for a decision
 * @param count how many fit
 * @param issues each with how many flags it would show, the other filters unchanged
 * @param states the same
 * @param offices whose pages were read
 * @param flags the part that is shown, in the order of issues
 */
public record Worklist(
    Asked asked,
    int all,
    int open,
    int count,
    List<Choice> issues,
    List<Choice> states,
    List<FlagLine.Named> offices,
    List<FlagLine> flags) {

  /**
   * What restricts the list; empty restricts nothing.
   *
   * @param issue e.g. {@code weekday-clash}
   * @param office key, e.g. {@code kpu-kota-semarang}
   * @param state e.g. {@code unreviewed}
   */
  public record Asked(String issue, String office, String state) {}

  /**
   * One choice of a filter.
   *
   * @param slug its value in the address
   * @param label as read
   * @param count how many flags it would show
   */
  public record Choice(String slug, String label, int count) {}
}
