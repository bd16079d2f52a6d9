package id.simpul.bench;

import id.simpul.article.ArticleSplitter;
import id.simpul.claim.ClaimExtractor;
import id.simpul.corpus.HardLine;
import id.simpul.model.Article;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One line of a million characters of each kind that a rule may choke on: the time it takes. */
final class HardLines {
  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 1);

  private HardLines() {}

  static void main(int characters, List<String> kinds) {
    Registry registry = Registry.load();
    ArticleSplitter splitter = new ArticleSplitter(registry);
    ClaimExtractor extractor = new ClaimExtractor(registry, Models.load());
    List<HardLine> lines =
        HardLine.all().stream().filter(l -> kinds.isEmpty() || kinds.contains(l.name())).toList();
    lines.forEach(line -> read(line, Math.min(characters, 20_000), splitter, extractor, false));
    System.out.println("processor milliseconds to split and to extract, in each shape of page");
    lines.forEach(line -> read(line, characters, splitter, extractor, true));
  }

  private static void read(
      HardLine line,
      int characters,
      ArticleSplitter splitter,
      ClaimExtractor extractor,
      boolean shown) {
    for (Page page : line.pages(characters)) {
      long start = Clocks.thread();
      List<Article> articles = split(splitter, page);
      long between = Clocks.thread();
      int claims = extractor.extract(articles).stream().mapToInt(e -> e.claims().size()).sum();
      long end = Clocks.thread();
      if (shown) {
        System.out.printf(
            Locale.ROOT,
            "%-28s %6d %6d   %6d articles %6d claims%s%n",
            page.source(),
            (between - start) / 1_000_000,
            (end - between) / 1_000_000,
            articles.size(),
            claims,
            end - start > 1_000_000_000L ? "  SLOW" : "");
      }
    }
  }

  private static List<Article> split(ArticleSplitter splitter, Page page) {
    try {
      return splitter.split(page, READ_ON);
    } catch (SimpulException e) {
      return List.of();
    }
  }
}
