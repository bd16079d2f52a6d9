package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Registry;
import id.simpul.web.view.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One choice of the filter, as a form shows it.
 *
 * @param name of the parameter, e.g. {@code tahun}
 * @param label as read
 * @param value what is chosen; empty for everything
 * @param options what can be chosen, everything first
 */
public record Choices(String name, String label, String value, List<Option> options) {

  /** One value with how it reads. */
  public record Option(String value, String label) {}

  /** How the chosen value reads; empty where nothing is chosen. */
  public String chosen() {
    return value.isEmpty()
        ? ""
        : options.stream()
            .filter(o -> o.value().equals(value))
            .map(Option::label)
            .findFirst()
            .orElse(value);
  }

  static List<Choices> all(Cube cube, Filter filter, Registry registry, Reader reader) {
    return List.of(
        make("tahun", filter.year(), years(cube), reader),
        make("provinsi", filter.province(), provinces(registry), reader),
        make("lembaga", filter.institution(), institutions(), reader),
        make("seri", filter.series(), series(cube, reader), reader),
        make("tingkat", filter.grade(), grades(reader), reader));
  }

  private static Choices make(String name, String value, Stream<Option> options, Reader reader) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", reader.t("dash.all." + name)));
    options.forEach(all::add);
    return new Choices(name, reader.t("dash.filter." + name), value, all);
  }

  private static Stream<Option> years(Cube cube) {
    TreeSet<String> years = new TreeSet<>(Comparator.reverseOrder());
    cube.forums().stream()
        .map(Forum::month)
        .filter(m -> !m.isEmpty())
        .forEach(m -> years.add(m.substring(0, 4)));
    return years.stream().map(y -> new Option(y, y));
  }

  private static Stream<Option> provinces(Registry registry) {
    return registry.regions().stream()
        .filter(r -> r.level() == Level.PROVINSI)
        .map(r -> new Option(r.code(), r.name()))
        .sorted(Comparator.comparing(Option::label));
  }

  private static Stream<Option> institutions() {
    return Stream.of(Institution.values())
        .filter(i -> i.family() == i)
        .map(i -> new Option(i.name().toLowerCase(Locale.ROOT), members(i)));
  }

  private static String members(Institution family) {
    return Stream.of(Institution.values())
        .filter(i -> i.family() == family)
        .map(Institution::shortName)
        .reduce((a, b) -> a + " / " + b)
        .orElseThrow();
  }

  private static Stream<Option> series(Cube cube, Reader reader) {
    TreeSet<String> met = new TreeSet<>();
    cube.forums().forEach(f -> met.add(f.series()));
    Stream<Option> none =
        met.remove("")
            ? Stream.of(new Option(Filter.NO_SERIES, reader.t("matrix.noSeries")))
            : Stream.of();
    return Stream.concat(
        met.stream()
            .map(s -> new Option(s.substring(s.lastIndexOf('/') + 1), cube.name(s).id()))
            .sorted(Comparator.comparing(Option::label)),
        none);
  }

  private static Stream<Option> grades(Reader reader) {
    return Stream.concat(
        Stream.of(new Option(Grade.NAMED, reader.t("dash.grade.named"))),
        Stream.of(Grade.values())
            .map(g -> new Option(g.slug(), g.shape() + " " + reader.t("grade." + g.slug()))));
  }
}
