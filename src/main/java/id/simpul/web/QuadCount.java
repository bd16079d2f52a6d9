package id.simpul.web;

import id.simpul.store.QuadStore;

/** How many quads the store holds, counted once a version. */
final class QuadCount {
  private final QuadStore store;
  private volatile long version = -1;
  private volatile long count;

  QuadCount(QuadStore store) {
    this.store = store;
  }

  /** True where the count is of the present version. */
  boolean known() {
    return version == store.version();
  }

  /** The latest count, which may be of an earlier version; 0 before the first. */
  long latest() {
    return count;
  }

  /** Counts now where the store has changed. */
  synchronized long count() {
    long now = store.version();
    if (version != now) {
      count = store.quads();
      version = now;
    }
    return count;
  }
}
