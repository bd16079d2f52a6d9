package id.simpul.claim;

import id.simpul.model.Span;
import id.simpul.text.HeadedPattern;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the event was held online, in a room, or both. Further down an article the word "online"
 * alone may belong to anything; there only "secara daring" and its like tell.
 */
final class ModeGrammar {
  private static final int LEAD = 4;

  private static final String NET =
      "(?:daring|online|virtual|zoom|google meet|dalam jaringan|live streaming)";

  private static final String ROOM =
      "(?:luring|offline|tatap muka|hadir langsung|dihadiri langsung|hadir (?:langsung )?di (?:tempat|lokasi|aula|ruang)|luar jaringan)";

  private static final Pattern HYBRID =
      words(
          "hybrid|hibrida|hibrid|bauran"
              + "|(?:secara|dilakukan|digelar|berlangsung) campuran"
              + "|"
              + NET
              + "\\W{1,3}(?:dan|maupun|serta|sekaligus|atau|sedangkan|sementara)[^.;]{0,60}\\b"
              + ROOM
              + "|"
              + ROOM
              + "\\W{1,3}(?:dan|maupun|serta|sekaligus|atau|sedangkan|sementara)[^.;]{0,60}\\b"
              + NET
              + "|sebagian[^.;]{0,60}\\b(?:hadir|langsung|luring|di tempat|di lokasi)\\b[^.;]{0,80}\\b"
              + NET);

  private static final Pattern ONLINE_LEAD =
      words("daring|online|zoom|virtual|webinar|dalam jaringan|google meet");

  private static final Pattern ONLINE =
      words(
          "(?:secara|melalui|lewat|via|dengan|di|layar|aplikasi|media) (?:media |aplikasi |kanal |ruang )?"
              + "(?:daring|online|virtual|zoom|google meet)"
              + "|zoom (?:cloud )?meetings?|(?:rapat|kajian|forum|diskusi|rakor|kegiatan|sosialisasi|pertemuan) (?:daring|virtual|online)"
              + "|webinar|dalam jaringan");

  private static final Pattern OFFLINE = words("luring|tatap muka|offline|luar jaringan");

  private ModeGrammar() {}

  /** Without one of these no pattern is tried. */
  private static final HeadedPattern ANY =
      HeadedPattern.of(
          "(?iU)(?:daring|online|virtual|zoom|google meet|dalam jaringan|live streaming|webinar|luring|tatap muka|offline|luar jaringan|hybrid|hibrid|bauran|campuran)");

  private static Pattern words(String words) {
    return Pattern.compile("(?iU)\\b(?:" + words + ")\\b");
  }

  /**
   * The mode with the sentence that tells it. A hall alone tells nothing: offices follow online
   * events from theirs.
   */
  static @Nullable Fact<String> read(String text, List<Span> body) {
    List<Span> sentences = body.stream().filter(s -> ANY.isIn(s.in(text))).toList();
    List<Span> lead =
        sentences.stream().filter(body.subList(0, Math.min(LEAD, body.size()))::contains).toList();
    Fact<String> mode = first("hybrid", HYBRID, text, lead);
    if (mode == null) {
      mode = first("online", ONLINE_LEAD, text, lead);
    }
    if (mode == null) {
      mode = first("offline", OFFLINE, text, lead);
    }
    if (mode == null) {
      mode = first("online", ONLINE, text, sentences);
    }
    return mode;
  }

  private static @Nullable Fact<String> first(
      String mode, Pattern pattern, String text, List<Span> sentences) {
    for (Span sentence : sentences) {
      if (pattern.matcher(sentence.in(text)).find()) {
        return new Fact<>(mode, sentence);
      }
    }
    return null;
  }
}
