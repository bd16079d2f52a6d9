package id.simpul.bench;

import id.simpul.app.Wiring;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.pipeline.RunReport;
import id.simpul.rdf.Iris;
import id.simpul.store.Tdb2Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Files into a store, by the pipeline that the command {@code ingest} runs, measured. */
final class StoreLoad {
  static final LocalDate READ_ON = LocalDate.of(2026, 11, 1);

  private StoreLoad() {}

  /**
   * Loads a folder of pages into an empty store, and compacts it.
   *
   * @param table of columns what, figure
   * @return how many articles there are
   */
  static int measured(Path pages, Path folder, Figures.Table table) throws IOException {
    HeapPeak heap = new HeapPeak();
    Iris iris = new Iris();
    try (Tdb2Store store = Tdb2Store.open(folder)) {
      Pipeline pipeline = new Pipeline(store, iris, new Wiring(iris).stages());
      pipeline.prepare();
      long before = quads(store);
      long wall = System.nanoTime();
      long used = Clocks.process();
      RunReport report = pipeline.ingest(List.of(pages), IngestOptions.on(READ_ON), Progress.NONE);
      double seconds = (System.nanoTime() - wall) / 1e9;
      double processor = (Clocks.process() - used) / 1e9;
      if (report.hasFailures()) {
        throw new IllegalStateException("Not all pages could be read: " + report.toText());
      }
      int articles = report.articles();
      long quads = quads(store);
      table.add("articles", Figures.shown(articles));
      table.add(
          "quads (of them before the first article)",
          Figures.shown(quads) + " (" + Figures.shown(before) + ")");
      table.add("time of the wall, s", Figures.shown(seconds));
      table.add("time of processors, s", Figures.shown(processor));
      table.add("articles a second", Figures.shown(articles / seconds));
      table.add("quads a second", Figures.shown((quads - before) / seconds));
      table.add("most on the heap after a collection", Figures.megabytes(heap.bytes()));
      resident(table);
      disk(table, "disk for an article before compaction, KB", store, articles);
      long start = System.nanoTime();
      store.compact();
      table.add("compaction, s", Figures.shown((System.nanoTime() - start) / 1e9));
      disk(table, "disk for an article after compaction, KB", store, articles);
      return articles;
    }
  }

  private static void resident(Figures.Table table) {
    ServerProcess.memory(ProcessHandle.current().pid(), "VmHWM:")
        .ifPresent(
            bytes -> table.add("most resident memory of the process", Figures.megabytes(bytes)));
  }

  private static void disk(Figures.Table table, String what, Tdb2Store store, int articles)
      throws IOException {
    table.add(what, Figures.shown(bytes(store.path()) / 1e3 / articles));
  }

  private static long quads(Tdb2Store store) {
    return store.<Long>read(data -> data.stream().count());
  }

  /** Bytes allotted to the files of a folder: a store's files may have holes. */
  static long bytes(Path folder) throws IOException {
    Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
    String told = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Long.parseLong(told.replaceAll("(?s)\\D.*", "")) << 10;
  }
}
