package id.simpul.bench;

import id.simpul.model.Page;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the generated pages as files, for the commands that read files. */
final class CorpusFiles {
  /** Held in memory at one time; a multiple of the shapes' number times what a page holds. */
  private static final int AT_A_TIME = 3_000;

  private CorpusFiles() {}

  static void main(String folder, int articles) throws IOException {
    Path into = Files.createDirectories(Path.of(folder));
    CrowdedCorpus corpus = new CrowdedCorpus(Registry.load());
    for (int done = 0; done < articles; done += AT_A_TIME) {
      for (Page page : corpus.pages(Math.min(AT_A_TIME, articles - done))) {
        Files.writeString(into.resolve(page.source()), page.text());
      }
    }
  }
}
