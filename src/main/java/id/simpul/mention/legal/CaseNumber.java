package id.simpul.mention.legal;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A case number of the Constitutional Court in its parts, lexically repaired, e.g. {@code
 * 81/PHPU.BUP-XXIII/2025}.
 *
 * @param register number in the register, without leading zeros unless it has several parts ({@code
 *     115-12-13})
 * @param series PHPU, PHP, PUU or SKLN
 * @param code which election, e.g. {@code BUP}; empty where there is none
 * @param roman the court's year in Roman numerals, XXIII; empty where missing
 * @param year the year, 2025; empty where missing, shorter than four digits where cut
 */
record CaseNumber(String register, String series, String code, String roman, String year) {
  /** The court began its work in August 2003, so its first year, I, is 2003. */
  private static final int YEAR_ZERO = 2002;

  /** The court the numbers belong to, by its registry key. */
  static final Thing COURT =
      new Thing(ThingType.COURT, "mahkamah-konstitusi", "Mahkamah Konstitusi");

  /** The one normal form, e.g. {@code 30/PHPU.BUP-XXIII/2025}. */
  String normal() {
    return register
        + "/"
        + series
        + (code.isEmpty() ? "" : "." + code)
        + (roman.isEmpty() ? "" : "-" + roman)
        + (year.isEmpty() ? "" : "/" + year);
  }

  boolean isPhpu() {
    return series.startsWith("PHP");
  }

  /** The register number alone, 0 where it has several parts. */
  int registerNumber() {
    return register.contains("-") ? 0 : Integer.parseInt(register);
  }

  /** The year, where it is complete and one in which the court sits. */
  OptionalInt fullYear() {
    int value = year.length() == 4 ? Integer.parseInt(year) : 0;
    boolean possible = value > YEAR_ZERO && value < YEAR_ZERO + 98;
    return possible ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** The year that the Roman numeral means. */
  OptionalInt romanYear() {
    OptionalInt value = RomanYears.parse(roman);
    return value.isPresent() ? OptionalInt.of(value.getAsInt() + YEAR_ZERO) : value;
  }

  CaseNumber withYear(int newYear) {
    return new CaseNumber(register, series, code, roman, Integer.toString(newYear));
  }

  CaseNumber withRomanOf(int ofYear) {
    return new CaseNumber(register, series, code, RomanYears.print(ofYear - YEAR_ZERO), year);
  }

  CaseNumber withSeries(String newSeries) {
    return new CaseNumber(register, newSeries, code, roman, year);
  }

  CaseNumber withCode(String newCode) {
    return new CaseNumber(register, series, newCode, roman, year);
  }

  /** The ruling of this number, with what the number itself says. */
  Thing thing() {
    String label = normal();
    List<Argument> says = new ArrayList<>();
    says.add(new Argument(Property.CASE_NUMBER, Value.text(label)));
    says.add(new Argument(Property.COURT, Value.ref(COURT)));
    for (String kind : ElectionCode.electionKinds(code)) {
      says.add(new Argument(Property.ELECTION_KIND, Value.concept("election-kind", kind)));
    }
    OptionalInt election = electionYear();
    if (election.isPresent()) {
      says.add(new Argument(Property.ELECTION_YEAR, new Value.Year(election.getAsInt())));
    }
    return new Thing(ThingType.RULING, Slug.of(label), label, says);
  }

  /**
   * The year of the election, where the year of the case tells it. Regional heads were elected in
   * December 2015, February 2017, June 2018, December 2020 and November 2024; the cases of the
   * December and November elections carry the year after.
   */
  OptionalInt electionYear() {
    OptionalInt filed = fullYear();
    if (filed.isEmpty() || !isPhpu()) {
      return OptionalInt.empty();
    }
    if (ElectionCode.isRegionalHead(code)) {
      return switch (filed.getAsInt()) {
        case 2016 -> OptionalInt.of(2015);
        case 2017, 2018 -> filed;
        case 2021 -> OptionalInt.of(2020);
        case 2025 -> OptionalInt.of(2024);
        default -> OptionalInt.empty();
      };
    }
    boolean national = !ElectionCode.electionKinds(code).isEmpty() && !code.equals("D");
    return national && (filed.getAsInt() + 1) % 5 == 0 ? filed : OptionalInt.empty();
  }
}
