package id.simpul.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Narrows rows by what the address asks: values of one facet widen each other, facets narrow each
 * other. {@code ?wilayah=33,64&tahun=2024} keeps the rows of 2024 in either province.
 *
 * @param <T> a row
 */
public final class Facets<T> {

  /**
   * A value that a row has in a facet.
   *
   * @param key as in the address, without commas
   * @param label as read
   */
  public record Value(String key, String label) {}

  /** How the values of a facet are ordered where none is chosen. */
  public enum Order {
    /** Those that keep most rows first. */
    COUNT,
    /** As their keys sort, the last first: years. */
    LATEST
  }

  private record Dimension<T>(String id, Function<T, Collection<Value>> values, Order order) {}

  /**
   * What is left, and how to go on.
   *
   * @param rows the rows that the address asks for
   * @param facets every facet with its values and counts
   * @param words the chosen values as read, in the facets' order, each with the page without it
   */
  public record Selection<T>(List<T> rows, List<Facet> facets, List<Facet.Choice> words) {}

  private final List<Dimension<T>> dimensions = new ArrayList<>();

  /** Adds a facet, read by its message {@code facet.ID}. */
  public Facets<T> by(String id, Order order, Function<T, Collection<Value>> values) {
    dimensions.add(new Dimension<>(id, values, order));
    return this;
  }

  /**
   * Narrows {@code rows}.
   *
   * @param reader whose address says what is chosen
   * @param also what rows must meet beside the facets, e.g. the words searched for
   */
  public Selection<T> select(List<T> rows, Reader reader, Predicate<T> also) {
    Map<String, Set<String>> chosen = chosen(reader);
    List<T> found = rows.stream().filter(also).toList();
    List<Facet> facets = dimensions.stream().map(d -> facet(d, found, chosen, reader)).toList();
    return new Selection<>(
        found.stream().filter(row -> keeps(row, chosen, "")).toList(),
        facets,
        facets.stream().flatMap(f -> words(f, reader)).toList());
  }

  /** The chosen values as they read without their heading: {@code 2025} is {@code tahun 2025}. */
  private static Stream<Facet.Choice> words(Facet facet, Reader reader) {
    return facet.choices().stream()
        .filter(Facet.Choice::chosen)
        .map(
            c ->
                new Facet.Choice(
                    c.value(),
                    reader.find("facet.word." + facet.id(), c.label()).orElse(c.label()),
                    c.count(),
                    true,
                    c.href()));
  }

  private Map<String, Set<String>> chosen(Reader reader) {
    Map<String, Set<String>> chosen = new HashMap<>();
    for (Dimension<T> dimension : dimensions) {
      Set<String> values = new LinkedHashSet<>();
      Stream.of(reader.parameter(dimension.id()).split(","))
          .map(String::strip)
          .filter(v -> !v.isEmpty())
          .forEach(values::add);
      if (!values.isEmpty()) {
        chosen.put(dimension.id(), values);
      }
    }
    return chosen;
  }

  private boolean keeps(T row, Map<String, Set<String>> chosen, String but) {
    return dimensions.stream()
        .filter(d -> !d.id().equals(but) && chosen.containsKey(d.id()))
        .allMatch(
            d ->
                d.values().apply(row).stream()
                    .anyMatch(v -> chosen.getOrDefault(d.id(), Set.of()).contains(v.key())));
  }

  private Facet facet(
      Dimension<T> dimension, List<T> rows, Map<String, Set<String>> chosen, Reader reader) {
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (T row : rows) {
      boolean kept = keeps(row, chosen, dimension.id());
      Set<String> once = new LinkedHashSet<>();
      for (Value value : dimension.values().apply(row)) {
        values.putIfAbsent(value.key(), value);
        if (kept && once.add(value.key())) {
          counts.merge(value.key(), 1L, Long::sum);
        }
      }
    }
    Set<String> taken = chosen.getOrDefault(dimension.id(), Set.of());
    taken.forEach(key -> values.putIfAbsent(key, new Value(key, key)));
    List<Facet.Choice> choices =
        values.values().stream()
            .filter(v -> taken.contains(v.key()) || counts.containsKey(v.key()))
            .map(v -> choice(dimension, v, counts, taken, reader))
            .sorted(order(dimension))
            .toList();
    return new Facet(dimension.id(), reader.t("facet." + dimension.id()), choices);
  }

  private static Facet.Choice choice(
      Dimension<?> dimension,
      Value value,
      Map<String, Long> counts,
      Set<String> taken,
      Reader reader) {
    Set<String> then = new LinkedHashSet<>(taken);
    boolean chosen = !then.add(value.key()) && then.remove(value.key());
    String href = reader.withAll(Map.of(dimension.id(), String.join(",", then), "hal", ""));
    return new Facet.Choice(
        value.key(), value.label(), counts.getOrDefault(value.key(), 0L), chosen, href);
  }

  private static Comparator<Facet.Choice> order(Dimension<?> dimension) {
    Comparator<Facet.Choice> first = Comparator.comparing(c -> !c.chosen());
    return dimension.order() == Order.LATEST
        ? first.thenComparing(Facet.Choice::value, Comparator.reverseOrder())
        : first
            .thenComparing(Facet.Choice::count, Comparator.reverseOrder())
            .thenComparing(Facet.Choice::label);
  }
}
