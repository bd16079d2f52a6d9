package id.simpul.bench;

import id.simpul.app.Wiring;
import id.simpul.model.Page;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.rdf.Iris;
import id.simpul.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Loads invented articles into a store of its own, then one page of one article after the other.
 */
final class LivingRun {
  private static final LocalDate READ_ON = LocalDate.of(2025, 11, 21);
  private static final int SINGLES = 5;

  private LivingRun() {}

  static void main(int articles) throws Exception {
    List<Page> pages = Corpus.pages(articles, CorpusRun.CHARACTERS);
    List<Page> singles = Corpus.pages(articles + SINGLES, CorpusRun.CHARACTERS, articles, 1);
    Path folder = Files.createTempDirectory("simpul-living");
    Iris iris = new Iris();
    try (Tdb2Store store = Tdb2Store.open(folder)) {
      Pipeline pipeline = new Pipeline(store, iris, new Wiring(iris).stages());
      pipeline.prepare();
      time(articles + " articles", () -> ingest(pipeline, pages));
      System.out.printf("%,d quads%n", store.<Long>read(data -> data.stream().count()));
      for (Page page : singles) {
        time("one more article", () -> ingest(pipeline, List.of(page)));
      }
      time("rebuild", pipeline::rebuild);
    }
    System.out.println("The store is left in " + folder);
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
