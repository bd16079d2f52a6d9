package id.simpul.pipeline;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How sources are called in the data. A file is called by the end of its path, as short as tells it
 * from every other source: {@code kpu-serang.txt}, or {@code 2025/berita.txt} beside {@code
 * 2024/berita.txt}. An address is called by itself. So the data says nothing about the machine, and
 * the names hang on the set of sources alone.
 */
final class SourceNames {
  private final Map<String, TreeSet<String>> byLastSegment = new HashMap<>();
  private final Map<String, String> sourceByName = new HashMap<>();

  SourceNames(Collection<String> sources) {
    sources.forEach(this::add);
  }

  /**
   * Takes a source in.
   *
   * @return the names that other sources lose by it, each with its new name
   */
  Map<String, String> add(String source) {
    return change(source, group -> group.add(source));
  }

  /**
   * Forgets a source.
   *
   * @return the names of other sources that become shorter, each with its new name
   */
  Map<String, String> remove(String source) {
    return change(source, group -> group.remove(source));
  }

  /** The name of a source that was taken in. */
  String name(String source) {
    return names(group(source)).getOrDefault(source, source);
  }

  /** The source that is called {@code name}. */
  Optional<String> findSource(String name) {
    return Optional.ofNullable(sourceByName.get(name));
  }

  private TreeSet<String> group(String source) {
    return byLastSegment.computeIfAbsent(lastSegment(source), s -> new TreeSet<>());
  }

  private Map<String, String> change(
      String source, java.util.function.Consumer<TreeSet<String>> step) {
    TreeSet<String> group = group(source);
    Map<String, String> before = names(group);
    step.accept(group);
    Map<String, String> after = names(group);
    before.values().forEach(sourceByName::remove);
    after.forEach((s, name) -> sourceByName.put(name, s));
    return renamed(before, after);
  }

  private static Map<String, String> renamed(
      Map<String, String> before, Map<String, String> after) {
    Map<String, String> renamed = new TreeMap<>();
    before.forEach(
        (source, old) -> {
          String fresh = after.getOrDefault(source, old);
          if (!fresh.equals(old)) {
            renamed.put(old, fresh);
          }
        });
    return renamed;
  }

  private static Map<String, String> names(TreeSet<String> group) {
    if (group.size() == 1) {
      return Map.of(group.first(), ends(group.first()).get(0));
    }
    Map<String, Integer> uses = new HashMap<>();
    group.forEach(s -> ends(s).forEach(end -> uses.merge(end, 1, Integer::sum)));
    Map<String, String> names = new LinkedHashMap<>();
    for (String source : group) {
      names.put(
          source,
          ends(source).stream()
              .filter(end -> uses.getOrDefault(end, 0) == 1)
              .findFirst()
              .orElse(source));
    }
    return names;
  }

  /** The ends of a path, shortest first; of an address, only itself. */
  private static List<String> ends(String source) {
    if (isAddress(source)) {
      return List.of(source);
    }
    return Stream.iterate(source.lastIndexOf('/'), at -> at >= -1, at -> before(source, at))
        .map(at -> source.substring(at + 1))
        .toList();
  }

  private static int before(String source, int slash) {
    return slash <= 0 ? -2 : source.lastIndexOf('/', slash - 1);
  }

  private static String lastSegment(String source) {
    return isAddress(source) ? source : source.substring(source.lastIndexOf('/') + 1);
  }

  private static boolean isAddress(String source) {
    return source.contains("://");
  }

  /** Everything that is called, by name. */
  Map<String, String> sourcesByName() {
    return Collections.unmodifiableMap(sourceByName);
  }
}
