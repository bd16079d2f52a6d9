package id.simpul.mention.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Span;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the generator writes, in every print, the grammar reads back; noise does not throw. */
final class LegalGeneratorTest {
  private static final LegalGrammar GRAMMAR = new LegalGrammar(Registry.load());
  private static final List<String> LEADS =
      List.of("Putusan MK Nomor ", "Perkara No. ", "perkara nomor: ", "Nomor\n", "dalam No.", "(");
  private static final List<String> CODES = List.of("BUP", "WAKO", "GUB");

  private record Made(String printed, String label) {}

  @Test
  void every_generated_case_number_is_read_back_in_normal_form() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      List<Made> made = List.of(caseNumber(random), caseNumber(random));
      String text =
          "Forum membahas "
              + pick(random, LEADS)
              + made.get(0).printed()
              + " serta "
              + pick(random, LEADS)
              + made.get(1).printed()
              + ", demikian.";
      assertReads(made, text);
    }
  }

  private static Made caseNumber(Random random) {
    // Above the numbers that the registry knows, of which it knows the code too.
    int register = 350 + random.nextInt(330);
    boolean old = random.nextInt(3) == 0;
    String code = old && random.nextBoolean() ? "KOT" : pick(random, CODES);
    if (old && code.equals("WAKO")) {
      code = "KOT";
    }
    String series = old ? "PHP" : "PHPU";
    String roman = old ? "XIX" : "XXIII";
    String year = old ? "2021" : "2025";
    String pad = random.nextInt(4) == 0 ? "0" : "";
    String slash = pick(random, List.of("/", "/", " / ", "/ ", " /", "∕"));
    String dash = pick(random, List.of("-", "-", "–", " ", ".", "- ", " - ", "/", "—"));
    String dot = pick(random, List.of(".", ".", "-", " ", ". "));
    String printed = pad + register + slash + series + dot + code + dash + roman + slash + year;
    boolean lower = random.nextInt(6) == 0;
    return new Made(
        lower ? printed.toLowerCase(java.util.Locale.ROOT) : printed,
        register + "/" + series + "." + code + "-" + roman + "/" + year);
  }

  @Test
  void every_generated_regulation_is_read_back_in_normal_form() {
    Random random = new Random(2);
    for (int i = 0; i < 3_000; i++) {
      List<Made> made = List.of(regulation(random), regulation(random));
      String text =
          "Rapat mengacu pada "
              + made.get(0).printed()
              + " tentang Hal Ihwal, kemudian peserta membaca "
              + made.get(1).printed()
              + ". Selesai.";
      assertReads(made, text);
    }
  }

  private static Made regulation(Random random) {
    int number = 1 + random.nextInt(9);
    int year = 2003 + random.nextInt(23);
    String no = pick(random, List.of("Nomor ", "No. ", "No ", "No.", "nomor ", "Nomor: "));
    String tail =
        pick(
            random,
            List.of(
                no + number + " Tahun " + year,
                no + number + " tahun " + year,
                no + number + "/" + year,
                no + "0" + number + " Thn. " + year,
                number + "/" + year,
                number + " Tahun " + year));
    String[] kind =
        pick(
            random,
            List.of(
                new String[] {"PKPU", "Peraturan KPU"},
                new String[] {"Peraturan KPU", "Peraturan KPU"},
                new String[] {"Peraturan Komisi Pemilihan Umum (PKPU)", "Peraturan KPU"},
                new String[] {"UU", "Undang-Undang"},
                new String[] {"Undang-Undang (UU)", "Undang-Undang"},
                new String[] {"Undang – undang", "Undang-Undang"},
                new String[] {"Perbawaslu", "Peraturan Bawaslu"},
                new String[] {"Perpres", "Peraturan Presiden"},
                new String[] {"Keputusan KPU RI", "Keputusan KPU"},
                new String[] {"Keputusan KPU Kota Semarang", "Keputusan KPU Kota Semarang"}));
    return new Made(kind[0] + " " + tail, kind[1] + " Nomor " + number + " Tahun " + year);
  }

  @Test
  void noise_never_throws_and_every_span_holds_what_it_says() {
    Random random = new Random(3);
    String alphabet = "0123456789/.-–() \n,PHUBWAKOXVIpkpNomorTahunSKtanggal2025'\u00A0";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder noise = new StringBuilder();
      for (int j = 0; j < 120; j++) {
        noise.append(
            random.nextInt(9) == 0
                ? pick(
                    random,
                    List.of("/PHPU.BUP-XXIII/", "Nomor ", "PKPU ", " Tahun 2025", "Pasal 1"))
                : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
      }
      String text = noise.toString();
      for (LegalMatch match : GRAMMAR.find(text, new Span(0, text.length()))) {
        assertEquals(match.span().in(text), match.printed());
        assertTrue(match.document().key().matches("[a-z0-9-]+"), match.document().key());
      }
    }
  }

  private static void assertReads(List<Made> made, String text) {
    List<LegalMatch> found = GRAMMAR.find(text, new Span(0, text.length()));
    List<String> labels = new ArrayList<>();
    found.forEach(m -> labels.add(m.document().label()));
    assertEquals(made.stream().map(Made::label).toList(), labels, text);
    assertTrue(found.stream().allMatch(m -> m.defects().isEmpty()), text);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
