package id.simpul.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts hits type by type. */
final class TypeCounts extends SimpleCollector {
  private final Map<String, Integer> counts = new TreeMap<>();
  private @org.jspecify.annotations.Nullable SortedDocValues types;
  private int[] here = new int[0];

  /** Type to number of hits. */
  Map<String, Integer> counts() {
    settle();
    return new LinkedHashMap<>(counts);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    settle();
    types = DocValues.getSorted(context.reader(), Fields.TYPE);
    here = new int[types.getValueCount()];
  }

  @Override
  public void collect(int document) throws IOException {
    SortedDocValues values = java.util.Objects.requireNonNull(types);
    if (values.advanceExact(document)) {
      here[values.ordValue()]++;
    }
  }

  private void settle() {
    try {
      for (int ord = 0; ord < here.length; ord++) {
        if (here[ord] > 0) {
          String type = java.util.Objects.requireNonNull(types).lookupOrd(ord).utf8ToString();
          counts.merge(type, here[ord], Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    here = new int[0];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
