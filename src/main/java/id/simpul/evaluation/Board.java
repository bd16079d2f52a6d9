package id.simpul.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The figures as they are published: no facts, shares with four places.
 *
 * @param sets each gold set, then the open, the blind and all together
 */
public record Board(List<Group> sets) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Board {
    sets = List.copyOf(sets);
  }

  /**
   * One gold set, or several together.
   *
   * @param name e.g. {@code samples}, {@code blind}, {@code all}
   * @param blind whether it holds facts that those who write the rules have not seen
   * @param articles annotated articles
   * @param claims claims that were made of them
   * @param intruders words that are no person and became one
   * @param notPersons words annotated as no person
   * @param figures in the order of {@link Measure}
   */
  public record Group(
      String name,
      boolean blind,
      int articles,
      int claims,
      int intruders,
      int notPersons,
      List<Line> figures) {
    public Group {
      figures = List.copyOf(figures);
    }

    /** The line of one measure. */
    public Optional<Line> find(String measure) {
      return figures.stream().filter(f -> f.measure().equals(measure)).findFirst();
    }
  }

  /** One measure. */
  public record Line(
      String measure, int right, int invented, int lost, Share precision, Share recall, Share f1) {}

  /** A share with the bounds of its 95% interval. */
  public record Share(double value, double low, double high) {}

  public static Board of(Scores scores) {
    return new Board(scores.withTotals().stream().map(Board::group).toList());
  }

  private static Group group(SetScore set) {
    return new Group(
        set.name(),
        set.blind(),
        set.articles().size(),
        set.claims(),
        set.intruders(),
        set.notPersons(),
        set.figures().entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList());
  }

  private static Line line(Measure measure, Figure figure) {
    Count count = figure.count();
    return new Line(
        measure.slug(),
        count.right(),
        count.invented(),
        count.lost(),
        share(count.precision(), figure.precision()),
        share(count.recall(), figure.recall()),
        share(count.f1(), figure.f1()));
  }

  private static Share share(double value, Interval interval) {
    return new Share(rounded(value), rounded(interval.low()), rounded(interval.high()));
  }

  private static double rounded(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }

  /** The group of that name. */
  public Optional<Group> find(String name) {
    return sets.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** Indented JSON with a line end at its end. */
  public String toJson() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      return JSON.writer(
                  new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
              .writeValueAsString(this)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Figures that JSON cannot hold", e);
    }
  }

  /** Reads what {@link #toJson()} wrote. */
  public static Board read(InputStream in) throws IOException {
    return JSON.readValue(in, Board.class);
  }
}
