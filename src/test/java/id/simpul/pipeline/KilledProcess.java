package id.simpul.pipeline;

import id.simpul.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Works on a store until it is killed: reads pages one by one in random order, takes some out
 * again, compacts now and then, and says each time that it has. {@link KillTest} starts and ends
 * it.
 */
final class KilledProcess {
  static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

  private KilledProcess() {}

  /**
   * @param args folder of the store, folder of the pages, seed
   */
  public static void main(String[] args) throws IOException {
    Random random = new Random(Long.parseLong(args[2]));
    List<Path> pages = pages(Path.of(args[1]));
    try (Tdb2Store store = Tdb2Store.open(Path.of(args[0]))) {
      Pipeline pipeline = pipeline(store);
      System.out.println("open");
      while (true) {
        Collections.shuffle(pages, random);
        for (Path page : pages) {
          pipeline.ingest(List.of(page), IngestOptions.on(TODAY), Progress.NONE);
          if (random.nextInt(4) == 0) {
            pipeline.remove(List.of(page.toString()));
          }
          if (random.nextInt(8) == 0) {
            store.compact();
          }
          System.out.println("worked");
        }
      }
    }
  }

  static Pipeline pipeline(id.simpul.store.QuadStore store) {
    Pipeline pipeline = new Pipeline(store, LineStages.IRIS, LineStages.stages());
    pipeline.prepare();
    return pipeline;
  }

  static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
