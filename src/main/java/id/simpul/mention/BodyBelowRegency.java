package id.simpul.mention;

import java.util.List;
import java.util.Set;

/**
 * Bodies of a district or village ("PPK Sagulung", "Polsek Balik Bukit"), whose places are in no
 * list: the words that such a place takes.
 */
final class BodyBelowRegency {
  private static final int MAX_WORDS = 5;

  private static final Set<String> HEADS =
      Set.of("ppk", "pps", "ppd", "panwascam", "polsek", "koramil", "kecamatan", "kelurahan");

  /** Bodies of a regency as well, unless their level follows. */
  private static final Set<String> SUPERVISORS = Set.of("panwaslu", "panwaslih");

  private static final Set<String> LEVELS =
      Set.of("kecamatan", "kelurahan", "desa", "distrik", "kampung", "nagari", "gampong");

  private static final Set<String> PLACE_FIRST =
      Set.of(
          "pulau", "sungai", "tanjung", "teluk", "muara", "batu", "bukit", "kuala", "ujung",
          "gunung", "simpang", "pasir", "lubuk", "air", "rantau", "koto", "guguk", "long",
          "kampung", "tanah", "padang", "karang", "balai", "banda", "kota", "lima");

  private static final Set<String> PLACE_SECOND =
      Set.of(
          "barat",
          "timur",
          "utara",
          "selatan",
          "tengah",
          "baru",
          "lama",
          "hulu",
          "hilir",
          "kulon",
          "wetan",
          "lor",
          "kidul",
          "besar",
          "kecil",
          "kota",
          "jaya",
          "indah",
          "raya",
          "dalam",
          "luar",
          "atas",
          "bawah",
          "tenggara",
          "ilir",
          "ulu",
          "agung",
          "makmur",
          "mulya",
          "sari");

  private static final Set<String> NUMERALS = Set.of("satu", "dua", "tiga", "empat", "lima");

  private BodyBelowRegency() {}

  /** True where the words from {@code at} begin the name of such a body. */
  static boolean isHead(List<Word> words, int at) {
    String head = words.get(at).lower();
    boolean supervisors =
        SUPERVISORS.contains(head)
            && at + 1 < words.size()
            && LEVELS.contains(words.get(at + 1).lower());
    return supervisors || HEADS.contains(head);
  }

  /**
   * "PPK Sagulung Rosmauli Gultom": the index after the place, which is one word, or two where the
   * second is part of a place's name or nobody's.
   */
  static int afterPlace(List<Word> words, int from, boolean[] taken) {
    int end = from;
    while (end < words.size()
        && end - from < MAX_WORDS
        && !taken[end]
        && isPlaceWord(words.get(end))) {
      end++;
    }
    int level = from < end && LEVELS.contains(words.get(from).lower()) ? 1 : 0;
    int place = Math.min(end, from + level + 1);
    boolean second =
        place < end
            && (isSecondWord(words, place, end)
                || PLACE_FIRST.contains(words.get(place - 1).lower()));
    return second ? place + 1 : place;
  }

  /** "Kelurahan Kakaskasen Dua": villages that were one are told apart by numbers. */
  static boolean isNumeral(Word word) {
    return word.isCapitalised() && NUMERALS.contains(word.lower());
  }

  private static boolean isSecondWord(List<Word> words, int at, int end) {
    String word = words.get(at).lower();
    boolean last = at + 1 == end;
    return PLACE_SECOND.contains(word)
        || NUMERALS.contains(word)
        || (last && PLACE_FIRST.contains(word))
        || (last && words.get(at).nameness() < 0.4);
  }

  private static boolean isPlaceWord(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !OrganizationExtent.isTitle(word)
        && !word.isHonorific();
  }
}
