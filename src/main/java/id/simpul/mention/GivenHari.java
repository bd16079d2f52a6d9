package id.simpul.mention;

import java.util.List;
import java.util.Set;

/** "Hari" is a day, and a given name: "Totok Hari Subagyo", "AKBP Hari Basuki". */
final class GivenHari {
  /** "Hari Raya", "Hari Ibu", "Hari Kartini": days that are kept. */
  private static final Set<String> KEPT =
      Set.of(
          "raya",
          "ibu",
          "ayah",
          "anak",
          "kartini",
          "pahlawan",
          "guru",
          "buruh",
          "santri",
          "pers",
          "jadi",
          "lahir",
          "ulang",
          "bhakti",
          "bakti",
          "bhayangkara",
          "batik",
          "natal",
          "korpri",
          "pancasila",
          "kesaktian",
          "kemerdekaan",
          "sumpah",
          "otonomi",
          "pertama",
          "pramuka",
          "adhyaksa",
          "agraria",
          "habitat",
          "wayang",
          "musik",
          "film",
          "nusantara",
          "tani");

  private GivenHari() {}

  /**
   * True where the "Hari" at {@code at} is a word of a name: between two names, or behind a title
   * or a post with a name after it.
   *
   * @param start where the run of the name begins
   * @param titled whether a title stands before the run
   */
  static boolean isAt(List<Word> words, int start, int at, boolean[] taken, boolean titled) {
    if (!NameGrammar.nameFollows(words, at + 1, taken)) {
      return false;
    }
    boolean known = words.get(at + 1).nameness() >= 0.5;
    if (at > start) {
      return known && words.get(at - 1).nameness() >= 0.5;
    }
    return !KEPT.contains(words.get(at + 1).lower())
        && (titled || (known && isBehindPost(words, at, taken)));
  }

  /** Behind an office or a post, or the comma after it. */
  private static boolean isBehindPost(List<Word> words, int at, boolean[] taken) {
    int before = at > 0 && words.get(at - 1).text().equals(",") ? at - 2 : at - 1;
    return before >= 0 && taken[before];
  }
}
