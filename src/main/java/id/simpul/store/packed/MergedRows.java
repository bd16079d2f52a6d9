package id.simpul.store.packed;

import java.util.ArrayList;
import java.util.List;

/** Rows that were added in some of several sources and taken away in others, together in order. */
final class MergedRows extends Rows {
  private final List<Rows> sources = new ArrayList<>();
  private final List<Integer> signs = new ArrayList<>();
  private int sign;

  private MergedRows() {
    block = new long[Row.WIDTH];
  }

  /** Gathers sources; those without a row are left out. */
  static final class Builder {
    private final MergedRows merged = new MergedRows();

    /** Rows that were added where {@code sign} is 1, or taken away where it is -1. */
    Builder with(Rows rows, int sign) {
      if (rows != NONE && rows.next()) {
        merged.sources.add(rows);
        merged.signs.add(sign);
      }
      return this;
    }

    /**
     * The rows that were added and not taken away. Where levels are merged that others lie below,
     * {@link Rows#sign} tells those that were only taken away.
     */
    Rows build() {
      if (merged.sources.isEmpty()) {
        return NONE;
      }
      return merged.sources.size() == 1
          ? new Alone(merged.sources.get(0), merged.signs.get(0))
          : merged;
    }
  }

  @Override
  boolean next() {
    do {
      if (sources.isEmpty()) {
        return false;
      }
      take(least());
    } while (sign == 0);
    return true;
  }

  private Rows least() {
    Rows least = sources.get(0);
    for (int i = 1; i < sources.size(); i++) {
      Rows other = sources.get(i);
      if (Row.compare(other.block, other.at, least.block, least.at) < 0) {
        least = other;
      }
    }
    return least;
  }

  /** Takes the row from every source that has it. */
  private void take(Rows least) {
    System.arraycopy(least.block, least.at, block, 0, Row.WIDTH);
    sign = 0;
    for (int i = sources.size() - 1; i >= 0; i--) {
      Rows source = sources.get(i);
      if (Row.compare(source.block, source.at, block, 0) == 0) {
        sign += signs.get(i);
        if (!source.next()) {
          sources.remove(i);
          signs.remove(i);
        }
      }
    }
  }

  @Override
  int sign() {
    return sign;
  }

  /** One source, which stands at its first row. */
  private static final class Alone extends Rows {
    private final Rows rows;
    private final int sign;
    private boolean begun;

    Alone(Rows rows, int sign) {
      this.rows = rows;
      this.sign = sign;
    }

    @Override
    boolean next() {
      if (begun && !rows.next()) {
        return false;
      }
      begun = true;
      block = rows.block;
      at = rows.at;
      return true;
    }

    @Override
    int sign() {
      return sign;
    }
  }
}
