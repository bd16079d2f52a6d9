package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import id.simpul.store.Tdb2Store;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed (SIGKILL) while it works on a store, at random moments. {@code
 * -Dkills=200} kills more often.
 */
final class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 8);

  /** So many pages at most are done before a kill, however fast the machine is. */
  private static final int PAGES = 6;

  /** A page takes about as long, more on a busy machine. */
  private static final int WITHIN_PAGE_MILLIS = 200;

  @TempDir Path folder;
  private Path store;
  private Path pages;

  @BeforeEach
  void write_pages() throws IOException {
    store = folder.resolve("store");
    pages = folder.resolve("pages");
    for (int i = 0; i < 24; i++) {
      // Files of one name in several folders: what one is called hangs on which others are known.
      Path file = pages.resolve("kantor-" + i % 6).resolve("berita-" + i / 6 + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          "Kamis Sesuatu %d\nforum lokal-%02d seri-%d tema-%d\norang Budi Harianto\nnarasumber Siti %s\ndibaca"
              .formatted(i, i, i % 5, i % 7, "Aminah" + i % 3));
    }
  }

  @Test
  void whenever_it_is_killed_the_store_holds_what_its_sources_say_and_can_go_on() throws Exception {
    Random random = new Random();
    long seed = random.nextLong();
    random.setSeed(seed);
    TreeSet<Integer> found = new TreeSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      kill(random);
      try (Tdb2Store left = Tdb2Store.open(store)) {
        Collection<String> sources = left.readings().sources();
        found.add(sources.size());
        assertEquals(
            clean(sources.stream().map(Path::of).toList()),
            dump(KilledProcess.pipeline(left)),
            "seed " + seed + ", kill " + kill + ", sources " + sources);
      }
    }
    assertTrue(found.size() > 1, "Killed always at the same place: " + found);
    try (Tdb2Store left = Tdb2Store.open(store)) {
      Pipeline pipeline = KilledProcess.pipeline(left);
      pipeline.ingest(List.of(pages), IngestOptions.on(KilledProcess.TODAY), Progress.NONE);
      assertEquals(clean(KilledProcess.pages(pages)), dump(pipeline), "seed " + seed);
    }
  }

  private void kill(Random random) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledProcess.class.getName(),
                store.toString(),
                pages.toString(),
                Long.toString(random.nextLong()))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      await(out, "open");
      for (int page = random.nextInt(PAGES + 1); page > 0; page--) {
        await(out, "worked");
      }
      Thread.sleep(random.nextInt(WITHIN_PAGE_MILLIS));
    } finally {
      process.destroyForcibly();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
  }

  private static void await(BufferedReader out, String said) throws IOException {
    String line = out.readLine();
    while (line != null && !line.equals(said)) {
      line = out.readLine();
    }
    assertEquals(said, line, "The process ended by itself");
  }

  private static List<String> clean(List<Path> sources) {
    try (QuadStore memory = new MemoryStore()) {
      Pipeline pipeline = KilledProcess.pipeline(memory);
      pipeline.ingest(sources, IngestOptions.on(KilledProcess.TODAY), Progress.NONE);
      return dump(pipeline);
    }
  }

  private static List<String> dump(Pipeline pipeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
