package id.simpul.claim;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Members of a bench by the body that named them: "Anggota Majelis yaitu A (unsur Masyarakat) dan B
 * (unsur KPU)". They attend; where they serve is not told.
 */
final class Bench {
  private static final Pattern NAMED_BY = Pattern.compile("^[^\\n(]{0,24}\\(\\s*unsur\\s");

  private Bench() {}

  /** The parts of persons right before such a bracket. */
  static List<Part> find(Story.Line line, String text) {
    return line.agents().stream()
        .filter(Agent::isPerson)
        .filter(a -> NAMED_BY.matcher(after(a, line, text)).find())
        .map(a -> new Part(a, Cue.ATTENDEE, line.span(), "<orang> (unsur <lembaga>)/1"))
        .toList();
  }

  private static String after(Agent agent, Story.Line line, String text) {
    return text.substring(agent.span().end(), Math.max(agent.span().end(), line.span().end()));
  }
}
