package id.simpul.app;

import id.simpul.model.Page;
import id.simpul.page.PageReader;
import id.simpul.registry.Bundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The sample articles that travel with the program. */
final class SampleArticles {
  private static final String FOLDER = "seeds/articles";

  private SampleArticles() {}

  /**
   * Every sample page; its source is its path in the project, e.g. {@code seeds/articles/a.txt}.
   */
  static List<Page> pages() {
    PageReader reader = new PageReader();
    List<Page> pages = new ArrayList<>();
    for (String ending : List.of(".txt", ".html", ".md")) {
      for (String path : Bundle.list(FOLDER, ending)) {
        pages.add(reader.read(path, bytes(path)));
      }
    }
    return pages;
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Bundle.open(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bundled file '" + path + "'", e);
    }
  }
}
