package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Registry;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader chose to see; each part is empty where everything is wanted. It lives in the
 * address: {@code ?tahun=2025&provinsi=33&lembaga=kpu&seri=kamis-sesuatu&tingkat=sendiri}. Values
 * that mean nothing are left out.
 *
 * @param year four digits
 * @param province a province's code
 * @param institution a national institution's name in lower case
 * @param series a series' key, or {@link #NO_SERIES} for forums outside all series
 * @param grade a grade's slug, or {@link Grade#NAMED}
 */
public record Filter(
    String year, String province, String institution, String series, String grade) {
  /** Stands for forums that belong to no series. */
  public static final String NO_SERIES = "-";

  static Filter of(Map<String, String> query, Registry registry) {
    return new Filter(
        kept(query, "tahun", v -> v.matches("\\d{4}")),
        kept(
            query,
            "provinsi",
            v -> registry.findRegion(v).filter(r -> r.level() == Level.PROVINSI).isPresent()),
        kept(query, "lembaga", v -> family(v).isPresent()),
        kept(query, "seri", v -> v.matches("[a-z0-9.-]{1,120}")),
        kept(query, "tingkat", v -> v.equals(Grade.NAMED) || Grade.find(v).isPresent()));
  }

  private static String kept(
      Map<String, String> query, String name, java.util.function.Predicate<String> means) {
    String value = query.getOrDefault(name, "").strip();
    return means.test(value) ? value : "";
  }

  private static Optional<Institution> family(String name) {
    for (Institution each : Institution.values()) {
      if (each.family() == each && each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  Optional<Institution> findInstitution() {
    return family(institution);
  }

  /** The parts that are set, as they stand in addresses. */
  public Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("tahun", year);
    query.put("provinsi", province);
    query.put("lembaga", institution);
    query.put("seri", series);
    query.put("tingkat", grade);
    query.values().removeIf(String::isEmpty);
    return query;
  }

  /** True where it says something about who attends, not only about forums. */
  boolean concernsAgents() {
    return !province.isEmpty() || !institution.isEmpty() || !grade.isEmpty();
  }

  Filter withYear(String other) {
    return new Filter(other, province, institution, series, grade);
  }

  Filter withSeries(String other) {
    return new Filter(year, province, institution, other, grade);
  }

  Filter withProvince(String other) {
    return new Filter(year, other, institution, series, grade);
  }

  Filter withGrade(String other) {
    return new Filter(year, province, institution, series, other);
  }
}
