package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.view.Links;
import id.simpul.web.view.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How many flags there are by issue and state. */
final class FlagTally {
  private record Count(String issue, String issueLabel, String state, String stateLabel, int n) {}

  private final List<Count> counts = new ArrayList<>();

  /**
   * @param table with {@code issue}, {@code state} and, where a row is not one flag alone, {@code
   *     flags}
   */
  FlagTally(ResultTable table) {
    for (var cells : table.rows()) {
      Row row = new Row(table, cells);
      counts.add(
          new Count(
              Links.key(row.iri("issue").orElse("")),
              row.text("issue"),
              Links.key(row.iri("state").orElse("")),
              row.text("state"),
              row.has("flags") ? Integer.parseInt(row.text("flags")) : 1));
    }
  }

  /** Flags of an issue in a state; empty stands for any. */
  int count(String issue, String state) {
    return counts.stream()
        .filter(c -> fits(issue, c.issue()) && fits(state, c.state()))
        .mapToInt(Count::n)
        .sum();
  }

  /** The issues of the flags in {@code state}, by name. */
  List<Worklist.Choice> issues(String state) {
    return choices(state, Count::state, Count::issue, Count::issueLabel);
  }

  /** The states of the flags of {@code issue}, by name. */
  List<Worklist.Choice> states(String issue) {
    return choices(issue, Count::issue, Count::state, Count::stateLabel);
  }

  private List<Worklist.Choice> choices(
      String wanted,
      Function<Count, String> other,
      Function<Count, String> slug,
      Function<Count, String> label) {
    Map<String, Worklist.Choice> choices = new TreeMap<>();
    for (Count count : counts) {
      if (fits(wanted, other.apply(count))) {
        choices.merge(
            label.apply(count) + " " + slug.apply(count),
            new Worklist.Choice(slug.apply(count), label.apply(count), count.n()),
            (a, b) -> new Worklist.Choice(a.slug(), a.label(), a.count() + b.count()));
      }
    }
    return List.copyOf(choices.values());
  }

  private static boolean fits(String wanted, String is) {
    return wanted.isEmpty() || wanted.equals(is);
  }
}
