package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Judgement;
import id.simpul.model.Page;
import id.simpul.model.Verdict;
import id.simpul.rdf.JudgementMapper;
import id.simpul.resolution.graph.DerivedGraph;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import id.simpul.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.riot.Lang;

/**
 * Whatever is read, read again in other words, removed, judged and taken back, and in whatever
 * order: what stands at the end is what a new store holds that reads the last texts and judgements.
 * There are no blank nodes, so that equal sets of quads are isomorphic datasets.
 */
final class LivingGraphTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

  /** For each source what it says at one time or another. */
  private static final List<List<String>> TEXTS =
      List.of(
          List.of(
              "Satu\nforum a seri|kamis|2025-11-05 seri=kamis tanggal=2025-11-05 edisi=3"
                  + " penyelenggara=kpu-x\nnarasumber Budi Harianto\nkaji 1/PHPU.BUP-XXIII/2025\n"
                  + "hadir kpu-y\nhadir kpu-z\norang Rahmat Hidayat\n"
                  + "ketua 2025-11-05 Rahmat Hidayat",
              "Satu\nforum a seri|kamis|2025-11-06 seri=kamis tanggal=2025-11-06 edisi=3\n"
                  + "narasumber Budi Hariyanto",
              "Satu\norang Budi Harianto\nketua 2025-11-03 Rahmat Hidayat"),
          List.of(
              "Dua\nforum b seri|kamis|2025-11-05 seri=kamis tanggal=2025-11-05 edisi=4\n"
                  + "narasumber Siti Aminah\ntanda 2025-11-06\nhadir kpu-y\nhadir lewat kpu-z\n"
                  + "ketua 2025-10-01 Rahmat Hidayat",
              "Dua\nforum b tema|kpu-x|2025-11-05|logistik penyelenggara=kpu-x tanggal=2025-11-05\n"
                  + "kaji 2/PHPU.BUP-XXIII/2025"),
          List.of(
              "Tiga\nforum c tema|kpu-x|2025-11-05|logistik penyelenggara=kpu-x"
                  + " tanggal=2025-11-05\nhadir kpu-y\norang Rahmat Hidajat\n"
                  + "ketua 2025-12-01 Rahmat Hidayat",
              "Tiga\nforum c tema|kpu-x|2025-11-05|logistik penyelenggara=kpu-x"
                  + " tanggal=2025-11-05\nkaji 3/PHPU.BUP-XXIII/2025\n\nApel\norang Siti Aminah"),
          List.of(
              "Empat\n"
                  + "forum d seri|rabu|2025-11-05 tema|kpu-x|2025-11-05|logistik seri=rabu"
                  + " penyelenggara=kpu-x tanggal=2025-11-05\n"
                  + "narasumber Dewi Lestari\n"
                  + "hadir kpu-z\n"
                  + "orang Rahmat Hidajat\n"
                  + "orang Rahmat Hidajat",
              "Empat\nforum d seri|kamis|2025-11-05 seri=kamis penyelenggara=kpu-y"
                  + " tanggal=2025-11-05\nhadir kpu-z\nhadir kpu-x"));

  /** One thing that happens to a store. */
  interface Step {
    void run(Pipeline pipeline, Map<Integer, Integer> texts);
  }

  @Provide
  Arbitrary<Step> steps() {
    Arbitrary<Integer> source = Arbitraries.integers().between(0, TEXTS.size() - 1);
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
    Arbitrary<Step> ingest = Combinators.combine(source, any).as(LivingGraphTest::ingest);
    Arbitrary<Step> delete = source.map(LivingGraphTest::delete);
    Arbitrary<Step> pair = Combinators.combine(any, any).as(LivingGraphTest::judgePair);
    Arbitrary<Step> one = Combinators.combine(any, any).as(LivingGraphTest::judgeOne);
    Arbitrary<Step> undo = any.map(LivingGraphTest::undo);
    return Arbitraries.oneOf(List.of(ingest, ingest, delete, pair, pair, one, undo));
  }

  private static Step ingest(int source, int pick) {
    int variant = pick % TEXTS.get(source).size();
    return (pipeline, texts) -> {
      read(pipeline, Map.of(source, variant));
      texts.put(source, variant);
    };
  }

  private static Step delete(int source) {
    return (pipeline, texts) -> {
      if (texts.remove(source) != null) {
        pipeline.remove(List.of(name(source)));
      }
    };
  }

  private static Step judgePair(int pick, int second) {
    String keys = "abcd";
    int left = pick % 4;
    int right = (left + 1 + pick / 4 % 3) % 4;
    Verdict verdict = List.of(Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE).get(pick % 3);
    return (pipeline, texts) ->
        pipeline.judge(
            List.of(
                Judgement.ofPair(
                    "event/" + keys.charAt(left),
                    "event/" + keys.charAt(right),
                    verdict,
                    "pemeriksa",
                    Instant.ofEpochSecond(1_700_000_000L + second),
                    "Dibaca.")));
  }

  /** On a claim or flag that stands at this time, and may stand no more at the end. */
  private static Step judgeOne(int pick, int second) {
    return (pipeline, texts) -> {
      List<String> all =
          dump(pipeline).stream()
              .map(line -> line.substring(line.indexOf("/id/") + 4, line.indexOf('>')))
              .filter(key -> key.startsWith("claim/") || key.startsWith("flag/"))
              .distinct()
              .toList();
      if (!all.isEmpty()) {
        Verdict verdict = List.of(Verdict.ACCEPT, Verdict.REJECT, Verdict.CORRECT).get(pick % 3);
        pipeline.judge(
            List.of(
                Judgement.onOne(
                    all.get(second % all.size()),
                    verdict,
                    verdict == Verdict.CORRECT ? "date=2025-11-09" : "",
                    "pemeriksa",
                    Instant.ofEpochSecond(1_700_000_000L + pick),
                    "Dibaca.")));
      }
    };
  }

  private static Step undo(int pick) {
    return (pipeline, texts) -> {
      List<Judgement> all = pipeline.judgements();
      if (!all.isEmpty()) {
        pipeline.undo(JudgementMapper.id(all.get(pick % all.size())));
      }
    };
  }

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  void what_happened_leaves_no_trace(@ForAll("sequences") List<Step> steps, @ForAll Random random)
      throws IOException {
    Map<Integer, Integer> texts = new TreeMap<>();
    try (Folder folder = new Folder();
        QuadStore store = Tdb2Store.open(folder.path())) {
      Pipeline lived = pipeline(store);
      steps.forEach(step -> step.run(lived, texts));
      List<String> standing = dump(lived);
      lived.rebuild();
      assertSame(standing, dump(lived));
      store.write(new DerivedGraph(LineStages.IRIS)::refresh);
      assertSame(standing, dump(lived));
      assertSame(fresh(texts, lived.judgements(), random), standing);
    }
  }

  @Provide
  Arbitrary<List<Step>> sequences() {
    return steps().list().ofMinSize(1).ofMaxSize(14);
  }

  @Property(tries = 15)
  void a_judgement_taken_back_gives_exactly_what_was_before(
      @ForAll("sequences") List<Step> steps, @ForAll Random random) {
    Map<Integer, Integer> texts = new TreeMap<>();
    Pipeline pipeline = pipeline(new MemoryStore());
    steps.forEach(step -> step.run(pipeline, texts));
    List<String> before = dump(pipeline);
    Set<Judgement> standing = new TreeSet<>(Judgement.BY_TIME);
    standing.addAll(pipeline.judgements());
    judgePair(random.nextInt(1000), random.nextInt(1000)).run(pipeline, texts);
    judgeOne(random.nextInt(1000), random.nextInt(1000)).run(pipeline, texts);
    for (Judgement judgement : pipeline.judgements()) {
      if (!standing.contains(judgement)) {
        pipeline.undo(JudgementMapper.id(judgement));
      }
    }
    assertSame(before, dump(pipeline));
  }

  @Property(tries = 12)
  void changed_and_changed_back_is_as_never_changed(
      @ForAll("sequences") List<Step> steps, @ForAll Random random) {
    Map<Integer, Integer> texts = new TreeMap<>();
    Pipeline pipeline = pipeline(new MemoryStore());
    steps.forEach(step -> step.run(pipeline, texts));
    int source = random.nextInt(TEXTS.size());
    read(pipeline, Map.of(source, 0));
    List<String> first = dump(pipeline);
    read(pipeline, Map.of(source, 1));
    read(pipeline, Map.of(source, 0));
    assertSame(first, dump(pipeline));
  }

  private static List<String> fresh(
      Map<Integer, Integer> texts, List<Judgement> judgements, Random random) {
    Pipeline pipeline = pipeline(new MemoryStore());
    List<Integer> order = new ArrayList<>(texts.keySet());
    Collections.shuffle(order, random);
    List<Judgement> decided = new ArrayList<>(judgements);
    Collections.shuffle(decided, random);
    int early = random.nextInt(decided.size() + 1);
    decided.subList(0, early).forEach(judgement -> pipeline.judge(List.of(judgement)));
    order.forEach(source -> read(pipeline, Map.of(source, texts.get(source))));
    pipeline.judge(decided.subList(early, decided.size()));
    return dump(pipeline);
  }

  private static void read(Pipeline pipeline, Map<Integer, Integer> texts) {
    List<Page> pages = new ArrayList<>();
    texts.forEach(
        (source, variant) -> pages.add(page(name(source), TEXTS.get(source).get(variant))));
    RunReport report = pipeline.ingestPages(pages, IngestOptions.on(TODAY), Progress.NONE);
    assertEquals(List.of(), report.skipped());
  }

  private static Page page(String source, String text) {
    return new id.simpul.page.PageReader().read(source, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(int source) {
    return "sumber-" + source + ".txt";
  }

  private static Pipeline pipeline(QuadStore store) {
    Pipeline pipeline = new Pipeline(store, LineStages.IRIS, LineStages.stages());
    pipeline.prepare();
    return pipeline;
  }

  private static List<String> dump(Pipeline pipeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.contains("/graph/ontology>"))
        .toList();
  }

  private static void assertSame(List<String> expected, List<String> actual) {
    Set<String> lost = new TreeSet<>(expected);
    actual.forEach(lost::remove);
    Set<String> extra = new TreeSet<>(actual);
    expected.forEach(extra::remove);
    assertTrue(
        lost.isEmpty() && extra.isEmpty(),
        "lost:\n" + String.join("\n", lost) + "\nextra:\n" + String.join("\n", extra));
  }

  /** A folder for the time of one try: this engine has no @TempDir. */
  private record Folder(Path path) implements AutoCloseable {
    Folder() throws IOException {
      this(Files.createTempDirectory("simpul-living"));
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
