package id.simpul.web.view;

import id.simpul.store.QuadStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers the latest answers until the store changes. Safe for several threads. */
public final class VersionedCache<T> {
  private final QuadStore store;
  private final Map<String, T> known;
  private long version = Long.MIN_VALUE;

  public VersionedCache(QuadStore store, int size) {
    this.store = store;
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > size;
          }
        };
  }

  /** What is remembered for {@code key}, else what {@code make} gives. */
  public T get(String key, Supplier<T> make) {
    long before = store.version();
    Optional<T> found = find(key, before);
    if (found.isPresent()) {
      return found.get();
    }
    T made = make.get();
    put(key, before, made);
    return made;
  }

  private synchronized Optional<T> find(String key, long now) {
    if (now != version) {
      known.clear();
      version = now;
    }
    return Optional.ofNullable(known.get(key));
  }

  // An answer made while the store changed may be of either state: it is not kept.
  private synchronized void put(String key, long before, T made) {
    if (before == version && store.version() == before) {
      known.put(key, made);
    }
  }
}
