package id.simpul.registry;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many offices a group has, as printed before the institution: "seluruh", "35", "sebagian".
 *
 * @param start the word it starts at
 * @param whole true for "seluruh", "semua", "segenap", "setiap"
 * @param part true for "sebagian", "beberapa", "sejumlah"
 * @param count the number, or null
 */
record Quantifier(int start, boolean whole, boolean part, @Nullable Integer count) {
  private static final int MOST_OFFICES = 600;
  private static final int FURTHEST = 8;
  private static final Set<String> OFFICE_WORDS =
      Set.of("satuan", "kerja", "satker", "kantor", "lembaga", "jajaran", "sekretariat");
  private static final Set<String> PEOPLE_WORDS =
      Set.of(
          "ketua",
          "anggota",
          "komisioner",
          "sekretaris",
          "pimpinan",
          "kepala",
          "kasubbag",
          "kabag",
          "pegawai",
          "staf",
          "operator",
          "admin",
          "perwakilan",
          "peserta",
          "dari",
          "divisi",
          "subbagian",
          "hukum",
          "dan",
          "beserta",
          "serta");
  private static final Set<String> NOT_A_COUNT =
      Set.of("pasal", "tanggal", "ayat", "pukul", "nomor", "no", "tahun", "angka", "huruf", "pkpu");
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "puluh",
          "belas",
          "sepuluh",
          "sebelas",
          "ratus",
          "seratus");

  static boolean every(String word) {
    return switch (word) {
      case "seluruh", "semua", "segenap", "setiap", "seluruhnya" -> true;
      default -> false;
    };
  }

  private static boolean some(String word) {
    return switch (word) {
      case "sebagian", "beberapa", "sejumlah" -> true;
      default -> false;
    };
  }

  /** The quantifier before the institution at word {@code i}. */
  static Optional<Quantifier> before(Words words, int i) {
    int t = i - 1;
    boolean offices = true;
    while (i - t < FURTHEST && words.has(t) && close(words, t + 1)) {
      String word = words.key(t);
      if (every(word)) {
        return Optional.of(new Quantifier(offices ? t : i, true, false, null));
      }
      if (some(word)) {
        return Optional.of(new Quantifier(offices ? t : i, false, true, null));
      }
      if (offices && (words.digits(t) || NUMBER_WORDS.contains(word))) {
        return count(words, t);
      }
      offices &= OFFICE_WORDS.contains(word);
      if (!OFFICE_WORDS.contains(word) && !PEOPLE_WORDS.contains(word)) {
        return Optional.empty();
      }
      t--;
    }
    return Optional.empty();
  }

  private static boolean close(Words words, int i) {
    return words.partedBy(i, ",)") && !words.newLine(i);
  }

  /** "35", "35 (tiga puluh lima)"; not a year, an article of law, an hour. */
  private static Optional<Quantifier> count(Words words, int last) {
    int t = last;
    while (NUMBER_WORDS.contains(words.key(t))) {
      t--;
    }
    boolean bracketed = t == last || words.gap(t + 1).strip().equals("(");
    if (!bracketed || !words.digits(t) || words.key(t).length() > 3) {
      return Optional.empty();
    }
    boolean partOfNumber = "./:,".indexOf(words.before(t)) >= 0;
    int count = Integer.parseInt(words.key(t));
    return partOfNumber
            || NOT_A_COUNT.contains(words.key(t - 1))
            || count < 2
            || count > MOST_OFFICES
        ? Optional.empty()
        : Optional.of(new Quantifier(t, false, false, count));
  }
}
