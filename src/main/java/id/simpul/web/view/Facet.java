package id.simpul.web.view;

import java.util.List;

/**
 * One way to narrow a set: its values with how many of the set each keeps.
 *
 * @param id name of the parameter in the address, e.g. {@code wilayah}
 * @param title heading
 * @param choices the chosen first, then by count
 */
public record Facet(String id, String title, List<Choice> choices) {

  /**
   * One value.
   *
   * @param value as in the address
   * @param label as read
   * @param count how many rows it keeps, the other facets as they are
   * @param chosen true where the set is narrowed by it
   * @param href the page with this value taken in, or taken out where it is chosen
   */
  public record Choice(String value, String label, long count, boolean chosen, String href) {}

  /** True where one of its values is chosen. */
  public boolean active() {
    return choices.stream().anyMatch(Choice::chosen);
  }

  /** The first of its values: at least {@code most}, and every chosen one. */
  public List<Choice> first(int most) {
    long chosen = choices.stream().filter(Choice::chosen).count();
    return choices.subList(0, (int) Math.min(choices.size(), Math.max(most, chosen)));
  }

  /** What {@link #first} leaves. */
  public List<Choice> rest(int most) {
    return choices.subList(first(most).size(), choices.size());
  }
}
