package id.simpul.registry;

import id.simpul.registry.CsvTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the rows of {@code cases.csv}, one for each report, into one case for each number. */
final class CaseTable {
  static final String[] COLUMNS = {
    "number",
    "region",
    "election_kind",
    "election_year",
    "kind",
    "printed",
    "outcome_as_reported",
    "source"
  };

  private final Map<String, List<Row>> byNumber = new LinkedHashMap<>();

  void add(Row row) {
    Kind kind = RegistryReader.constant(row, "kind", Kind.class);
    if ((kind == Kind.PRINTED_ALSO) == row.get("printed").isEmpty()) {
      throw row.invalid("'printed' belongs to rows of the kind printed_also, and only there");
    }
    List<Row> rows = byNumber.computeIfAbsent(row.require("number"), n -> new ArrayList<>());
    rows.add(row);
    if (!subject(row).equals(subject(rows.get(0)))) {
      throw row.invalid("region, election kind or year differ from the case's first row");
    }
  }

  private static List<String> subject(Row row) {
    return List.of(row.get("region"), row.get("election_kind"), row.get("election_year"));
  }

  List<KnownCase> cases() {
    return byNumber.values().stream().map(CaseTable::knownCase).toList();
  }

  private static KnownCase knownCase(List<Row> rows) {
    Row first = rows.get(0);
    List<ReportedOutcome> outcomes = new ArrayList<>();
    Set<String> printedAlso = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Row row : rows) {
      if (!row.get("outcome_as_reported").isEmpty()) {
        outcomes.add(new ReportedOutcome(row.get("outcome_as_reported"), row.require("source")));
      }
      if (!row.get("printed").isEmpty()) {
        printedAlso.add(row.get("printed"));
      }
      sources.add(row.require("source"));
    }
    return new KnownCase(
        first.require("number"),
        first.get("region").isEmpty() ? null : first.get("region"),
        first.require("election_kind"),
        first.number("election_year"),
        outcomes,
        List.copyOf(printedAlso),
        List.copyOf(sources));
  }

  /** What a row tells of its case. */
  enum Kind {
    /** A page reports the case. */
    REPORT,
    /** A page prints the number otherwise. */
    PRINTED_ALSO
  }
}
