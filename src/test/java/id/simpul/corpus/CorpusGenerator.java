package id.simpul.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles from patterns. The same seed gives the same articles. Offices are real ones,
 * people and events are not.
 */
public final class CorpusGenerator {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Map<String, List<String>> PATTERNS = patterns();
  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");
  private static final List<String> WEEKDAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
  private static final List<String> GIVEN =
      List.of(
          "Ahmad", "Siti", "Budi", "Dewi", "Eko", "Fitri", "Gunawan", "Hesti", "Indra", "Joko",
          "Kartika", "Lukman", "Maya", "Nugroho", "Oktavia", "Putri", "Rahmat", "Sri", "Tri",
          "Umar", "Vina", "Wahyu", "Yulia", "Zainal", "Bagas", "Citra", "Dimas", "Endah", "Farid");
  private static final List<String> SECOND =
      List.of(
          "Santoso",
          "Wulandari",
          "Prasetyo",
          "Handayani",
          "Hidayat",
          "Lestari",
          "Kurniawan",
          "Rahayu",
          "Setiawan",
          "Puspita",
          "Wibowo",
          "Anggraini",
          "Saputra",
          "Maharani",
          "Nugraha",
          "Permata",
          "Suryadi",
          "Utami",
          "Firmansyah",
          "Astuti",
          "Hakim",
          "Susanti",
          "Mulyono");
  private static final List<String> DEGREES =
      List.of("", "", "", ", S.H.", ", S.H., M.H.", ", S.T., M.M.", ", M.Si", ", S.Sos., M.I.Kom");
  private static final List<String> DIVISIONS =
      List.of(
          "Hukum dan Pengawasan",
          "Teknis Penyelenggaraan",
          "Perencanaan, Data dan Informasi",
          "Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat dan SDM",
          "Keuangan, Umum dan Logistik",
          "SDM dan Litbang");
  private static final List<String> SERIES =
      List.of("Kamis Sesuatu", "Rabu Ingin Tahu", "Ngopi Asli", "Selasa Menyapa");
  private static final List<String> REGULATIONS =
      List.of(
          "Peraturan KPU Nomor 17 Tahun 2024",
          "PKPU Nomor 8 Tahun 2022",
          "Undang-Undang Nomor 7 Tahun 2017",
          "Perbawaslu Nomor 9 Tahun 2024",
          "Keputusan KPU Nomor 1797 Tahun 2024");

  /** Offices as kind of region, name and seat. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Kota", "Semarang", "Semarang"),
          List.of("Kabupaten", "Serang", "Serang"),
          List.of("Kabupaten", "Grobogan", "Purwodadi"),
          List.of("Kabupaten", "Banyumas", "Purwokerto"),
          List.of("Kabupaten", "Tegal", "Slawi"),
          List.of("Kota", "Surakarta", "Surakarta"),
          List.of("Kabupaten", "Boyolali", "Boyolali"),
          List.of("Kabupaten", "Wonosobo", "Wonosobo"),
          List.of("Kota", "Salatiga", "Salatiga"),
          List.of("Kabupaten", "Kudus", "Kudus"));

  private final Random random;

  public CorpusGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** An article of at least {@code characters} characters, and at most a sentence more. */
  public InventedArticle article(int characters) {
    List<String> place = pick(PLACES);
    LocalDate day = LocalDate.of(2025, 2, 1).plusDays(random.nextInt(500));
    String opener = name();
    String number = (1 + random.nextInt(320)) + "/PHPU.BUP-XXIII/2025";
    Map<String, String> fixed = facts(place, day, opener, number);
    String title = fill("title", fixed);
    StringBuilder body = new StringBuilder(fill("lead", fixed)).append(' ');
    body.append(fill("open", fixed));
    String end = fill("close", fixed);
    while (title.length() + body.length() + end.length() + 2 < characters) {
      body.append(random.nextInt(12) == 0 ? "  " : " ").append(fill("body", fixed));
    }
    return new InventedArticle(title, body + " " + end, day, opener, number);
  }

  private Map<String, String> facts(
      List<String> place, LocalDate day, String opener, String number) {
    String region = place.get(0) + " " + place.get(1);
    String host = (place.get(0).equals("Kota") ? "kota-" : "kab-") + place.get(1);
    String date = day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    String numbers = day.getDayOfMonth() + "/" + day.getMonthValue();
    return Map.ofEntries(
        Map.entry("office", "KPU " + region),
        Map.entry("place", region),
        Map.entry("seat", place.get(2)),
        Map.entry("host", host.toLowerCase(Locale.ROOT) + ".kpu.go.id"),
        Map.entry("opener", opener),
        Map.entry("case", number),
        Map.entry("series", pick(SERIES)),
        Map.entry("weekday", WEEKDAYS.get(day.getDayOfWeek().getValue() - 1)),
        Map.entry("short", numbers),
        Map.entry("full", numbers + "/" + day.getYear()),
        Map.entry("long", date + " " + day.getYear()));
  }

  private String fill(String kind, Map<String, String> fixed) {
    String pattern = pick(PATTERNS.getOrDefault(kind, List.of()));
    return SLOT.matcher(pattern)
        .replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), fixed)));
  }

  private String value(String slot, Map<String, String> fixed) {
    @Nullable String known = fixed.get(slot);
    if (known != null) {
      return known;
    }
    return switch (slot) {
      case "name" -> name() + pick(DEGREES);
      case "division" -> pick(DIVISIONS);
      case "regulation" -> pick(REGULATIONS);
      case "n" -> String.valueOf(2 + random.nextInt(60));
      case "other" -> other();
      default -> throw new IllegalStateException("No such slot: {" + slot + "}");
    };
  }

  private String other() {
    List<String> place = pick(PLACES);
    return (random.nextInt(3) == 0 ? "Bawaslu " : "KPU ") + place.get(0) + " " + place.get(1);
  }

  private String name() {
    String name = pick(GIVEN) + " " + pick(SECOND);
    return random.nextInt(4) == 0 ? name + " " + pick(SECOND) : name;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Map<String, List<String>> patterns() {
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    for (String line : resource().split("\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith("#")) {
        patterns
            .computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>())
            .add(line.substring(colon + 2));
      }
    }
    return patterns;
  }

  private static String resource() {
    try (InputStream in = CorpusGenerator.class.getResourceAsStream("/corpus/sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
