package id.simpul.bench;

import id.simpul.model.Page;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the generated pages as files, for the commands that read files. */
final class CorpusFiles {
  private CorpusFiles() {}

  static void main(String folder, int articles) throws IOException {
    Path into = Files.createDirectories(Path.of(folder));
    for (Page page : new CrowdedCorpus(Registry.load()).pages(articles)) {
      Files.writeString(into.resolve(page.source()), page.text());
    }
  }
}
