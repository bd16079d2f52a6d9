package id.simpul.web;

import id.simpul.web.view.Row;

/**
 * What the graph holds.
 *
 * @param articles articles read
 * @param samples those of them that are retold samples
 * @param forums events
 * @param people persons
 * @param offices offices seen at an event
 * @param cases cases studied
 * @param caseForums events that studied one
 */
public record Counts(
    long articles,
    long samples,
    long forums,
    long people,
    long offices,
    long cases,
    long caseForums) {
  static Counts of(Row row) {
    return new Counts(
        number(row, "articles"),
        number(row, "samples"),
        number(row, "forums"),
        number(row, "people"),
        number(row, "offices"),
        number(row, "cases"),
        number(row, "caseForums"));
  }

  private static long number(Row row, String name) {
    return row.has(name) ? Long.parseLong(row.text(name)) : 0;
  }
}
