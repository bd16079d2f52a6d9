package id.simpul.claim;

import id.simpul.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The list of those present in minutes: the items under "Peserta:" or "A. Yang Hadir", up to the
 * next heading. Whoever an item names attended.
 */
final class Roster {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?:\\d{1,2}|[a-z])[.)]\\s*)?(?:daftar\\s)?(?:yang\\s)?(?:peserta|hadir|undangan|hadirin)(?:\\s(?:rapat|yang\\shadir|kegiatan))?\\s*:?");

  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}[.)]|[-•*–]).*", Pattern.DOTALL);

  private static final String RULE = "daftar hadir <peserta>/1";

  private Roster() {}

  /** The parts of all agents in lists of those present. */
  static List<Part> find(Story story) {
    List<Part> parts = new ArrayList<>();
    boolean listed = false;
    for (Story.Line line : story.lines()) {
      String printed = line.span().in(story.article().text()).strip();
      if (HEADING.matcher(printed).matches()) {
        listed = true;
      } else if (listed && ITEM.matcher(printed).matches()) {
        add(line, parts);
      } else {
        listed = false;
      }
    }
    return parts;
  }

  private static void add(Story.Line line, List<Part> parts) {
    Span span = line.span();
    List<Agent> agents = line.agents();
    boolean named = agents.stream().anyMatch(Agent::isPerson);
    for (Agent agent : agents) {
      if (!agent.isOffice() || !named || agent == agents.get(0)) {
        parts.add(new Part(agent, Cue.ATTENDEE, span, RULE));
      }
    }
  }
}
