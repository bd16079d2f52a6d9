package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Judgement;
import id.simpul.model.Page;
import id.simpul.model.Verdict;
import id.simpul.page.PageReader;
import id.simpul.rdf.JudgementMapper;
import id.simpul.store.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons come together and apart, and leave no trace of how. */
final class LivingPersonsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
  private static final String[] NAMES = {
    "Basmar Prianto Amron",
    "Basmar Perianto Amron",
    "Basmar Amron",
    "B. Amron",
    "Basmar Preianto Amron @di-1a2b",
    "Basmar Perianto Amron @kpu-kota-tegal",
    "Zainal Muttaqin",
    "Zaenal Mutiin",
    "Zainal Mutaqin @di-77",
    "Muhammad Rizki",
    "Muhammad Rizki Pratama",
    "Mochammad Rizky"
  };
  private static final String PERSON = "https://w3id.org/simpul/id/person/";
  private static final String AMRON = "basmar-perianto-amron.kpu-kota-semarang";
  private static final String OTHER = "basmar-prianto-amron.kpu-kota-semarang";

  private static Pipeline pipeline() {
    Pipeline pipeline = new Pipeline(new MemoryStore(), LineStages.IRIS, LineStages.stages());
    pipeline.prepare();
    return pipeline;
  }

  private static void read(Pipeline pipeline, String source, String text) {
    Page page = new PageReader().read(source + ".txt", text.getBytes(StandardCharsets.UTF_8));
    pipeline.ingestPages(List.of(page), IngestOptions.on(TODAY), Progress.NONE);
  }

  private static List<String> dump(Pipeline pipeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void assertSame(List<String> expected, List<String> actual) {
    Set<String> lost = new TreeSet<>(expected);
    actual.forEach(lost::remove);
    Set<String> extra = new TreeSet<>(actual);
    expected.forEach(extra::remove);
    assertTrue(lost.isEmpty() && extra.isEmpty(), "lost: " + lost + "\nextra: " + extra);
    assertEquals(expected.size(), actual.size());
  }

  private static String line(String property, String person) {
    return "ontology#" + property + "> <" + PERSON + person + ">";
  }

  private static boolean says(Pipeline pipeline, String words) {
    return dump(pipeline).stream().anyMatch(line -> line.contains(words));
  }

  private static Judgement judge(String left, String right, Verdict verdict, int second) {
    return Judgement.ofPair(
        "person/" + left,
        "person/" + right,
        verdict,
        "pemeriksa",
        Instant.ofEpochSecond(1_700_000_000L + second),
        "Dibaca.");
  }

  @Test
  void two_spellings_at_one_office_are_one_person_and_the_other_key_leads_there() {
    Pipeline pipeline = pipeline();
    read(pipeline, "a", "Satu\norang Basmar Prianto Amron");
    read(pipeline, "b", "Dua\norang Basmar Perianto Amron");
    assertTrue(says(pipeline, line("refersTo", AMRON)));
    assertFalse(says(pipeline, line("refersTo", OTHER)));
    assertTrue(
        says(pipeline, "<" + PERSON + OTHER + "> <https://w3id.org/simpul/ontology#replacedBy>"));
    assertTrue(
        says(pipeline, "ontology#joinedTo> <https://w3id.org/simpul/id/person-key/" + AMRON));
  }

  @Test
  void the_same_name_at_another_office_is_proposed() {
    Pipeline pipeline = pipeline();
    read(pipeline, "a", "Satu\norang Basmar Prianto Amron");
    read(pipeline, "b", "Dua\norang Basmar Prianto Amron @kpu-kota-tegal");
    assertTrue(says(pipeline, line("refersTo", OTHER)));
    assertTrue(says(pipeline, line("proposal", "basmar-prianto-amron.kpu-kota-tegal")));
    assertTrue(says(pipeline, "vocab/issue/office-change"));
  }

  @Test
  void a_judgement_parts_what_was_joined_and_taken_back_joins_it_again() {
    Pipeline pipeline = pipeline();
    read(pipeline, "a", "Satu\norang Basmar Prianto Amron");
    read(pipeline, "b", "Dua\norang Basmar Perianto Amron");
    List<String> before = dump(pipeline);
    Judgement two = judge(AMRON, OTHER, Verdict.DIFFERENT, 1);
    pipeline.judge(List.of(two));
    assertTrue(says(pipeline, line("refersTo", OTHER)));
    assertFalse(says(pipeline, line("proposal", OTHER)));
    pipeline.undo(JudgementMapper.id(two));
    assertSame(before, dump(pipeline));
  }

  @Test
  void two_people_of_one_article_are_joined_by_judgement_alone_and_come_apart_again() {
    Pipeline pipeline = pipeline();
    read(pipeline, "a", "Satu\nforum f k\nnarasumber Budi Harianto\nnarasumber Siti Aminah");
    List<String> before = dump(pipeline);
    Judgement one =
        judge("budi-harianto.kpu-kota-semarang", "siti-aminah.kpu-kota-semarang", Verdict.SAME, 1);
    pipeline.judge(List.of(one));
    assertFalse(says(pipeline, line("participant", "siti-aminah.kpu-kota-semarang")));
    pipeline.undo(JudgementMapper.id(one));
    assertSame(before, dump(pipeline));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void what_happened_leaves_no_trace(long seed) {
    Random random = new Random(seed);
    Map<String, String> texts = new TreeMap<>();
    Pipeline lived = pipeline();
    for (int step = 0; step < 14; step++) {
      live(lived, texts, random);
    }
    List<String> standing = dump(lived);
    lived.rebuild();
    assertSame(standing, dump(lived));
    Pipeline fresh = pipeline();
    List<String> order = new ArrayList<>(texts.keySet());
    Collections.shuffle(order, random);
    fresh.judge(lived.judgements());
    order.forEach(source -> read(fresh, source, texts.getOrDefault(source, "")));
    assertSame(dump(fresh), standing);
  }

  private static void live(Pipeline pipeline, Map<String, String> texts, Random random) {
    String source = "s" + random.nextInt(6);
    switch (random.nextInt(8)) {
      case 0 -> {
        if (texts.remove(source) != null) {
          pipeline.remove(List.of(source + ".txt"));
        }
      }
      case 1 -> {
        List<Judgement> all = pipeline.judgements();
        if (!all.isEmpty()) {
          pipeline.undo(JudgementMapper.id(all.get(random.nextInt(all.size()))));
        }
      }
      case 2, 3 -> {
        Verdict verdict = random.nextBoolean() ? Verdict.SAME : Verdict.DIFFERENT;
        pipeline.judge(List.of(judge(key(random), key(random), verdict, random.nextInt(99))));
      }
      default -> {
        String text = "Berita " + source + "\nforum " + source + " acara-" + random.nextInt(3);
        for (int i = 0; i <= random.nextInt(3); i++) {
          text += "\nnarasumber " + NAMES[random.nextInt(NAMES.length)];
        }
        texts.put(source, text);
        read(pipeline, source, text);
      }
    }
  }

  private static String key(Random random) {
    String name = NAMES[random.nextInt(NAMES.length)];
    int at = name.indexOf(" @");
    String place = at < 0 ? "kpu-kota-semarang" : name.substring(at + 2);
    return id.simpul.model.Slug.of(at < 0 ? name : name.substring(0, at)) + "." + place;
  }
}
