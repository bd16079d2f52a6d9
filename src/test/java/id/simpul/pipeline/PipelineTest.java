package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.rdf.GraphNames;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import id.simpul.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the store hangs on what the sources say, and on nothing else. */
final class PipelineTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

  @TempDir Path folder;
  private Path a;
  private Path b;
  private Path c;

  @BeforeEach
  void write_pages() throws IOException {
    a = page("a.txt", "Kamis Sesuatu\nforum z-lokal seri-5-nov\norang Budi Harianto");
    b = page("b.txt", "Bedah Putusan\nforum m-lokal seri-5-nov tema-x\norang Budi Harianto");
    c = page("c.txt", "Diskusi Hukum\nforum a-lokal tema-x\n\nApel Pagi\norang Siti Aminah");
  }

  private Path page(String name, String text) throws IOException {
    Path file = folder.resolve("berita").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Pipeline pipeline(QuadStore store) {
    Pipeline pipeline = new Pipeline(store, LineStages.IRIS, LineStages.stages());
    pipeline.prepare();
    return pipeline;
  }

  private static Pipeline pipeline(QuadStore store, BatchSizes sizes) {
    Pipeline pipeline = new Pipeline(store, LineStages.IRIS, LineStages.stages(), sizes);
    pipeline.prepare();
    return pipeline;
  }

  private static Pipeline fresh() {
    return pipeline(new MemoryStore());
  }

  private static RunReport ingest(Pipeline pipeline, Path... files) {
    return pipeline.ingest(List.of(files), IngestOptions.on(TODAY), Progress.NONE);
  }

  private static List<String> dump(Pipeline pipeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> dumpOf(Path... files) {
    Pipeline pipeline = fresh();
    ingest(pipeline, files);
    return dump(pipeline);
  }

  @Test
  void a_server_tells_what_an_earlier_program_wrote_until_it_is_brought_up_to_date() {
    QuadStore store = new MemoryStore();
    Pipeline first = pipeline(store);
    ingest(first, a, b);
    List<String> whole = dump(first);
    Node ontology = new GraphNames(LineStages.IRIS).ontology();
    Node derived = new GraphNames(LineStages.IRIS).derived();
    store.write(
        data -> {
          data.deleteAny(ontology, Node.ANY, Node.ANY, Node.ANY);
          data.deleteAny(derived, Node.ANY, RDFS.label.asNode(), Node.ANY);
        });
    List<String> earlier = dump(first);
    Pipeline second = new Pipeline(store, LineStages.IRIS, LineStages.stages());
    second.prepareToServe(List.of());
    assertEquals(earlier, dump(second));
    second.refresh();
    assertEquals(whole, dump(second));
  }

  /** Shows what differs, not two whole datasets. */
  private static void assertSame(List<String> expected, List<String> actual) {
    Set<String> lost = new TreeSet<>(expected);
    actual.forEach(lost::remove);
    Set<String> extra = new TreeSet<>(actual);
    expected.forEach(extra::remove);
    assertTrue(lost.isEmpty() && extra.isEmpty(), "lost: " + lost + "\nextra: " + extra);
    assertEquals(expected.size(), actual.size());
  }

  private static boolean says(Pipeline pipeline, String words) {
    return dump(pipeline).stream().anyMatch(line -> line.contains(words));
  }

  @Test
  void a_new_store_is_empty_but_for_what_is_known_beforehand() {
    Pipeline pipeline = fresh();
    assertTrue(pipeline.isEmpty());
    assertTrue(says(pipeline, "ontology#Participation"));
    ingest(pipeline, a);
    assertFalse(pipeline.isEmpty());
  }

  @Test
  void preparing_a_store_again_writes_nothing() {
    QuadStore store = new MemoryStore();
    Pipeline pipeline = pipeline(store);
    long version = store.version();
    pipeline.prepare();
    assertEquals(version, store.version());
  }

  @Test
  void the_report_counts_pages_articles_and_claims() {
    RunReport report = ingest(fresh(), a, b, c);
    assertEquals(3, report.pages());
    assertEquals(4, report.articles());
    assertEquals(3, report.claims().get(id.simpul.model.ClaimKind.REPORT));
    assertFalse(report.hasFailures());
    assertTrue(report.toJson().contains("\"Report\":3"), report.toJson());
  }

  @Test
  void reports_that_share_keys_through_others_name_one_event() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a, b, c);
    assertTrue(
        says(
            pipeline,
            "<https://w3id.org/simpul/ontology#event> <https://w3id.org/simpul/id/event/a-lokal>"));
    assertFalse(says(pipeline, "ontology#event> <https://w3id.org/simpul/id/event/m-lokal>"));
    assertTrue(
        says(
            pipeline,
            "<https://w3id.org/simpul/id/event/z-lokal> <https://w3id.org/simpul/ontology#replacedBy>"));
  }

  @Test
  void an_event_falls_apart_when_the_report_that_held_it_together_goes() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a, b, c);
    pipeline.remove(List.of(b.toString()));
    assertSame(dumpOf(a, c), dump(pipeline));
    assertNotEquals(dumpOf(a, b, c), dump(pipeline));
  }

  @Test
  void a_second_ingest_changes_nothing() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a, b, c);
    List<String> once = dump(pipeline);
    ingest(pipeline, a, b, c);
    assertSame(once, dump(pipeline));
  }

  @Test
  void no_order_of_arrival_matters() throws IOException {
    Path d = page("d.txt", "Kamis Sesuatu\nforum z-lokal seri-5-nov\norang Budi Harianto\norang X");
    List<Path> files = new ArrayList<>(List.of(a, b, c, d));
    List<String> expected = dumpOf(a, b, c, d);
    Random random = new Random(11);
    for (int round = 0; round < 8; round++) {
      Collections.shuffle(files, random);
      Pipeline pipeline = fresh();
      files.forEach(file -> ingest(pipeline, file));
      assertSame(expected, dump(pipeline));
    }
  }

  @Test
  void a_folder_gives_the_same_as_its_files() {
    Pipeline pipeline = fresh();
    ingest(pipeline, folder);
    assertSame(dumpOf(a, b, c), dump(pipeline));
  }

  @Test
  void nothing_tells_where_the_files_lay() {
    assertFalse(dumpOf(a, b, c).stream().anyMatch(line -> line.contains(folder.toString())));
  }

  @Test
  void change_and_change_back_leaves_no_trace() throws IOException {
    Pipeline pipeline = fresh();
    ingest(pipeline, a, b, c);
    List<String> before = dump(pipeline);
    String text = Files.readString(b);
    Files.writeString(b, text.replace("Budi Harianto", "Budi Hariyanto").replace("m-", "0-"));
    ingest(pipeline, b);
    assertTrue(says(pipeline, "Budi Hariyanto"));
    assertTrue(says(pipeline, "ontology#event> <https://w3id.org/simpul/id/event/0-lokal>"));
    Files.writeString(b, text);
    ingest(pipeline, b);
    assertSame(before, dump(pipeline));
  }

  @Test
  void an_article_that_left_its_page_goes_unless_kept() throws IOException {
    Pipeline pipeline = fresh();
    ingest(pipeline, c);
    Files.writeString(c, "Diskusi Hukum\nforum a-lokal tema-x");
    pipeline.ingest(List.of(c), IngestOptions.on(TODAY).keeping(), Progress.NONE);
    assertTrue(says(pipeline, "Siti Aminah"));
    RunReport report = ingest(pipeline, c);
    assertFalse(says(pipeline, "Siti Aminah"));
    assertEquals(1, report.removedArticles());
  }

  @Test
  void one_article_on_two_pages_has_two_sources() throws IOException {
    Path copy = page("z.txt", Files.readString(a));
    Pipeline pipeline = fresh();
    ingest(pipeline, a, copy);
    long articles =
        dump(pipeline).stream()
            .filter(
                l ->
                    l.contains("<https://w3id.org/simpul/ontology#Article> ")
                        && l.contains("graph/article/"))
            .count();
    assertEquals(1, articles);
    pipeline.remove(List.of(a.toString()));
    assertSame(dumpOf(copy), dump(pipeline));
  }

  @Test
  void the_fullest_wording_speaks_and_the_shorter_one_comes_back_when_it_goes() throws IOException {
    Path teaser = page("z.txt", "Kamis Sesuatu\norang Joko");
    Pipeline pipeline = fresh();
    ingest(pipeline, teaser, a);
    assertTrue(says(pipeline, "normalForm> \"Budi Harianto\""));
    assertFalse(says(pipeline, "normalForm> \"Joko\""));
    pipeline.remove(List.of(a.toString()));
    assertSame(dumpOf(teaser), dump(pipeline));
    assertTrue(says(pipeline, "normalForm> \"Joko\""));
  }

  @Test
  void files_of_one_name_are_told_apart_by_their_folders_and_only_then() throws IOException {
    Path other = page("lama/a.txt", "Berita Lama\norang Siti Aminah");
    Pipeline pipeline = fresh();
    ingest(pipeline, a);
    assertTrue(says(pipeline, "sourceDocument> \"a.txt\""));
    ingest(pipeline, other);
    assertTrue(says(pipeline, "sourceDocument> \"berita/a.txt\""));
    assertTrue(says(pipeline, "sourceDocument> \"lama/a.txt\""));
    assertSame(dumpOf(other, a), dump(pipeline));
    pipeline.remove(List.of("lama/a.txt"));
    assertSame(dumpOf(a), dump(pipeline));
  }

  @Test
  void a_store_without_its_page_is_as_if_it_never_had_it() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a, b, c);
    RunReport report = pipeline.remove(List.of(c.toString()));
    assertEquals(2, report.removedArticles());
    assertSame(dumpOf(a, b), dump(pipeline));
  }

  @Test
  void what_the_store_never_read_cannot_be_removed_and_then_nothing_is() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a);
    List<String> before = dump(pipeline);
    SimpulException error =
        assertThrows(
            SimpulException.class, () -> pipeline.remove(List.of(a.toString(), "tiada.txt")));
    assertEquals(ErrorId.SOURCE_UNKNOWN, error.id());
    assertTrue(error.getMessage().contains("tiada.txt"));
    assertSame(before, dump(pipeline));
  }

  @Test
  void an_article_is_removed_by_its_address() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a);
    String article =
        dump(pipeline).stream()
            .filter(l -> l.contains("ontology#layout"))
            .map(l -> l.substring(1, l.indexOf('>')))
            .findFirst()
            .orElseThrow();
    pipeline.remove(List.of(article));
    assertTrue(pipeline.isEmpty());
  }

  @Test
  void the_derived_graph_rebuilds_to_what_stood() {
    Pipeline pipeline = fresh();
    ingest(pipeline, a, b, c);
    List<String> before = dump(pipeline);
    pipeline.rebuild();
    assertSame(before, dump(pipeline));
  }

  @Test
  void pages_that_fail_are_named_and_the_rest_goes_on() throws IOException {
    Path empty = page("kosong.txt", " ");
    Path broken = page("rusak.txt", "Judul\nrusak");
    Path missing = folder.resolve("tiada.txt");
    Pipeline pipeline = fresh();
    RunReport report = ingest(pipeline, empty, a, missing, broken);
    assertEquals(
        List.of(ErrorId.FILE_EMPTY, ErrorId.FILE_MISSING, ErrorId.INTERNAL),
        report.skipped().stream().map(Skipped::error).toList());
    assertTrue(report.toText().contains("tiada.txt"));
    assertSame(dumpOf(a), dump(pipeline));
  }

  @Test
  void a_page_that_cannot_be_read_any_more_keeps_what_it_said() throws IOException {
    Pipeline pipeline = fresh();
    ingest(pipeline, a);
    List<String> before = dump(pipeline);
    Files.writeString(a, "");
    ingest(pipeline, a);
    assertSame(before, dump(pipeline));
  }

  @Test
  void the_first_real_page_removes_the_sample() {
    Page sample = new Page("contoh/1.txt", Page.Format.TEXT, "Contoh\nforum 0 seri-5-nov");
    Pipeline pipeline = fresh();
    pipeline.ingestPages(List.of(sample), IngestOptions.on(TODAY).asSample(), Progress.NONE);
    assertTrue(says(pipeline, "ontology#sample> \"true\""));
    RunReport report = ingest(pipeline, a);
    assertEquals(1, report.removedSamples());
    assertEquals(0, report.removedArticles());
    assertTrue(report.toText().contains("sample"));
    assertSame(dumpOf(a), dump(pipeline));
  }

  @Test
  void a_page_that_fails_does_not_remove_the_sample() throws IOException {
    Page sample = new Page("contoh/1.txt", Page.Format.TEXT, "Contoh\nforum 0 seri-5-nov");
    Pipeline pipeline = fresh();
    pipeline.ingestPages(List.of(sample), IngestOptions.on(TODAY).asSample(), Progress.NONE);
    ingest(pipeline, page("kosong.txt", ""));
    assertTrue(says(pipeline, "ontology#sample> \"true\""));
  }

  @Test
  void the_day_of_the_first_reading_is_kept_until_another_is_given() throws IOException {
    Path dated = page("hari.txt", "Apel\ndibaca");
    Pipeline pipeline = fresh();
    ingest(pipeline, dated);
    List<String> first = dump(pipeline);
    pipeline.ingest(List.of(dated), IngestOptions.on(TODAY.plusDays(40)), Progress.NONE);
    assertSame(first, dump(pipeline));
    pipeline.ingest(
        List.of(dated), IngestOptions.on(TODAY).readOn(LocalDate.of(2024, 1, 2)), Progress.NONE);
    assertTrue(says(pipeline, "observedOn> \"2024-01-02\""));
  }

  @Test
  void an_article_counts_as_read_on_the_earliest_day_of_its_sources() throws IOException {
    Path early = page("dini.txt", "Apel\ndibaca");
    Path late = page("lambat.txt", "Apel\ndibaca");
    Pipeline pipeline = fresh();
    pipeline.ingest(List.of(late), IngestOptions.on(TODAY), Progress.NONE);
    pipeline.ingest(List.of(early), IngestOptions.on(TODAY.minusDays(9)), Progress.NONE);
    assertTrue(says(pipeline, "observedOn> \"2025-11-12\""));
    pipeline.ingest(List.of(late), IngestOptions.on(TODAY), Progress.NONE);
    assertTrue(says(pipeline, "observedOn> \"2025-11-12\""));
    pipeline.remove(List.of(early.toString()));
    assertSame(dumpOf(late), dump(pipeline));
  }

  /**
   * Some fill the store wholly before they resolve, some in part or not; the last ones touch more
   * than is remembered: early, and only when the graphs are asked what they name.
   */
  @ParameterizedTest
  @CsvSource({
    "400, 0, 100000",
    "400, 1000, 100000",
    "400, 50, 100000",
    "400, 0, 200",
    "100000, 1000, 350"
  })
  void a_long_row_of_pages_goes_in_by_batches_and_gives_the_same(
      int quads, int unresolved, int touched) throws IOException {
    List<Path> many = many();
    Pipeline batches = pipeline(new MemoryStore(), new BatchSizes(quads, unresolved, touched));
    ingest(batches, many.toArray(Path[]::new));
    Pipeline oneByOne = fresh();
    Collections.reverse(many);
    many.forEach(file -> ingest(oneByOne, file));
    assertSame(dump(oneByOne), dump(batches));
  }

  /** An error of the machine is caught by nobody: the store stays as the last commit left it. */
  @Test
  void what_a_load_left_unresolved_is_resolved_at_the_next_start() throws IOException {
    List<Path> many = many();
    QuadStore store = new MemoryStore();
    Pipeline first = pipeline(store, new BatchSizes(400, 1_000, 100_000));
    assertThrows(
        OutOfMemoryError.class,
        () -> first.ingest(many, IngestOptions.on(TODAY), failingAfter(100)));
    Pipeline next = pipeline(store);
    List<String> started = dump(next);
    next.rebuild();
    assertSame(dump(next), started);
    assertTrue(says(next, "ontology#PersonKey"));
    next.ingest(many, IngestOptions.on(TODAY), Progress.NONE);
    assertSame(dumpOf(many.toArray(Path[]::new)), dump(next));
  }

  private static Progress failingAfter(int steps) {
    AtomicInteger left = new AtomicInteger(steps);
    return new Progress() {
      @Override
      public void step(String detail) {
        if (left.decrementAndGet() < 0) {
          throw new OutOfMemoryError("as a machine throws it");
        }
      }
    };
  }

  private List<Path> many() throws IOException {
    List<Path> many = new ArrayList<>();
    for (int i = 0; i < 160; i++) {
      StringBuilder text = new StringBuilder("Berita " + i + "\nforum e" + i + " hari-" + i % 7);
      for (int p = 0; p < 20; p++) {
        text.append("\norang Orang ").append((char) ('A' + p)).append(' ').append(i % 3);
      }
      many.add(page("banyak/" + i + ".txt", text.toString()));
    }
    return many;
  }

  @Test
  void a_store_on_disk_says_the_same_as_one_in_memory() {
    Path[] files = {a, b, c};
    try (QuadStore store = Tdb2Store.open(folder.resolve("store"))) {
      Pipeline pipeline = pipeline(store);
      Arrays.stream(files).forEach(file -> ingest(pipeline, file));
      assertSame(dumpOf(files), dump(pipeline));
    }
    try (QuadStore store = Tdb2Store.open(folder.resolve("store"))) {
      assertSame(dumpOf(files), dump(pipeline(store)));
    }
  }
}
