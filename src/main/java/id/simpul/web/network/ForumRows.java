package id.simpul.web.network;

import id.simpul.web.network.NetworkFacts.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What is said of forums, asked of the store for some forums at a time and remembered: a network
 * shows the latest as far as it has room, whatever the store holds. Safe for several threads.
 */
final class ForumRows<T> {
  private static final int AT_ONCE = 40;

  private final Function<List<String>, Map<String, List<T>>> ask;
  private final Map<String, List<T>> known = new HashMap<>();

  /**
   * @param ask gives what is said of the forums with these IRIs
   */
  ForumRows(Function<List<String>, Map<String, List<T>>> ask) {
    this.ask = ask;
  }

  /**
   * Tells what is said of each forum in turn, as long as {@code take} has room.
   *
   * @param take false where there was no room for the forum
   * @return how many forums there was no room for
   */
  synchronized int read(List<Seen> forums, BiPredicate<Seen, List<T>> take) {
    for (int i = 0; i < forums.size(); i++) {
      String id = forums.get(i).occasion().id();
      if (!known.containsKey(id)) {
        remember(forums.subList(i, Math.min(forums.size(), i + AT_ONCE)));
      }
      if (!take.test(forums.get(i), known.getOrDefault(id, List.of()))) {
        return forums.size() - i;
      }
    }
    return 0;
  }

  private void remember(List<Seen> forums) {
    List<String> ids = forums.stream().map(forum -> forum.occasion().id()).toList();
    Map<String, List<T>> said = ask.apply(ids);
    ids.forEach(id -> known.put(id, said.getOrDefault(id, List.of())));
  }
}
