package id.simpul.registry;

import id.simpul.model.Correction;
import id.simpul.model.ErrorId;
import id.simpul.model.Judgement;
import id.simpul.model.SimpulException;
import id.simpul.model.ThingType;
import id.simpul.model.Verdict;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a judgement must look like, whoever hands it in. */
public final class JudgementRules {
  private static final Set<String> TYPES =
      Arrays.stream(ThingType.values()).map(ThingType::path).collect(Collectors.toSet());

  private JudgementRules() {}

  /**
   * The judgement itself, its time cut to the second.
   *
   * @throws SimpulException JUDGEMENT_INVALID naming the value that is wrong
   */
  public static Judgement checked(Judgement j) {
    require(!j.author().isBlank(), "author", j.author(), "Say who decided.");
    require(!j.reason().isBlank(), "reason", j.reason(), "Say why, in a sentence.");
    if (j.verdict().compares()) {
      pair(j);
    } else {
      one(j);
    }
    return j.at(j.time().truncatedTo(ChronoUnit.SECONDS));
  }

  private static void pair(Judgement j) {
    String next = "Give two things of one type, such as person/siti-aminah.kpu-kota-semarang.";
    require(type(j.left(), TYPES), "left", j.left(), next);
    require(type(j.right(), TYPES), "right", j.right(), next);
    require(folder(j.left()).equals(folder(j.right())), "right", j.right(), next);
    require(!j.left().equals(j.right()), "right", j.right(), next);
    require(j.on().isEmpty(), "on", j.on(), "Two things are compared: leave it empty.");
    require(
        j.corrected().isEmpty(), "corrected", j.corrected(), "It belongs to the verdict correct.");
  }

  private static void one(Judgement j) {
    require(
        type(j.on(), Set.of("claim", "flag")), "on", j.on(), "Give a claim/… or flag/… address.");
    require(j.left().isEmpty(), "left", j.left(), "A claim or flag is judged: leave it empty.");
    require(j.right().isEmpty(), "right", j.right(), "A claim or flag is judged: leave it empty.");
    if (j.verdict() == Verdict.CORRECT) {
      require(
          Correction.find(j.corrected()).isPresent(),
          "corrected",
          j.corrected(),
          "Write it as property=value, such as date=2025-11-05 or capacity=moderator. Properties: "
              + Correction.properties()
              + ".");
    } else {
      require(
          j.corrected().isEmpty(),
          "corrected",
          j.corrected(),
          "It belongs to the verdict correct.");
    }
  }

  private static boolean type(String key, Set<String> types) {
    return key.indexOf('/') > 0
        && key.indexOf('/') < key.length() - 1
        && types.contains(folder(key));
  }

  private static String folder(String key) {
    return key.substring(0, key.indexOf('/'));
  }

  private static void require(boolean right, String what, String value, String nextStep) {
    if (!right) {
      throw new SimpulException(ErrorId.JUDGEMENT_INVALID, what + " is '" + value + "'.", nextStep);
    }
  }
}
