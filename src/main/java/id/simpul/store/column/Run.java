package id.simpul.store.column;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Goes through the matches of a part of a pattern, which it writes into {@link Slots}. */
abstract class Run {
  /** Begins anew with what is bound now. */
  abstract void start();

  /** Goes to the next match; where there is none, what this run bound is unbound again. */
  abstract boolean next();

  /** Each match of the first part with each of the second, and so on. */
  static final class Chain extends Run {
    private final Run[] parts;
    private int depth;
    private boolean fresh;

    Chain(List<Run> parts) {
      this.parts = parts.toArray(Run[]::new);
    }

    @Override
    void start() {
      fresh = true;
      depth = 0;
      if (parts.length > 0) {
        parts[0].start();
      }
    }

    @Override
    boolean next() {
      if (parts.length == 0) {
        boolean once = fresh;
        fresh = false;
        return once;
      }
      while (depth >= 0) {
        if (!parts[depth].next()) {
          depth--;
        } else if (depth == parts.length - 1) {
          return true;
        } else {
          parts[++depth].start();
        }
      }
      return false;
    }
  }

  /** The matches of a part, or one without where there are none. */
  static final class Option extends Run {
    private final Run part;
    private boolean any;
    private boolean done;

    Option(Run part) {
      this.part = part;
    }

    @Override
    void start() {
      any = false;
      done = false;
      part.start();
    }

    @Override
    boolean next() {
      if (done) {
        return false;
      }
      if (part.next()) {
        any = true;
        return true;
      }
      done = true;
      return !any;
    }
  }

  /** The matches of one part, then those of the other. */
  static final class Either extends Run {
    private final Run one;
    private final Run other;
    private boolean first;

    Either(Run one, Run other) {
      this.one = one;
      this.other = other;
    }

    @Override
    void start() {
      first = true;
      one.start();
    }

    @Override
    boolean next() {
      if (first) {
        if (one.next()) {
          return true;
        }
        first = false;
        other.start();
      }
      return other.next();
    }
  }

  /** Rows that are given, as far as they agree with what is bound. */
  static final class Rows extends Run {
    private final Slots slots;
    private final int[] places;
    private final long[][] rows;
    private final boolean[] binds;
    private int next;

    /**
     * @param places slots of the rows' variables
     * @param rows with {@link Held#UNBOUND} for what a row leaves open
     */
    Rows(Slots slots, int[] places, long[][] rows) {
      this.slots = slots;
      this.places = places;
      this.rows = rows;
      this.binds = new boolean[places.length];
    }

    @Override
    void start() {
      next = 0;
      for (int i = 0; i < places.length; i++) {
        binds[i] = slots.values[places[i]] == Held.UNBOUND;
      }
    }

    @Override
    boolean next() {
      while (next < rows.length) {
        if (fits(rows[next++])) {
          return true;
        }
      }
      for (int i = 0; i < places.length; i++) {
        if (binds[i]) {
          slots.values[places[i]] = Held.UNBOUND;
        }
      }
      return false;
    }

    private boolean fits(long[] row) {
      for (int i = 0; i < places.length; i++) {
        if (binds[i]) {
          slots.values[places[i]] = row[i];
        } else if (row[i] != Held.UNBOUND && row[i] != slots.values[places[i]]) {
          return false;
        }
      }
      return true;
    }
  }

  /** The matches of a part that pass a test. */
  static final class Test extends Run {
    private final Run part;
    private final BooleanSupplier passes;

    Test(Run part, BooleanSupplier passes) {
      this.part = part;
      this.passes = passes;
    }

    @Override
    void start() {
      part.start();
    }

    @Override
    boolean next() {
      while (part.next()) {
        if (passes.getAsBoolean()) {
          return true;
        }
      }
      return false;
    }
  }

  /** One triple pattern. */
  static final class Pattern extends Run {
    private final Slots slots;
    private final Column column;
    private final Term subject;
    private final Term object;
    private SortedRows.Cursor rows;
    private SortedRows.Cursor before;
    private boolean byObject;
    private boolean seeksSubject;
    private boolean seeksObject;
    private boolean any;
    private long lastSubject;
    private long lastObject;

    /**
     * A place of a pattern.
     *
     * @param slot of its variable; negative for a constant
     * @param constant where it is one
     */
    record Term(int slot, long constant) {
      long value(Slots slots) {
        return slot < 0 ? constant : slots.values[slot];
      }
    }

    Pattern(Slots slots, Column column, Term subject, Term object) {
      this.slots = slots;
      this.column = column;
      this.subject = subject;
      this.object = object;
      this.rows = SortedRows.none();
      this.before = rows;
    }

    @Override
    void start() {
      long s = subject.value(slots);
      long o = object.value(slots);
      seeksSubject = s == Held.UNBOUND;
      seeksObject = o == Held.UNBOUND;
      byObject = seeksSubject && !seeksObject;
      any = false;
      rows = rows(s, o);
      before = rows;
    }

    private SortedRows.Cursor rows(long s, long o) {
      if (s == Held.MISSING || o == Held.MISSING) {
        return SortedRows.none();
      }
      if (byObject) {
        return column.byObject().find(o, before);
      }
      if (seeksSubject) {
        return column.bySubject().all();
      }
      return seeksObject
          ? column.bySubject().find(s, before)
          : column.bySubject().find(s, o, before);
    }

    @Override
    boolean next() {
      while (rows.next()) {
        slots.step();
        long s = rows.get(byObject ? 1 : 0);
        long o = rows.get(byObject ? 0 : 1);
        // The same triple in several graphs is one; its rows stand one after the other.
        if (!any || s != lastSubject || o != lastObject) {
          any = true;
          lastSubject = s;
          lastObject = o;
          if (bind(s, o)) {
            return true;
          }
        }
      }
      rows = SortedRows.none();
      unbind();
      return false;
    }

    private boolean bind(long s, long o) {
      if (seeksSubject && seeksObject && subject.slot() == object.slot() && s != o) {
        return false;
      }
      if (seeksSubject) {
        slots.values[subject.slot()] = s;
      }
      if (seeksObject) {
        slots.values[object.slot()] = o;
      }
      return true;
    }

    private void unbind() {
      if (seeksSubject) {
        slots.values[subject.slot()] = Held.UNBOUND;
      }
      if (seeksObject) {
        slots.values[object.slot()] = Held.UNBOUND;
      }
    }
  }
}
