package id.simpul.claim;

import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says when the event is over or beside it, mostly to the press: "Seusai kegiatan, A
 * mengatakan", "kata A selepas acara", "ditemui di sela rakor". They were there, but did not speak
 * there, whatever they are quoted with from then on.
 */
final class Afterwards {
  private static final String EVENT =
      "(?:acara|kegiatan|rapat|rakor|raker|rakernis|pleno|sidang|persidangan|webinar|kajian|diskusi|dialog|sosialisasi|bimtek|forum|pertemuan|audiensi"
          + "|pelatihan|simulasi|debat|seminar|koordinasi|fgd|penutupan)";

  private static final HeadedPattern SAID =
      HeadedPattern.of(
          "(?i)\\b(?:(?:seusai|usai|selepas|sesudah)\\s+(?:mengikuti\\s+|menghadiri\\s+|memimpin\\s+|menutup\\s+)?"
              + EVENT
              + "\\b(?!\\s+(?:ini\\s+|tersebut\\s+|resmi\\s+|secara\\s+resmi\\s+)?di\\p{L}{4})"
              + "|di\\s+sela(?:-sela|\\s+sela)?\\s+"
              + EVENT
              + "\\b)");

  private Afterwards() {}

  /** {@code told} with such words as mere presence. */
  static List<Part> settle(List<Part> told, String text) {
    List<Part> settled = new ArrayList<>();
    Set<@Nullable Someone> over = new HashSet<>();
    for (Part part : told) {
      Someone person = part.agent().person();
      boolean speech = person != null && part.capacity().equals(Cue.SPEECH);
      if (speech && SAID.isIn(part.sentence().in(text))) {
        over.add(person);
      }
      settled.add(speech && over.contains(person) ? part.as(Cue.PRESENT) : part);
    }
    return settled;
  }
}
