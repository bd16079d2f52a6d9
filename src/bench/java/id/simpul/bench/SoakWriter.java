package id.simpul.bench;

import id.simpul.app.Main;
import id.simpul.app.Terminal;
import id.simpul.model.Page;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Changes a store while it is served, by the commands that a user gives: a new page, a page read
 * again, a page removed. The folder of pages is at any time what the store should hold.
 */
final class SoakWriter {
  private final Path pages;
  private final Path store;
  private final CrowdedCorpus corpus = new CrowdedCorpus(Registry.load());
  private final List<Path> known = new ArrayList<>();
  private final Random random = new Random(5);
  private final Map<String, Integer> outcomes = new TreeMap<>();

  /**
   * Writes the first pages.
   *
   * @param articles how many the store begins with
   */
  SoakWriter(Path pages, Path store, int articles) throws IOException {
    this.pages = Files.createDirectories(pages);
    this.store = store;
    for (Page page : corpus.pages(articles)) {
      known.add(write(page));
    }
  }

  /** The options that make two readings of one page the same. */
  static List<String> ingest(Path what, Path store) {
    return List.of("ingest", what.toString(), "--store=" + store, "--read-on=" + StoreLoad.READ_ON);
  }

  /** Makes one change. */
  void step() throws IOException {
    int kind = random.nextInt(6);
    if (kind == 0 && known.size() > 3) {
      Path gone = known.remove(random.nextInt(known.size()));
      run("remove", List.of("remove", gone.toString(), "--store=" + store));
      Files.delete(gone);
    } else if (kind == 1) {
      run("read again", ingest(known.get(random.nextInt(known.size())), store));
    } else {
      Path added = write(corpus.page(random.nextBoolean() ? CrowdedCorpus.EVERYBODY : ""));
      known.add(added);
      run("new page", ingest(added, store));
    }
  }

  private Path write(Page page) throws IOException {
    return Files.writeString(pages.resolve(page.source()), page.text());
  }

  private void run(String what, List<String> command) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    int exit = Main.run(command, Terminal.to(nowhere, nowhere));
    outcomes.merge(exit == 0 ? what : "ERROR " + what + " ended with " + exit, 1, Integer::sum);
  }

  /** How many changes ended in which way. */
  Map<String, Integer> outcomes() {
    return outcomes;
  }
}
