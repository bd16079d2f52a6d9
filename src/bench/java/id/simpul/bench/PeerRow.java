package id.simpul.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What every engine made of one question. */
final class PeerRow {
  private static final String OURS = "simpul";

  private final PeerQuestion question;
  private final Map<String, Latencies> times = new LinkedHashMap<>();
  private final Map<String, Long> differing = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private long rows;

  PeerRow(PeerQuestion question) {
    this.question = question;
  }

  /**
   * Takes in an answer.
   *
   * @param ours rows that it must have, for who is not us
   * @return its rows, for who is to be compared with it
   */
  Set<String> add(String engine, Asked answer, Set<String> ours) {
    if (answer.status() != 200) {
      String why = answer.body().replaceAll("\\s+", " ").replace("|", "/");
      failures.putIfAbsent(
          engine,
          answer.status()
              + " after "
              + Figures.shown(answer.millis())
              + " ms: "
              + why.substring(0, Math.min(90, why.length())));
      return Set.of();
    }
    times.computeIfAbsent(engine, e -> new Latencies()).add(answer);
    if (question.compared().isEmpty()) {
      return Set.of();
    }
    Set<String> found = AnswerRows.of(answer, question.compared());
    if (engine.equals(OURS)) {
      rows += found.size();
    } else {
      differing.merge(engine, AnswerRows.differing(ours, found), Long::sum);
    }
    return found;
  }

  /** How often an engine was asked and measured, after the first time. */
  long times(String engine) {
    Latencies latencies = times.get(engine);
    return latencies == null ? 0 : latencies.count();
  }

  /** True where an engine did not answer, or not in time. */
  boolean failed(String engine) {
    return failures.containsKey(engine);
  }

  /** Milliseconds; empty where it never answered twice. */
  OptionalDouble median(String engine) {
    Latencies latencies = times.get(engine);
    return latencies == null || latencies.count() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(latencies.within(50));
  }

  /** Cells of the table of medians, with the ratios at its end. */
  List<String> medians(List<String> engines, List<String> peers) {
    List<String> cells = new ArrayList<>(List.of(question.title()));
    for (String engine : engines) {
      OptionalDouble median = median(engine);
      cells.add(
          median.isPresent()
              ? Figures.shown(median.getAsDouble())
              : failures.getOrDefault(engine, "–"));
    }
    cells.add(question.compared().isEmpty() ? "–" : Figures.shown(rows));
    cells.add(ratio(peers));
    cells.add(ratio(peers.stream().filter(p -> !p.equals("oxigraph")).toList()));
    return cells;
  }

  private String ratio(List<String> peers) {
    OptionalDouble ours = median(OURS);
    OptionalDouble fastest =
        peers.stream().map(this::median).flatMapToDouble(OptionalDouble::stream).min();
    return ours.isPresent() && fastest.isPresent()
        ? Figures.shown(fastest.getAsDouble() / ours.getAsDouble())
        : "–";
  }

  List<String> firsts(List<String> engines) {
    List<String> cells = new ArrayList<>(List.of(question.title()));
    for (String engine : engines) {
      Latencies latencies = times.get(engine);
      cells.add(latencies == null ? "–" : Figures.shown(latencies.first()));
    }
    return cells;
  }

  List<String> differences(List<String> engines) {
    List<String> cells = new ArrayList<>(List.of(question.title()));
    for (String engine : engines) {
      boolean compared = engine.equals(OURS) || differing.containsKey(engine);
      cells.add(compared ? String.valueOf(differing.getOrDefault(engine, 0L)) : "–");
    }
    cells.add(String.valueOf(rows));
    return cells;
  }
}
