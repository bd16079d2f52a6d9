package id.simpul.bench;

import id.simpul.article.ArticleSplitter;
import id.simpul.claim.ClaimExtractor;
import id.simpul.mention.AnnotatedArticle;
import id.simpul.mention.Annotator;
import id.simpul.model.Article;
import id.simpul.model.Extraction;
import id.simpul.model.Page;
import id.simpul.model.Span;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages of ten articles a second through each stage of extraction, on one thread; the pages of
 * {@link Corpus}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StageBenchmark {
  private static final LocalDate READ_ON = LocalDate.of(2025, 12, 31);

  private ArticleSplitter splitter;
  private Models models;
  private Annotator annotator;
  private ClaimExtractor extractor;
  private List<Page> pages;
  private List<List<Article>> articles;
  private int next;

  @Setup
  public void load() {
    Registry registry = Registry.load();
    models = Models.load();
    splitter = new ArticleSplitter(registry);
    annotator = new Annotator(registry, models);
    extractor = new ClaimExtractor(registry, models);
    pages = Corpus.pages(1_000, CorpusRun.CHARACTERS);
    articles = new ArrayList<>();
    pages.forEach(page -> articles.add(splitter.split(page, READ_ON)));
  }

  @Benchmark
  public List<Article> split() {
    return splitter.split(pages.get(at()), READ_ON);
  }

  /** Sentences and tokens. */
  @Benchmark
  public List<List<Span>> tokens() {
    List<List<Span>> tokens = new ArrayList<>();
    for (Article article : articles.get(at())) {
      String text = article.text();
      for (Span sentence : models.sentences().split(text, new Span(0, text.length()))) {
        tokens.add(models.tokens().of(text, sentence));
      }
    }
    return tokens;
  }

  @Benchmark
  public List<AnnotatedArticle> mentions() {
    return articles.get(at()).stream().map(annotator::annotate).toList();
  }

  /** Mentions and claims of articles that are split already. */
  @Benchmark
  public List<Extraction> claims() {
    return extractor.extract(articles.get(at()));
  }

  @Benchmark
  public List<Extraction> whole() {
    return extractor.extract(splitter.split(pages.get(at()), READ_ON));
  }

  private int at() {
    next = next + 1 == pages.size() ? 0 : next + 1;
    return next;
  }
}
