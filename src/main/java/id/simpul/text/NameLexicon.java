package id.simpul.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Words known as parts of people's names in Indonesia, and words known as something else. The lists
 * are general knowledge of given names, clan names and noble titles of all regions; they hold no
 * person.
 */
public final class NameLexicon {
  private static final int GIVEN = 1;
  private static final int FAMILY = 2;
  private static final int BOTH = 4;
  private static final int PARTICLE = 8;
  private static final int SPEECH = 16;
  private static final int PLACE = 32;
  private static final int COMMON = 64;

  /** The lists that hold a folded word, one bit each, so that one look-up answers all. */
  private static final Map<String, Integer> LISTS = new HashMap<>();

  static {
    add("/names/given.txt", GIVEN);
    add("/names/family.txt", FAMILY);
    add("/names/ambiguous.txt", BOTH);
    add("/names/particles.txt", PARTICLE);
    add("/names/speech.txt", SPEECH);
    add("/names/places.txt", PLACE);
    add("/names/common.txt", COMMON);
  }

  private static void add(String resource, int list) {
    Words.set(resource).forEach(word -> LISTS.merge(word, list, (a, b) -> a | b));
  }

  private static final String[] ENDINGS = {
    "wati",
    "yanti",
    "anti",
    "ningsih",
    "ningrum",
    "yono",
    "tono",
    "wanto",
    "yanto",
    "anto",
    "udin",
    "uddin",
    "ullah",
    "iyah",
    "iyati",
    "awan",
    "adi",
    "ardi",
    "aningsih",
    "astuti",
    "wibowo",
    "purnomo",
    "utomo",
    "oso",
    "isno",
    "ijono",
    "ono",
    "inah",
    "ijah",
    "syah",
    "yadi",
    "andi",
    "ianto",
    "kusuma",
    "iana",
    "liana",
    "insyah",
    "ansyah",
    "arti",
    "arno",
    "arso",
    "aryo"
  };

  private NameLexicon() {}

  private static boolean isIn(String word, int list) {
    return (lists(Words.fold(word)) & list) != 0;
  }

  private static int lists(String folded) {
    return LISTS.getOrDefault(folded, 0);
  }

  /**
   * True for a given name.
   *
   * @param word e.g. {@code Handi}, {@code Ma’ruf}
   */
  public static boolean isGiven(String word) {
    return isIn(word, GIVEN);
  }

  /**
   * True for a family or clan name.
   *
   * @param word e.g. {@code Saragih}, {@code Manurung}
   */
  public static boolean isFamily(String word) {
    return isIn(word, FAMILY);
  }

  /**
   * True for small words inside names.
   *
   * @param word e.g. {@code bin}, {@code Ni}, {@code I}
   */
  public static boolean isParticle(String word) {
    return isIn(word, PARTICLE);
  }

  /**
   * True for a name that is a word of the language or a place as well.
   *
   * @param word e.g. {@code Setia}, {@code Bintang}, {@code Jaya}
   */
  public static boolean isAmbiguous(String word) {
    return isIn(word, BOTH);
  }

  /**
   * True for a verb of speaking that stands beside the speaker's name.
   *
   * @param word e.g. {@code ujar}, {@code menegaskan}
   */
  public static boolean isSpeech(String word) {
    return isIn(word, SPEECH);
  }

  /** True for a word of a region's name, e.g. {@code Semarang}, {@code Utara}. */
  static boolean isPlace(String word) {
    return isIn(word, PLACE);
  }

  /** True for a word of the trade that is no name, e.g. {@code Sosialisasi}, {@code Kegiatan}. */
  static boolean isCommon(String word) {
    return isIn(word, COMMON);
  }

  /**
   * How much a word looks like a part of a person's name, whatever stands around it.
   *
   * @param word e.g. {@code Prasetyaningsih}
   * @return 1 for a known name, 0.5 for one that is also a word, 0.4 by its ending alone, 0 for a
   *     known other word or one without a capital
   */
  public static double nameness(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return 0;
    }
    String folded = Words.fold(word);
    int lists = lists(folded);
    if ((lists & BOTH) != 0) {
      return 0.5;
    }
    if ((lists & (GIVEN | FAMILY)) != 0) {
      return 1;
    }
    if ((lists & (COMMON | PLACE)) != 0) {
      return 0;
    }
    return endsLikeName(folded) ? 0.4 : 0.1;
  }

  static boolean endsLikeName(String folded) {
    for (String ending : ENDINGS) {
      if (folded.length() > ending.length() + 1 && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
