package id.simpul.mention.legal;

import id.simpul.model.Span;
import id.simpul.registry.KnownCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a case number agree with each other. The Roman numeral counts the court's
 * years and is the year less 2002; regional disputes were PHP, with KOT for mayors, from 2016 to
 * 2021 and are PHPU with WAKO since.
 */
final class CaseChecks {
  private static final int FIRST_PHP_YEAR = 2015;
  private static final int LAST_PHP_YEAR = 2022;

  /** Years in which the court kept one register for the disputes over all regional heads. */
  private static final Set<Integer> ONE_REGISTER = Set.of(2021, 2025);

  /** Numbers known to exist, by normal form; they decide between two repairs. */
  private final Map<String, CaseNumber> known;

  /** Odd prints that are known, to the number they stand for. */
  private final Map<String, CaseNumber> knownPrints = new HashMap<>();

  CaseChecks(Collection<KnownCase> cases) {
    known =
        cases.stream()
            .flatMap(c -> number(c.number()).stream())
            .collect(Collectors.toUnmodifiableMap(CaseNumber::normal, n -> n, (a, b) -> a));
    for (KnownCase one : cases) {
      for (String printed : one.printedAlso()) {
        number(one.number())
            .ifPresent(n -> number(printed).ifPresent(p -> knownPrints.put(p.normal(), n)));
      }
    }
    knownPrints.keySet().removeAll(known.keySet());
  }

  /** The number that {@code printed} consists of. */
  static Optional<CaseNumber> number(String printed) {
    return CaseNumbers.find(printed, new Span(0, printed.length())).stream()
        .findFirst()
        .map(CaseNumbers.Found::number);
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
    } else {
      otherCode(number, year.getAsInt()).ifPresent(defects::add);
    }
    return defects;
  }

  private Defect cut(CaseNumber number, OptionalInt roman) {
    String reason = "Nomor perkara tidak memuat tahun yang lengkap";
    String english = "The case number has no complete year";
    if (roman.isEmpty()) {
      return Defect.proposing(
          Defect.INCOMPLETE,
          onlyKnown(number),
          reason + " maupun angka Romawi yang sah",
          english + " and no valid Roman numeral");
    }
    CaseNumber repaired = generation(number.withYear(roman.getAsInt()), roman.getAsInt());
    String numeral = number.roman() + " ";
    return new Defect(
        Defect.INCOMPLETE,
        repaired.thing(),
        reason
            + "; angka Romawi "
            + numeral
            + "berarti "
            + roman.getAsInt()
            + ", jadi mungkin "
            + repaired.normal()
            + ".",
        english
            + "; the Roman numeral "
            + numeral
            + "means "
            + roman.getAsInt()
            + ", so perhaps "
            + repaired.normal()
            + ".");
  }

  /** The one known case of this register number, series and code, whatever its year. */
  private @Nullable CaseNumber onlyKnown(CaseNumber number) {
    List<CaseNumber> fits =
        known.values().stream()
            .filter(n -> n.series().equals(number.series()))
            .filter(n -> n.register().equals(number.register()))
            .filter(n -> n.code().equals(number.code()))
            .limit(2)
            .toList();
    return fits.size() == 1 ? fits.get(0) : null;
  }

  private Defect withoutRoman(CaseNumber number, int year) {
    return proposing(
        Defect.INCOMPLETE,
        number,
        generation(number.withRomanOf(year), year),
        "Nomor perkara tidak memuat angka Romawi",
        "The case number has no Roman numeral");
  }

  private Defect noNumeral(CaseNumber number, int year) {
    return proposing(
        Defect.CHECKSUM,
        number,
        generation(number.withRomanOf(year), year),
        number.roman() + " bukan angka Romawi yang sah",
        number.roman() + " is no valid Roman numeral");
  }

  private Defect disagree(CaseNumber number, int romanYear, int year) {
    CaseNumber byYear = generation(number.withRomanOf(year), year);
    CaseNumber byRoman = generation(number.withYear(romanYear), romanYear);
    boolean romanKnown = known.containsKey(byRoman.normal()) && !known.containsKey(byYear.normal());
    CaseNumber repaired = knownPrints.getOrDefault(number.normal(), romanKnown ? byRoman : byYear);
    return Defect.proposing(
        Defect.CHECKSUM,
        repaired,
        "Angka Romawi " + number.roman() + " berarti " + romanYear + ", nomornya " + year,
        "The Roman numeral " + number.roman() + " means " + romanYear + ", the number " + year);
  }

  private Defect withoutCode(CaseNumber number) {
    List<CaseNumber> fits =
        List.of("BUP", "WAKO", "KOT", "GUB", "PRES").stream()
            .map(number::withCode)
            .filter(n -> known.containsKey(n.normal()))
            .toList();
    return Defect.proposing(
        Defect.INCOMPLETE,
        fits.size() == 1 ? fits.get(0) : null,
        "Nomor perkara tidak memuat kode jenis pemilihan",
        "The case number has no code for the kind of election");
  }

  private static Defect wrongGeneration(CaseNumber number, int year) {
    CaseNumber repaired = generation(number, year);
    String right = repaired.series() + "." + repaired.code();
    String printed = number.series() + "." + number.code();
    return proposing(
        Defect.CHECKSUM,
        number,
        repaired,
        "Perkara tahun " + year + " ditulis " + right + ", bukan " + printed,
        "Cases of " + year + " are written " + right + ", not " + printed);
  }

  /** In a year with one register, a register number has one code. */
  private Optional<Defect> otherCode(CaseNumber number, int year) {
    boolean sure =
        ONE_REGISTER.contains(year)
            && ElectionCode.isRegionalHead(number.code())
            && !known.containsKey(number.normal());
    return known.values().stream()
        .filter(n -> sure && n.register().equals(number.register()))
        .filter(n -> n.year().equals(number.year()) && ElectionCode.isRegionalHead(n.code()))
        .findFirst()
        .map(
            n ->
                Defect.proposing(
                    Defect.REGION,
                    n,
                    "Nomor register "
                        + n.register()
                        + " tahun "
                        + year
                        + " dikenal dengan kode "
                        + n.code()
                        + ", bukan "
                        + number.code(),
                    "Register number "
                        + n.register()
                        + " of "
                        + year
                        + " is known with the code "
                        + n.code()
                        + ", not "
                        + number.code()));
  }

  private static Defect proposing(
      String issue, CaseNumber number, CaseNumber repaired, String reason, String reasonEn) {
    return Defect.proposing(issue, number.equals(repaired) ? null : repaired, reason, reasonEn);
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
