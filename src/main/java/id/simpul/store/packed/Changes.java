package id.simpul.store.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What one writer changes, until it commits. */
final class Changes {
  private final RowFolder folder;
  private final long most;
  private List<Level> levels;
  private Delta delta;
  private long log;
  private long logLength;
  private final ChangeLog noted = new ChangeLog();
  private boolean changed;

  /**
   * @param most quads that are held in memory; of half as many, a commit writes files
   */
  Changes(State seen, RowFolder folder, long most) {
    this.folder = folder;
    this.most = most;
    this.levels = seen.levels();
    this.delta = seen.delta().fork();
    this.log = seen.log();
    this.logLength = seen.logLength();
  }

  /** The quads as this writer sees them now. */
  State state() {
    return new State(levels, delta, log, logLength);
  }

  boolean isChanged() {
    return changed;
  }

  void add(long[] quad) {
    if (delta.add(quad, State.isBelow(levels, quad))) {
      note(quad, true);
    }
  }

  void remove(long[] quad) {
    if (delta.remove(quad, State.isBelow(levels, quad))) {
      note(quad, false);
    }
  }

  private void note(long[] quad, boolean added) {
    changed = true;
    noted.note(quad, added);
    if (delta.size() >= most) {
      flush();
    }
  }

  /** Takes away everything. */
  void clear() {
    changed = true;
    levels = List.of();
    startDelta();
  }

  private void startDelta() {
    delta = new Delta();
    noted.clear();
    log = folder.nextNumber();
    logLength = 0;
  }

  /** Writes what is held in memory as a level. */
  void flush() {
    if (delta.size() > 0) {
      Delta written = delta;
      try {
        Level level = folder.write(order -> rows(written, order), written.removed(0).size() > 0);
        List<Level> more = new ArrayList<>(levels);
        more.add(level);
        levels = List.copyOf(more);
      } catch (IOException e) {
        throw new UncheckedIOException("Quads could not be written", e);
      }
      startDelta();
      changed = true;
    }
  }

  private static Rows rows(Delta delta, int order) {
    long[] all = new long[Row.WIDTH];
    return new MergedRows.Builder()
        .with(delta.added(order).find(all, 0), 1)
        .with(delta.removed(order).find(all, 0), -1)
        .build();
  }

  /** Puts one level in the place of the newest {@code count}. */
  void replace(int count, Level merged) {
    List<Level> fewer = new ArrayList<>(levels.subList(0, levels.size() - count));
    fewer.add(merged);
    levels = List.copyOf(fewer);
    changed = true;
  }

  /** Sees that everything lies on the disk; gives what is to be read after the commit. */
  State prepare() {
    if (delta.size() > most / 2) {
      flush();
    }
    try {
      if (!noted.isEmpty()) {
        logLength = noted.write(folder.log(log), logLength);
        noted.clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Changes could not be written", e);
    }
    return state();
  }
}
