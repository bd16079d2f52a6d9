package id.simpul.web;

import id.simpul.query.Part;
import id.simpul.query.ResultTable;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads worklists: counts of all flags, and in full those that are shown. */
final class Worklists {
  private final PageQueries queries;
  private final String base;

  /**
   * @param base IRI base of the data
   */
  Worklists(PageQueries queries, String base) {
    this.queries = queries;
    this.base = base;
  }

  /** Counts what is asked for without a filter, so that the first reader need not wait. */
  void warm(String language) {
    queries.run("worklist-counts", Map.of(), language);
  }

  /**
   * The flags that fit.
   *
   * @param part which of them in full, by how many fit
   */
  Worklist read(Worklist.Asked asked, IntFunction<Part> part, Reader reader) {
    ResultTable whole = queries.run("worklist-counts", Map.of(), reader.language());
    FlagTally all = new FlagTally(whole);
    boolean everywhere = asked.office().isEmpty();
    ResultTable ofOffice = everywhere ? whole : ofOffice(asked, reader);
    FlagTally tally = everywhere ? all : new FlagTally(ofOffice);
    int count = tally.count(asked.issue(), asked.state());
    Part shown = part.apply(count);
    List<String> flags = everywhere ? named(asked, shown, reader) : named(asked, shown, ofOffice);
    return new Worklist(
        asked,
        all.count("", ""),
        all.count("", FlagLine.OPEN),
        count,
        tally.issues(asked.state()),
        tally.states(asked.issue()),
        offices(reader),
        flags.stream().flatMap(flag -> line(flag, reader).stream()).toList());
  }

  private ResultTable ofOffice(Worklist.Asked asked, Reader reader) {
    String office = reader.links().thing("organization", asked.office());
    return queries.run("worklist-office", Map.of("this", office), reader.language());
  }

  private List<String> named(Worklist.Asked asked, Part part, Reader reader) {
    Map<String, String> values = new HashMap<>();
    values.put("issue", asked.issue());
    values.put("state", asked.state());
    values.values().removeIf(String::isEmpty);
    ResultTable table = queries.run("worklist", values, reader.language(), part);
    return table.rows().stream().map(c -> new Row(table, c).iri("flag").orElse("")).toList();
  }

  private static List<String> named(Worklist.Asked asked, Part part, ResultTable ofOffice) {
    return ofOffice.rows().stream()
        .map(cells -> new Row(ofOffice, cells))
        .filter(row -> fits(asked.issue(), row, "issue") && fits(asked.state(), row, "state"))
        .map(row -> row.iri("flag").orElse(""))
        .skip(part.offset())
        .limit(part.limit())
        .toList();
  }

  private static boolean fits(String wanted, Row row, String variable) {
    return wanted.isEmpty() || wanted.equals(Links.key(row.iri(variable).orElse("")));
  }

  private List<FlagLine.Named> offices(Reader reader) {
    ResultTable table = queries.run("worklist-publishers", Map.of(), reader.language());
    return table.rows().stream()
        .map(cells -> new Row(table, cells))
        .map(row -> new FlagLine.Named(row.iri("office").orElse(""), row.text("office"), ""))
        .sorted(Comparator.comparing(FlagLine.Named::text))
        .toList();
  }

  /** A write may have taken the flag away since it was named. */
  private Optional<FlagLine> line(String flag, Reader reader) {
    ResultTable table = queries.ask("flag", Map.of("this", flag), reader.language());
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    Row first = new Row(table, table.rows().get(0));
    FlagLine.Builder line = new FlagLine.Builder(first, reader.links());
    table.rows().forEach(cells -> line.add(new Row(table, cells)));
    return Optional.of(line.build(base));
  }
}
