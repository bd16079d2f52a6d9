package id.simpul.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.article.ArticleSplitter;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A name that two offices share is linked where the text tells which one, else to none. */
class UnlinkedOfficesTest {
  private static final Registry REGISTRY = Registry.load();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(REGISTRY, Models.load());
  private static final ArticleSplitter SPLITTER = new ArticleSplitter(REGISTRY);

  @Test
  void a_shared_name_in_a_paper_stays_open_and_is_flagged() {
    Extraction read =
        read(
            "RADAR JATENG\n\nKPU Semarang Gelar Rapat\n\nSEMARANG - KPU Semarang dan Bawaslu Tegal"
                + " menggelar rapat koordinasi, Rabu (6/8/2025). Hadir KPU Kota Tegal dan Ketua KPU"
                + " Magelang, Budi Santoso.");
    assertEquals(List.of("kpu-kota-tegal"), offices(read));
    assertEquals(
        List.of("KPU Semarang", "Bawaslu Tegal", "KPU Magelang"),
        flags(read).stream().map(f -> f.reason().split("[“”]")[1]).toList());
    assertTrue(
        flags(read).get(0).reason().contains("KPU Kabupaten Semarang atau KPU Kota Semarang"));
    assertTrue(read.claims().stream().noneMatch(c -> c.kind().slug().equals("tenure")));
  }

  @Test
  void a_shared_name_on_the_page_of_one_of_them_is_that_one() {
    Extraction read =
        read(
            "KPU Semarang Gelar Rapat\n\nSemarang, kota-semarang.kpu.go.id – KPU Semarang menggelar"
                + " rapat kerja, Rabu (6/8/2025). Rapat dibuka Ketua KPU Semarang, Budi Santoso.");
    assertEquals(List.of("kpu-kota-semarang"), offices(read));
    assertEquals(List.of(), flags(read));
  }

  private static Extraction read(String page) {
    return EXTRACTOR
        .extract(
            SPLITTER.split(
                new PageReader(1_000_000)
                    .read("halaman.txt", page.getBytes(StandardCharsets.UTF_8)),
                LocalDate.of(2025, 12, 31)))
        .get(0);
  }

  private static List<String> offices(Extraction read) {
    return read.mentions().stream()
        .filter(m -> m.kind() == MentionKind.OFFICE)
        .map(Mention::refersTo)
        .filter(Objects::nonNull)
        .map(thing -> thing.key())
        .distinct()
        .toList();
  }

  private static List<Flag> flags(Extraction read) {
    return read.flags().stream().filter(f -> f.issue().equals(UnlinkedOffices.ISSUE)).toList();
  }
}
