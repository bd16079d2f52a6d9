package id.simpul.bench;

import id.simpul.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the generated pages as files, for the commands that read files. */
final class CorpusFiles {
  private CorpusFiles() {}

  static void main(String folder, int articles) throws IOException {
    Path into = Files.createDirectories(Path.of(folder));
    for (Page page : Corpus.pages(articles, CorpusRun.CHARACTERS)) {
      Files.writeString(into.resolve(page.source()), page.text());
    }
  }
}
