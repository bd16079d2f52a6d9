package id.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bench: "Ketua Majelis Sidang adalah A", "A bertindak sebagai Ketua Majelis" leads it; its
 * members by the body that named them, "Anggota Majelis yaitu A (unsur Masyarakat) dan B (unsur
 * KPU)", attend. Where they serve is not told.
 */
final class Bench {
  private static final Pattern NAMED_BY = Pattern.compile("^[^\\n(]{0,24}\\(\\s*unsur\\s");

  private static final Pattern LED_BY =
      Pattern.compile(
          "(?i)\\bketua majelis(?: sidang| pemeriksa| hakim| adjudikasi){0,2},?(?: adalah| ialah| yaitu| yakni)?\\s*$");

  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)^(?:, [^,.;]{3,60})?,?\\s*(?:yang )?(?:bertindak |duduk )?(?:sebagai|selaku) ketua majelis\\b|^\\s*\\((?:selaku )?ketua majelis\\b");

  private Bench() {}

  /** The parts of persons beside such words. */
  static List<Part> find(Story.Line line, String text) {
    List<Part> parts = new ArrayList<>();
    for (Agent agent : line.agents()) {
      if (!agent.isPerson()) {
        continue;
      }
      String after =
          text.substring(agent.span().end(), Math.max(agent.span().end(), line.span().end()));
      String before = text.substring(line.span().start(), agent.span().start());
      if (NAMED_BY.matcher(after).find()) {
        parts.add(new Part(agent, Cue.ATTENDEE, line.span(), "<orang> (unsur <lembaga>)/1"));
      } else if (LED_BY.matcher(before).find() || LEADS.matcher(after).find()) {
        parts.add(new Part(agent, "chair", line.span(), "ketua majelis <orang>/1"));
      }
    }
    return parts;
  }
}
