package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The flags that fit what is asked for, with counts.
 *
 * @param asked what restricts the list
 * @param all every flag of the dataset
 */
public record Worklist(Asked asked, List<FlagLine> all) {

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
   * @param count how many flags it would show, the other filters unchanged
   */
  public record Choice(String slug, String label, int count) {}

  /** Every flag, in the order of its issues. */
  static List<FlagLine> read(PageQueries queries, Reader reader, String base) {
    ResultTable table = queries.run("worklist", Map.of(), reader.language());
    Map<String, FlagLine.Builder> lines = new LinkedHashMap<>();
    for (var cells : table.rows()) {
      Row row = new Row(table, cells);
      lines
          .computeIfAbsent(
              row.iri("flag").orElse(""), f -> new FlagLine.Builder(row, reader.links()))
          .add(row);
    }
    return lines.values().stream().map(line -> line.build(base)).toList();
  }

  /** What is asked for. */
  public List<FlagLine> found() {
    return all.stream().filter(issue().and(office()).and(state())).toList();
  }

  /** How many flags wait for a decision. */
  public int open() {
    return (int) all.stream().filter(FlagLine::isOpen).count();
  }

  /** Issues, each with its count. */
  public List<Choice> issues() {
    return choices(
        office().and(state()), f -> List.of(new FlagLine.Named(f.issue(), f.issueLabel(), "")));
  }

  /** States, each with its count. */
  public List<Choice> states() {
    return choices(
        office().and(issue()), f -> List.of(new FlagLine.Named(f.state(), f.stateLabel(), "")));
  }

  /** Offices, each with its count. */
  public List<Choice> offices() {
    return choices(issue().and(state()), FlagLine::offices);
  }

  private List<Choice> choices(
      Predicate<FlagLine> others, Function<FlagLine, List<FlagLine.Named>> values) {
    Map<String, Choice> choices = new TreeMap<>();
    for (FlagLine line : all) {
      if (others.test(line)) {
        for (FlagLine.Named value : values.apply(line)) {
          choices.merge(
              value.text() + " " + value.slug(),
              new Choice(value.slug(), value.text(), 1),
              (a, b) -> new Choice(a.slug(), a.label(), a.count() + b.count()));
        }
      }
    }
    return List.copyOf(choices.values());
  }

  private Predicate<FlagLine> issue() {
    return line -> asked.issue().isEmpty() || line.issue().equals(asked.issue());
  }

  private Predicate<FlagLine> office() {
    return line -> asked.office().isEmpty() || line.concerns(asked.office());
  }

  private Predicate<FlagLine> state() {
    return line -> asked.state().isEmpty() || line.state().equals(asked.state());
  }
}
