package id.simpul.mention.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether the parts of a case number agree with each other. The Roman numeral counts the court's
 * years and is the year less 2002; regional disputes were PHP, with KOT for mayors, from 2016 to
 * 2021 and are PHPU with WAKO since.
 */
final class CaseChecks {
  private static final int FIRST_PHP_YEAR = 2015;
  private static final int LAST_PHP_YEAR = 2022;

  /** Numbers known to exist, in normal form; they decide between two repairs. */
  private final Set<String> known;

  CaseChecks(Set<String> known) {
    this.known = known;
  }

  /** What is odd about {@code number}; empty for a sound one. */
  List<Defect> check(CaseNumber number) {
    List<Defect> defects = new ArrayList<>();
    OptionalInt year = number.fullYear();
    OptionalInt roman = number.romanYear();
    if (year.isEmpty()) {
      defects.add(cut(number, roman));
    } else if (number.roman().isEmpty()) {
      defects.add(withoutRoman(number, year.getAsInt()));
    } else if (roman.isEmpty()) {
      defects.add(noNumeral(number, year.getAsInt()));
    } else if (roman.getAsInt() != year.getAsInt()) {
      defects.add(disagree(number, roman.getAsInt(), year.getAsInt()));
    } else if (number.isPhpu() && number.code().isEmpty()) {
      defects.add(withoutCode(number));
    } else if (number.isPhpu() && !generation(number, year.getAsInt()).equals(number)) {
      defects.add(wrongGeneration(number, year.getAsInt()));
    }
    return defects;
  }

  private Defect cut(CaseNumber number, OptionalInt roman) {
    String reason = "Nomor perkara tidak memuat tahun yang lengkap";
    if (roman.isEmpty()) {
      return new Defect(Defect.INCOMPLETE, null, reason + " maupun angka Romawi yang sah.");
    }
    CaseNumber repaired = generation(number.withYear(roman.getAsInt()), roman.getAsInt());
    return new Defect(
        Defect.INCOMPLETE,
        repaired.thing(),
        reason
            + "; angka Romawi "
            + number.roman()
            + " berarti "
            + roman.getAsInt()
            + ", jadi mungkin "
            + repaired.normal()
            + ".");
  }

  private Defect withoutRoman(CaseNumber number, int year) {
    return proposing(
        Defect.INCOMPLETE,
        number,
        generation(number.withRomanOf(year), year),
        "Nomor perkara tidak memuat angka Romawi");
  }

  private Defect noNumeral(CaseNumber number, int year) {
    return proposing(
        Defect.CHECKSUM,
        number,
        generation(number.withRomanOf(year), year),
        number.roman() + " bukan angka Romawi yang sah");
  }

  private Defect disagree(CaseNumber number, int romanYear, int year) {
    CaseNumber byYear = generation(number.withRomanOf(year), year);
    CaseNumber byRoman = generation(number.withYear(romanYear), romanYear);
    boolean romanKnown = known.contains(byRoman.normal()) && !known.contains(byYear.normal());
    CaseNumber repaired = romanKnown ? byRoman : byYear;
    return new Defect(
        Defect.CHECKSUM,
        repaired.thing(),
        "Angka Romawi "
            + number.roman()
            + " berarti "
            + romanYear
            + ", nomornya "
            + year
            + "; mungkin "
            + repaired.normal()
            + ".");
  }

  private Defect withoutCode(CaseNumber number) {
    List<CaseNumber> fits =
        List.of("BUP", "WAKO", "KOT", "GUB", "PRES").stream()
            .map(number::withCode)
            .filter(n -> known.contains(n.normal()))
            .toList();
    String reason = "Nomor perkara tidak memuat kode jenis pemilihan";
    return fits.size() == 1
        ? proposing(Defect.INCOMPLETE, number, fits.get(0), reason)
        : new Defect(Defect.INCOMPLETE, null, reason + ".");
  }

  private static Defect wrongGeneration(CaseNumber number, int year) {
    CaseNumber repaired = generation(number, year);
    return proposing(
        Defect.CHECKSUM,
        number,
        repaired,
        "Perkara tahun "
            + year
            + " ditulis "
            + repaired.series()
            + "."
            + repaired.code()
            + ", bukan "
            + number.series()
            + "."
            + number.code());
  }

  private static Defect proposing(
      String issue, CaseNumber number, CaseNumber repaired, String reason) {
    return number.equals(repaired)
        ? new Defect(issue, null, reason + ".")
        : new Defect(issue, repaired.thing(), reason + "; mungkin " + repaired.normal() + ".");
  }

  /** The number as a case of that year would be written. */
  private static CaseNumber generation(CaseNumber number, int year) {
    if (!number.isPhpu()) {
      return number;
    }
    boolean php =
        ElectionCode.isRegionalHead(number.code())
            && year >= FIRST_PHP_YEAR
            && year <= LAST_PHP_YEAR;
    CaseNumber series = number.withSeries(php ? "PHP" : "PHPU");
    return !php && number.code().equals("KOT") ? series.withCode("WAKO") : series;
  }
}
