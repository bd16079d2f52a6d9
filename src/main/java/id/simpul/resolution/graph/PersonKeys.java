package id.simpul.resolution.graph;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What {@link PersonIndex} read of the nodes of local keys, remembered from one write to the next:
 * so that one more article asks memory, and not the store, for the many who are named alike. Holds
 * what was written by it, too; where a transaction was not committed, all is forgotten. For one
 * dataset.
 */
final class PersonKeys {
  /** About what a node takes in memory, and one of its places under a blocking key. */
  private static final int BYTES_EACH = 1_000;

  private static final int BYTES_EACH_PLACE = 100;

  /**
   * The node of a local key.
   *
   * @param nameKeys blocking keys under which it is found
   * @param spellings names in normal form
   * @param canonical the key that it stands for
   */
  record Known(Set<String> nameKeys, Set<String> spellings, Optional<String> canonical) {
    boolean isWritten() {
      return !nameKeys.isEmpty();
    }
  }

  /** Remembers what was asked for last. */
  private static final class Lately<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;

    Lately() {
      super(16, 0.75f, true);
    }

    /** Takes out what nobody asked for longest. */
    V removeEldest() {
      Iterator<V> eldest = values().iterator();
      V gone = eldest.next();
      eldest.remove();
      return gone;
    }
  }

  private final long most = Runtime.getRuntime().maxMemory() / 24;
  private final Lately<Known> keys = new Lately<>();
  private final Lately<Map<String, Set<String>>> blocks = new Lately<>();
  private long places;
  private long writes = -1;

  /**
   * A transaction begins.
   *
   * @param now how many writes were committed before it
   */
  void begin(long now) {
    if (now != writes + 1) {
      forget();
    }
    writes = now;
  }

  /** Nothing is remembered. */
  void forget() {
    keys.clear();
    blocks.clear();
    places = 0;
  }

  /** The node of a key; read where it is not known. */
  Known get(String key, Function<String, Known> read) {
    Known known = keys.get(key);
    if (known == null) {
      known = read.apply(key);
      put(key, known);
    }
    return known;
  }

  private void put(String key, Known known) {
    keys.put(key, known);
    while (keys.size() > most / BYTES_EACH) {
      keys.removeEldest();
    }
  }

  /**
   * The keys found under a blocking key, by their spellings.
   *
   * @param read tells the keys where they are not known
   */
  Map<String, Set<String>> under(String nameKey, Function<String, Map<String, Set<String>>> read) {
    Map<String, Set<String>> block = blocks.get(nameKey);
    if (block == null) {
      block = read.apply(nameKey);
      blocks.put(nameKey, block);
      places += size(block);
      while (places > most / BYTES_EACH_PLACE && blocks.size() > 1) {
        places -= size(blocks.removeEldest());
      }
    }
    return block;
  }

  private static long size(Map<String, Set<String>> block) {
    return 1 + block.values().stream().mapToLong(Collection::size).sum();
  }

  /** A node was written so. */
  void change(String key, Known before, Known after) {
    place(
        before,
        (block, spelling) ->
            Optional.ofNullable(block.get(spelling))
                .filter(all -> all.remove(key))
                .ifPresent(
                    all -> {
                      places--;
                      if (all.isEmpty()) {
                        block.remove(spelling);
                      }
                    }));
    place(
        after,
        (block, spelling) ->
            places += block.computeIfAbsent(spelling, s -> new TreeSet<>()).add(key) ? 1 : 0);
    put(key, after);
  }

  private void place(Known known, BiConsumer<Map<String, Set<String>>, String> work) {
    for (String nameKey : known.nameKeys()) {
      Map<String, Set<String>> block = blocks.get(nameKey);
      if (block != null) {
        known.spellings().forEach(spelling -> work.accept(block, spelling));
      }
    }
  }
}
