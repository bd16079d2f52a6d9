package id.simpul.bench;

import id.simpul.app.Wiring;
import id.simpul.model.Page;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.rdf.Iris;
import id.simpul.registry.Registry;
import id.simpul.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads invented articles into a store of its own, then one page of one article after the other, by
 * what these name.
 */
final class LivingRun {
  private static final LocalDate READ_ON = LocalDate.of(2025, 11, 21);
  private static final int SINGLES = 5;
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "is ordinary", "",
              "names the most-named person", CrowdedCorpus.EVERYBODY,
              "cites the most-cited regulation", CrowdedCorpus.REGULATION,
              "names the national office", " Turut hadir KPU RI dan Bawaslu RI.",
              "names a big series", " Kegiatan ini bagian dari Kamis Sesuatu."));

  private LivingRun() {}

  /**
   * @param at an empty folder, or a store that was filled by this benchmark before; empty for a
   *     folder of its own
   */
  static void main(int articles, String at) throws Exception {
    Path folder = at.isEmpty() ? Files.createTempDirectory("simpul-living") : Path.of(at);
    CrowdedCorpus corpus = new CrowdedCorpus(Registry.load());
    List<Page> pages = corpus.pages(articles);
    Iris iris = new Iris();
    try (Tdb2Store store = Tdb2Store.open(folder)) {
      Pipeline pipeline = new Pipeline(store, iris, new Wiring(iris).stages());
      pipeline.prepare();
      if (pipeline.isEmpty()) {
        time(articles + " articles", () -> ingest(pipeline, pages));
      } else {
        // Those of an earlier run stand already: to read them again changes nothing.
        store.readings().sources().stream()
            .filter(source -> source.contains("lagi-"))
            .forEach(source -> corpus.page(""));
      }
      System.out.printf("%,d quads%n", store.<Long>read(data -> data.stream().count()));
      singles(store, pipeline, corpus);
    }
    System.out.println("The store is left in " + folder);
  }

  private static void singles(Tdb2Store store, Pipeline pipeline, CrowdedCorpus corpus) {
    ingest(pipeline, List.of(corpus.page("")));
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      List<Long> walls = new ArrayList<>();
      List<Long> used = new ArrayList<>();
      List<Long> grown = new ArrayList<>();
      for (int i = 0; i < SINGLES; i++) {
        Page page = corpus.page(kind.getValue());
        long bytes = store.bytes();
        long wall = System.nanoTime();
        long processor = Clocks.thread();
        ingest(pipeline, List.of(page));
        walls.add(System.nanoTime() - wall);
        used.add(Clocks.thread() - processor);
        grown.add(store.bytes() - bytes);
      }
      System.out.printf(
          "one more article that %s: median %.3f s, most %.3f s of the wall; %.3f s of a"
              + " processor; the store grew by %.1f MB%n",
          kind.getKey(),
          median(walls) / 1e9,
          most(walls) / 1e9,
          median(used) / 1e9,
          median(grown) / 1e6);
    }
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static long most(List<Long> values) {
    return values.stream().max(Long::compare).orElseThrow();
  }

  private static void ingest(Pipeline pipeline, List<Page> pages) {
    pipeline.ingestPages(pages, IngestOptions.on(READ_ON), Progress.NONE);
  }

  private static void time(String what, Runnable work) {
    long wall = System.nanoTime();
    long used = Clocks.process();
    work.run();
    System.out.printf(
        "%s: %.2f s of the wall, %.2f s of one processor%n",
        what, (System.nanoTime() - wall) / 1e9, (Clocks.process() - used) / 1e9);
  }
}
