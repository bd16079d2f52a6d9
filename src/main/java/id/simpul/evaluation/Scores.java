package id.simpul.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an evaluation found, set by set. */
public record Scores(List<SetScore> sets) {

  public Scores {
    sets = List.copyOf(sets);
  }

  /** The sets, then the open, the blind and all together where that says something new. */
  public List<SetScore> withTotals() {
    List<SetScore> all = new ArrayList<>(sets);
    List<SetScore> open = sets.stream().filter(s -> !s.blind()).toList();
    List<SetScore> blind = sets.stream().filter(SetScore::blind).toList();
    if (open.size() > 1 && !blind.isEmpty()) {
      all.add(together("open", false, open));
    }
    if (blind.size() > 1 && !open.isEmpty()) {
      all.add(together("blind", true, blind));
    }
    if (sets.size() > 1) {
      all.add(together("all", !blind.isEmpty(), sets));
    }
    return all;
  }

  private static SetScore together(String name, boolean blind, List<SetScore> sets) {
    return new SetScore(name, blind, sets.stream().flatMap(s -> s.articles().stream()).toList());
  }

  Stream<Verdict> verdicts() {
    return sets.stream().flatMap(s -> s.articles().stream()).flatMap(a -> a.verdicts().stream());
  }
}
