package id.simpul.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.article.ArticleSplitter;
import id.simpul.claim.ClaimExtractor;
import id.simpul.model.Extraction;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Scores the sample articles against what a reader found in them. The scores with every fact lost
 * or invented are a committed file, so that a change of the rules shows as gains and losses; {@code
 * -Dgolden.update=true} rewrites it.
 */
final class SampleScoresTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/samples.txt");
  private static final Path SCORES = Path.of("src/test/resources/gold/scores.txt");
  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 1);

  @Test
  void the_samples_score_as_committed() throws IOException {
    String scores = report(Gold.read(GOLD), extracted());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(SCORES, scores);
    }
    assertEquals(
        Files.readString(SCORES),
        scores,
        "Scores changed; look at the facts won and lost, then update the file.");
  }

  private static Map<String, TreeSet<String>> extracted() throws IOException {
    Registry registry = Registry.load();
    ClaimExtractor extractor = new ClaimExtractor(registry, Models.load());
    Map<String, TreeSet<String>> found = new TreeMap<>();
    try (var files = Files.list(Path.of("seeds/articles"))) {
      for (Path file : files.sorted().toList()) {
        var page = new PageReader().read(file);
        List<Extraction> extractions =
            extractor.extract(new ArticleSplitter(registry).split(page, READ_ON));
        for (int i = 0; i < extractions.size(); i++) {
          found.put(file.getFileName() + " " + (i + 1), Facts.of(extractions.get(i)));
        }
      }
    }
    return found;
  }

  private static String report(
      Map<String, TreeSet<String>> gold, Map<String, TreeSet<String>> found) {
    Map<String, int[]> counts = new TreeMap<>();
    StringBuilder changes = new StringBuilder();
    TreeSet<String> articles = new TreeSet<>(gold.keySet());
    articles.addAll(found.keySet());
    for (String article : articles) {
      TreeSet<String> expected = gold.getOrDefault(article, new TreeSet<>());
      TreeSet<String> got = found.getOrDefault(article, new TreeSet<>());
      StringBuilder here = new StringBuilder();
      compare(expected, got, counts, here);
      if (here.length() > 0) {
        changes.append('\n').append(article).append('\n').append(here);
      }
    }
    return table(counts) + "\n# lost (-) and invented (+)\n" + changes;
  }

  private static void compare(
      TreeSet<String> expected,
      TreeSet<String> got,
      Map<String, int[]> counts,
      StringBuilder here) {
    for (String fact : expected) {
      boolean right = got.contains(fact);
      count(counts, fact)[right ? 0 : 2]++;
      if (!right) {
        here.append("  - ").append(fact).append('\n');
      }
    }
    for (String fact : got) {
      if (!expected.contains(fact)) {
        count(counts, fact)[1]++;
        here.append("  + ").append(fact).append('\n');
      }
    }
  }

  private static int[] count(Map<String, int[]> counts, String fact) {
    return counts.computeIfAbsent(fact.substring(0, fact.indexOf(':')), k -> new int[3]);
  }

  private static String table(Map<String, int[]> counts) {
    StringBuilder out =
        new StringBuilder("# kind           right  invented  lost  precision  recall\n");
    counts.forEach(
        (kind, c) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-15s %6d %9d %5d %10.3f %7.3f%n",
                    kind,
                    c[0],
                    c[1],
                    c[2],
                    share(c[0], c[1]),
                    share(c[0], c[2]))));
    return out.toString();
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }
}
