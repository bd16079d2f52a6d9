package id.simpul.web.dashboard;

import java.util.List;
import java.util.Optional;

/**
 * Who attended what: offices or people down; series, months or forums across. An empty cell means
 * that no article was found, never absence.
 *
 * @param columns the part of all columns that is shown
 * @param lines the part of all rows that is shown
 * @param rows how many rows there are in all
 * @param page which part of the rows, from 1
 * @param pages how many parts
 * @param columnPage which part of the columns, from 1
 * @param columnPages how many parts
 */
public record Grid(
    List<Head> columns,
    List<Line> lines,
    int rows,
    int page,
    int pages,
    int columnPage,
    int columnPages) {

  /** What stands down. */
  public enum Down {
    OFFICES,
    PEOPLE
  }

  /** What stands across; the word stands in addresses. */
  public enum Across {
    SERIES("seri"),
    MONTHS("bulan"),
    FORUMS("forum");

    private final String word;

    Across(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Across of(String word, Across otherwise) {
      for (Across each : values()) {
        if (each.word.equals(word)) {
          return each;
        }
      }
      return otherwise;
    }
  }

  /**
   * A column.
   *
   * @param key a series' key, a month as {@code 2025-11}, or a forum's key
   * @param iri the series or forum; empty for months and for forums outside all series
   * @param label as read; empty where the page words it
   * @param day for forums their day, where it is known; else empty
   * @param silent true for a month in which no article reports any forum at all
   */
  public record Head(String key, String iri, String label, String day, boolean silent) {}

  /**
   * A row.
   *
   * @param agent who
   * @param office for people, whom they represent most often
   * @param cells one for each column
   * @param total over all columns, shown or not
   */
  public record Line(
      Agent agent, Optional<Agent> office, List<Optional<Tally>> cells, Tally total) {}

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
