package id.simpul.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of an answer, made comparable: chosen columns as text, each row once. */
final class AnswerRows {
  private AnswerRows() {}

  /** Rows of an answer in SPARQL's JSON. */
  static Set<String> of(Asked answer, List<String> columns) {
    Set<String> rows = new TreeSet<>();
    for (JsonNode row : Things.rows(answer)) {
      rows.add(
          columns.stream()
              .map(column -> row.path(column).path("value").asText(""))
              .collect(Collectors.joining("\t")));
    }
    return rows;
  }

  /** How many rows only one of two answers has. */
  static long differing(Set<String> one, Set<String> other) {
    long onlyOne = one.stream().filter(row -> !other.contains(row)).count();
    return onlyOne + other.stream().filter(row -> !one.contains(row)).count();
  }
}
