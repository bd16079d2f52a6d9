package id.simpul.store.column;

import id.simpul.store.packed.NodeNumber;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * One of TDB2's indexes of quads, before which the columns are asked. The first of them also notes
 * what is written.
 */
final class ColumnIndex implements TupleIndex {
  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final TupleIndex index;
  private final PropertyColumns columns;
  private final boolean notes;

  ColumnIndex(TupleIndex index, PropertyColumns columns, boolean notes) {
    this.index = index;
    this.columns = columns;
    this.notes = notes;
  }

  @Override
  public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
    NodeId property = pattern.get(PROPERTY);
    // Few quads of one graph are found sooner where they stand together.
    if (any(property) || !any(pattern.get(GRAPH)) && any(pattern.get(SUBJECT))) {
      return index.find(pattern);
    }
    Column column = columns.find(property);
    return column == null ? index.find(pattern) : new Found(column, pattern);
  }

  private static boolean any(NodeId id) {
    return NodeId.isAny(id);
  }

  /** The quads of a column that fit a pattern, those of one subject and object one after other. */
  private static final class Found implements Iterator<Tuple<NodeId>> {
    private final SortedRows.Cursor rows;
    private final boolean byObject;
    private final Tuple<NodeId> pattern;
    private final boolean anyGraph;
    private final boolean anySubject;
    private final boolean anyObject;
    private final Predicate<SortedRows.Cursor> fits;
    private boolean found;

    Found(Column column, Tuple<NodeId> pattern) {
      this.pattern = pattern;
      this.anyGraph = any(pattern.get(GRAPH));
      this.anySubject = any(pattern.get(SUBJECT));
      this.anyObject = any(pattern.get(OBJECT));
      this.byObject = anySubject && !anyObject;
      this.rows = rows(column);
      long graph = anyGraph ? 0 : NodeNumber.of(pattern.get(GRAPH));
      this.fits = anyGraph ? row -> true : row -> row.get(2) == graph;
      this.found = advance();
    }

    private SortedRows.Cursor rows(Column column) {
      if (byObject) {
        return column.byObject().find(NodeNumber.of(pattern.get(OBJECT)));
      }
      if (anySubject) {
        return column.bySubject().all();
      }
      long subject = NodeNumber.of(pattern.get(SUBJECT));
      return anyObject
          ? column.bySubject().find(subject)
          : column.bySubject().find(subject, NodeNumber.of(pattern.get(OBJECT)));
    }

    private boolean advance() {
      while (rows.next()) {
        if (fits.test(rows)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean hasNext() {
      return found;
    }

    @Override
    public Tuple<NodeId> next() {
      if (!found) {
        throw new NoSuchElementException();
      }
      Tuple<NodeId> tuple =
          TupleFactory.create4(
              anyGraph ? NodeNumber.id(rows.get(2)) : pattern.get(GRAPH),
              anySubject ? NodeNumber.id(rows.get(byObject ? 1 : 0)) : pattern.get(SUBJECT),
              pattern.get(PROPERTY),
              anyObject ? NodeNumber.id(rows.get(1)) : pattern.get(OBJECT));
      found = advance();
      return tuple;
    }
  }

  /** Rows of subject, object, graph from a tuple. */
  static long[] row(Tuple<NodeId> quad) {
    return new long[] {
      NodeNumber.of(quad.get(SUBJECT)),
      NodeNumber.of(quad.get(OBJECT)),
      NodeNumber.of(quad.get(GRAPH))
    };
  }

  @Override
  public void add(Tuple<NodeId> tuple) {
    note(tuple, true);
    index.add(tuple);
  }

  @Override
  public void delete(Tuple<NodeId> tuple) {
    note(tuple, false);
    index.delete(tuple);
  }

  @Override
  public void addAll(Collection<Tuple<NodeId>> tuples) {
    tuples.forEach(tuple -> note(tuple, true));
    index.addAll(tuples);
  }

  @Override
  public void deleteAll(Collection<Tuple<NodeId>> tuples) {
    tuples.forEach(tuple -> note(tuple, false));
    index.deleteAll(tuples);
  }

  void note(Tuple<NodeId> tuple, boolean added) {
    if (notes) {
      columns.note(tuple, added);
    }
  }

  @Override
  public void clear() {
    columns.noteEverything();
    index.clear();
  }

  @Override
  public String getName() {
    return index.getName();
  }

  @Override
  public String getMappingStr() {
    return index.getMappingStr();
  }

  @Override
  public TupleMap getMapping() {
    return index.getMapping();
  }

  @Override
  public Iterator<Tuple<NodeId>> all() {
    return index.all();
  }

  @Override
  public int weight(Tuple<NodeId> pattern) {
    return index.weight(pattern);
  }

  @Override
  public int getTupleLength() {
    return index.getTupleLength();
  }

  @Override
  public long size() {
    return index.size();
  }

  @Override
  public boolean isEmpty() {
    return index.isEmpty();
  }

  @Override
  public TupleIndex wrapped() {
    return index;
  }

  @Override
  public void sync() {
    index.sync();
  }

  @Override
  public void close() {
    index.close();
  }
}
