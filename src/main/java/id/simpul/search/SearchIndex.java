package id.simpul.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index of names and words, in a folder or in memory. It is stamped with the version of what it
 * was made from; a stamp and the entries it speaks of become durable together, so that a process
 * killed at any moment leaves an index that tells truly how far it reaches. Readers see the last
 * commit. Safe for several threads; one writer at a time.
 */
public final class SearchIndex implements AutoCloseable {
  /** Stamp of an index that holds nothing yet, or was made by another program. */
  public static final long NEVER = -1;

  /** Raised whenever fields or their words change: older indexes are made anew. */
  private static final String FORMAT = "1";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long stamp;

  private SearchIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()));
    this.stamp = stamp(writer.getLiveCommitData());
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index in {@code folder}, or begins one. One that cannot be read is thrown away: it
   * can be made again.
   */
  public static SearchIndex open(Path folder) {
    try {
      try {
        return new SearchIndex(FSDirectory.open(folder));
      } catch (CorruptIndexException
          | IndexFormatTooOldException
          | IndexFormatTooNewException
          | java.nio.file.NoSuchFileException
          | java.io.EOFException e) {
        erase(folder);
        return new SearchIndex(FSDirectory.open(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the search index in " + folder, e);
    }
  }

  /** An index that ends with the process. */
  public static SearchIndex inMemory() {
    try {
      return new SearchIndex(new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void erase(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static long stamp(
      @org.jspecify.annotations.Nullable Iterable<Map.Entry<String, String>> data) {
    String version = Long.toString(NEVER);
    String format = "";
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        version = entry.getKey().equals("version") ? entry.getValue() : version;
        format = entry.getKey().equals("format") ? entry.getValue() : format;
      }
    }
    return format.equals(FORMAT) ? Long.parseLong(version) : NEVER;
  }

  /** The version of what it was made from, or {@link #NEVER}. */
  public long stamp() {
    return stamp;
  }

  /**
   * Puts entries in the place of what stood under their IRIs, and takes out what is gone.
   *
   * @param gone IRIs
   * @param version the new stamp
   */
  public synchronized void update(
      Collection<String> gone, Collection<SearchEntry> entries, long version) {
    commit(
        version,
        () -> {
          for (String iri : gone) {
            writer.deleteDocuments(new Term(Fields.IRI, iri));
          }
          for (SearchEntry entry : entries) {
            writer.updateDocument(new Term(Fields.IRI, entry.iri()), Fields.document(entry));
          }
        });
  }

  /** Throws everything away and holds {@code entries}; until it is done, readers see the old. */
  public synchronized void rebuild(Stream<SearchEntry> entries, long version) {
    commit(
        version,
        () -> {
          writer.deleteAll();
          for (SearchEntry entry : (Iterable<SearchEntry>) entries::iterator) {
            writer.addDocument(Fields.document(entry));
          }
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  private void commit(long version, Work work) {
    try {
      work.run();
      writer.setLiveCommitData(
          Map.of("version", Long.toString(version), "format", FORMAT).entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
      stamp = version;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the search index", e);
    }
  }

  /** Things and articles for what was typed. */
  public SearchAnswer search(SearchRequest request) {
    return withSearcher(
        searcher -> {
          Question question = new Question(request.words(), known(searcher));
          if (question.isEmpty()) {
            return new SearchAnswer(List.of(), 0, Map.of(), false);
          }
          SearchAnswer answer = run(searcher, question.all(), request, false);
          return answer.counts().isEmpty() && question.size() > 1
              ? run(searcher, question.some(), request, true)
              : answer;
        });
  }

  private static Predicate<String> known(IndexSearcher searcher) {
    return word -> {
      try {
        return searcher.getIndexReader().docFreq(new Term(Fields.NAME, word)) > 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static SearchAnswer run(
      IndexSearcher searcher, Query query, SearchRequest request, boolean loose)
      throws IOException {
    TypeCounts counts = new TypeCounts();
    int depth = Math.max(1, request.from() + request.size());
    if (request.type().isEmpty()) {
      TopScoreDocCollector top =
          new TopScoreDocCollectorManager(depth, Integer.MAX_VALUE).newCollector();
      searcher.search(query, MultiCollector.wrap(top, counts));
      List<SearchHit> hits = hits(searcher, top.topDocs(), request.from(), request.size());
      return new SearchAnswer(hits, top.getTotalHits(), counts.counts(), loose);
    }
    searcher.search(query, counts);
    Map<String, Integer> found = counts.counts();
    Query typed =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Fields.TYPE, request.type())), Occur.FILTER)
            .build();
    List<SearchHit> hits =
        hits(searcher, searcher.search(typed, depth), request.from(), request.size());
    return new SearchAnswer(hits, found.getOrDefault(request.type(), 0), found, loose);
  }

  /**
   * What the reader may be about to type.
   *
   * @param typed so far, e.g. {@code bag}
   * @param most how many at most
   */
  public List<SearchHit> suggest(String typed, int most) {
    String words = new SearchRequest(typed, "", 0, most).words();
    return withSearcher(
        searcher -> {
          Question question = new Question(words, known(searcher));
          if (question.isEmpty()) {
            return List.of();
          }
          TopDocs found = searcher.search(question.beginnings(false), most);
          if (found.scoreDocs.length == 0) {
            found = searcher.search(question.beginnings(true), most);
          }
          return hits(searcher, found, 0, most);
        });
  }

  private static List<SearchHit> hits(IndexSearcher searcher, TopDocs found, int from, int size)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    int end = Math.min(found.scoreDocs.length, from + size);
    for (ScoreDoc hit : Arrays.asList(found.scoreDocs).subList(Math.min(from, end), end)) {
      Document document = stored.document(hit.doc);
      hits.add(
          new SearchHit(
              document.get(Fields.IRI),
              document.get(Fields.TYPE),
              document.get(Fields.SHOWN),
              hit.score));
    }
    return hits;
  }

  private interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T withSearcher(Asking<T> asking) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return asking.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the search index", e);
    }
  }

  /** How many entries it holds. */
  public int size() {
    return withSearcher(searcher -> searcher.getIndexReader().numDocs());
  }

  @Override
  public synchronized void close() {
    try {
      searchers.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the search index", e);
    }
  }
}
