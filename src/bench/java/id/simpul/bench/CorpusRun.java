package id.simpul.bench;

import id.simpul.article.ArticleSplitter;
import id.simpul.claim.ClaimExtractor;
import id.simpul.model.Extraction;
import id.simpul.model.Page;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages to claims over a generated corpus: articles a second, and how the time grows. */
final class CorpusRun {
  /** The length of an article that the goal of 1,000 a second speaks of. */
  static final int CHARACTERS = 2_000;

  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 1);

  private final ArticleSplitter splitter;
  private final ClaimExtractor extractor;

  private CorpusRun() {
    Registry registry = Registry.load();
    this.splitter = new ArticleSplitter(registry);
    this.extractor = new ClaimExtractor(registry, Models.load());
  }

  private record Measured(double wall, double worked, int articles, int claims) {
    private String shown(String what) {
      return String.format(
          Locale.ROOT,
          "%-34s %,7.0f articles/s of the wall, %,7.0f of one processor's time (%d articles, %d claims)",
          what,
          articles / wall,
          articles / worked,
          articles,
          claims);
    }
  }

  static void main(int articles, int seconds) throws Exception {
    CorpusRun run = new CorpusRun();
    List<Page> pages = Corpus.pages(articles, CHARACTERS);
    int cores = Runtime.getRuntime().availableProcessors();
    run.warmUp(pages, cores, seconds);
    for (int threads = 1; threads <= cores; threads *= 2) {
      System.out.println(run.measure(pages, threads).shown(threads + " thread(s)"));
    }
    for (int length : List.of(1_000, 2_000, 4_000, 8_000, 16_000, 64_000, 256_000)) {
      int some = Math.max(10, articles * CHARACTERS / length / 2);
      List<Page> longer = Corpus.pages(some, length);
      run.measure(longer, 1);
      Measured measured = run.measure(longer, 1);
      System.out.printf(
          Locale.ROOT,
          "%,9d characters each: %6.2f µs of processor time for 1,000 characters%n",
          length,
          measured.worked() * 1e9 / some / length);
    }
  }

  private void warmUp(List<Page> pages, int threads, int seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      measure(pages, threads);
    }
  }

  private Measured measure(List<Page> pages, int threads) throws Exception {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger articles = new AtomicInteger();
    AtomicInteger claims = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    List<Future<Long>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(workers.submit(() -> work(pages, next, articles, claims)));
    }
    long worked = 0;
    for (Future<Long> one : running) {
      worked += one.get();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    workers.shutdown();
    return new Measured(wall, worked / 1e9, articles.get(), claims.get());
  }

  private long work(
      List<Page> pages, AtomicInteger next, AtomicInteger articles, AtomicInteger claims) {
    long start = Clocks.thread();
    for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
      List<Extraction> extractions = extractor.extract(splitter.split(pages.get(i), READ_ON));
      articles.addAndGet(extractions.size());
      extractions.forEach(e -> claims.addAndGet(e.claims().size()));
    }
    return Clocks.thread() - start;
  }
}
