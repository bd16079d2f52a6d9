package id.simpul.corpus;

import id.simpul.model.Page;
import java.util.List;
import java.util.stream.Collectors;

/** How an office's site lays articles out on a page. */
public enum PageShape {
  /** A header, then title and one long paragraph each. */
  LIST(".txt") {
    @Override
    String lay(List<InventedArticle> articles) {
      return articles.stream()
          .map(a -> a.title() + "\n\n" + a.body())
          .collect(Collectors.joining("\n\n", "Berita Terkini\n\n", "\n"));
    }
  },
  /** A view counter above each title, "Selengkapnya" below each paragraph. */
  COUNTERS(".txt") {
    @Override
    String lay(List<InventedArticle> articles) {
      return articles.stream()
          .map(a -> 10 + a.title().length() + "\n\n" + a.title() + "\n\n" + a.body())
          .collect(
              Collectors.joining("\n\n\nSelengkapnya\n", "Berita\n\n", "\n\n\nSelengkapnya\n"));
    }
  },
  /** One element for each article. */
  HTML(".html") {
    @Override
    String lay(List<InventedArticle> articles) {
      return articles.stream()
          .map(a -> "<article><h2>" + a.title() + "</h2><p>" + a.body() + "</p></article>")
          .collect(
              Collectors.joining(
                  "\n",
                  "<!doctype html><html><head><title>Berita</title></head><body><nav>Beranda</nav><main>\n",
                  "\n</main></body></html>\n"));
    }
  };

  private final String suffix;

  PageShape(String suffix) {
    this.suffix = suffix;
  }

  /** What the page's file is called after its name: {@code .txt} or {@code .html}. */
  public String suffix() {
    return suffix;
  }

  abstract String lay(List<InventedArticle> articles);

  /** The page that shows {@code articles}. */
  public Page page(String name, List<InventedArticle> articles) {
    Page.Format format = this == HTML ? Page.Format.HTML : Page.Format.TEXT;
    return new Page(name + suffix, format, lay(articles));
  }
}
