package id.simpul.query;

/**
 * One column of a result.
 *
 * @param name the variable, e.g. {@code office}; it heads the column in CSV and JSON
 * @param labels its heading for people, e.g. {@code Kantor} and {@code Office}
 */
public record Column(String name, Labels labels) {}
