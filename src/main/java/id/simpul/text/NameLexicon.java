package id.simpul.text;

import java.util.Set;

/**
 * Words known as parts of people's names in Indonesia, and words known as something else. The lists
 * are general knowledge of given names, clan names and noble titles of all regions; they hold no
 * person.
 */
public final class NameLexicon {
  private static final Set<String> GIVEN = Words.set("/names/given.txt");
  private static final Set<String> FAMILY = Words.set("/names/family.txt");
  private static final Set<String> BOTH = Words.set("/names/ambiguous.txt");
  private static final Set<String> PARTICLES = Words.set("/names/particles.txt");
  private static final Set<String> SPEECH = Words.set("/names/speech.txt");
  private static final Set<String> PLACES = Words.set("/names/places.txt");
  private static final Set<String> COMMON = Words.set("/names/common.txt");

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

  /**
   * True for a given name.
   *
   * @param word e.g. {@code Handi}, {@code Ma’ruf}
   */
  public static boolean isGiven(String word) {
    return GIVEN.contains(Words.fold(word));
  }

  /**
   * True for a family or clan name.
   *
   * @param word e.g. {@code Saragih}, {@code Manurung}
   */
  public static boolean isFamily(String word) {
    return FAMILY.contains(Words.fold(word));
  }

  /**
   * True for small words inside names.
   *
   * @param word e.g. {@code bin}, {@code Ni}, {@code I}
   */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(Words.fold(word));
  }

  /**
   * True for a name that is a word of the language or a place as well.
   *
   * @param word e.g. {@code Setia}, {@code Bintang}, {@code Jaya}
   */
  public static boolean isAmbiguous(String word) {
    return BOTH.contains(Words.fold(word));
  }

  /**
   * True for a verb of speaking that stands beside the speaker's name.
   *
   * @param word e.g. {@code ujar}, {@code menegaskan}
   */
  public static boolean isSpeech(String word) {
    return SPEECH.contains(Words.fold(word));
  }

  /** True for a word of a region's name, e.g. {@code Semarang}, {@code Utara}. */
  static boolean isPlace(String word) {
    return PLACES.contains(Words.fold(word));
  }

  /** True for a word of the trade that is no name, e.g. {@code Sosialisasi}, {@code Kegiatan}. */
  static boolean isCommon(String word) {
    return COMMON.contains(Words.fold(word));
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
    if (BOTH.contains(folded)) {
      return 0.5;
    }
    if (GIVEN.contains(folded) || FAMILY.contains(folded)) {
      return 1;
    }
    if (COMMON.contains(folded) || PLACES.contains(folded)) {
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
