package id.simpul.web.network;

import id.simpul.registry.Level;
import id.simpul.registry.Registry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which network a reader chose to see; each part but the kind is empty where everything is wanted.
 * It lives in the address: {@code ?jenis=kantor&dari=2025&sampai=2025&seri=kamis-sesuatu
 * &provinsi=33&tingkat=named-office&minimal=2}. Values that mean nothing are left out.
 *
 * @param kind what is tied
 * @param from the first year, four digits
 * @param to the last year, four digits
 * @param series a series' key, or {@link #NO_SERIES}
 * @param province a province's code
 * @param grade slug of a grade that a claim must have
 * @param least how many forums a tie needs, from 1
 */
public record View(
    Kind kind, String from, String to, String series, String province, String grade, int least) {
  /** Stands for forums that belong to no series. */
  public static final String NO_SERIES = "-";

  /** What a network can tie; the word stands in addresses. */
  public enum Kind {
    OFFICES("kantor", "network-offices"),
    PEOPLE("orang", "network-people"),
    REPRESENTING("wakil", "network-representing"),
    CASES("perkara", "network-cases");

    private final String word;
    private final String query;

    Kind(String word, String query) {
      this.word = word;
      this.query = query;
    }

    public String word() {
      return word;
    }

    /** The page query that counts the same ties. */
    public String query() {
      return query;
    }

    static Kind of(String word) {
      for (Kind each : values()) {
        if (each.word.equals(word)) {
          return each;
        }
      }
      return OFFICES;
    }
  }

  static View of(Map<String, String> query, Registry registry) {
    String least = kept(query, "minimal", v -> v.matches("[1-9]\\d{0,2}"));
    Kind kind = Kind.of(query.getOrDefault("jenis", ""));
    // A case and a forum share that one forum, and studying has no grade.
    boolean cases = kind == Kind.CASES;
    return new View(
        kind,
        kept(query, "dari", v -> v.matches("\\d{4}")),
        kept(query, "sampai", v -> v.matches("\\d{4}")),
        kept(query, "seri", v -> v.matches("[a-z0-9.-]{1,120}")),
        kept(
            query,
            "provinsi",
            v -> registry.findRegion(v).filter(r -> r.level() == Level.PROVINSI).isPresent()),
        cases ? "" : kept(query, "tingkat", v -> v.matches("named-person|named-office|unit")),
        cases || least.isEmpty() ? 1 : Integer.parseInt(least));
  }

  private static String kept(Map<String, String> query, String name, Predicate<String> means) {
    String value = query.getOrDefault(name, "").strip();
    return means.test(value) ? value : "";
  }

  /** The parts that are set, as they stand in addresses. */
  public Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("jenis", kind == Kind.OFFICES ? "" : kind.word());
    query.put("dari", from);
    query.put("sampai", to);
    query.put("seri", series);
    query.put("provinsi", province);
    query.put("tingkat", grade);
    query.put("minimal", least == 1 ? "" : Integer.toString(least));
    query.values().removeIf(String::isEmpty);
    return query;
  }

  View withKind(Kind other) {
    return new View(other, from, to, series, province, grade, least);
  }
}
