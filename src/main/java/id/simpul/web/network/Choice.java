package id.simpul.web.network;

import id.simpul.registry.Level;
import id.simpul.registry.Registry;
import id.simpul.web.view.Links;
import id.simpul.web.view.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One choice of the filter, as a form shows it.
 *
 * @param name of the parameter, e.g. {@code dari}
 * @param label as read
 * @param value what is chosen; empty for everything
 * @param options what can be chosen, everything first
 */
public record Choice(String name, String label, String value, List<Option> options) {

  /** One value with how it reads. */
  public record Option(String value, String label) {}

  /** How the chosen value reads. */
  public String chosen() {
    return options.stream()
        .filter(o -> o.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse(value);
  }

  static List<Choice> all(NetworkFacts facts, View view, Registry registry, Reader reader) {
    List<Choice> all = new ArrayList<>();
    all.add(make("dari", view.from(), years(facts), reader));
    all.add(make("sampai", view.to(), years(facts), reader));
    all.add(make("seri", view.series(), series(facts, reader), reader));
    all.add(make("provinsi", view.province(), provinces(registry), reader));
    if (view.kind() != View.Kind.CASES) {
      all.add(make("tingkat", view.grade(), grades(view, reader), reader));
    }
    if (view.kind() != View.Kind.CASES) {
      String least = view.least() == 1 ? "" : Integer.toString(view.least());
      all.add(make("minimal", least, least(reader), reader));
    }
    return all;
  }

  private static Choice make(String name, String value, Stream<Option> options, Reader reader) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", reader.t("net.all." + name)));
    options.forEach(all::add);
    return new Choice(name, reader.t("net.filter." + name), value, all);
  }

  private static Stream<Option> years(NetworkFacts facts) {
    TreeSet<String> years = new TreeSet<>(Comparator.reverseOrder());
    facts.forums().stream()
        .map(f -> f.occasion().day())
        .filter(d -> !d.isEmpty())
        .forEach(d -> years.add(d.substring(0, 4)));
    return years.stream().map(y -> new Option(y, y));
  }

  private static Stream<Option> series(NetworkFacts facts, Reader reader) {
    TreeSet<String> met = new TreeSet<>();
    facts.forums().forEach(f -> met.add(f.series()));
    Stream<Option> none =
        met.remove(View.NO_SERIES)
            ? Stream.of(new Option(View.NO_SERIES, reader.t("matrix.noSeries")))
            : Stream.of();
    return Stream.concat(
        facts.series().entrySet().stream()
            .filter(e -> met.contains(Links.key(e.getKey())))
            .map(e -> new Option(Links.key(e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(Option::label)),
        none);
  }

  private static Stream<Option> provinces(Registry registry) {
    return registry.regions().stream()
        .filter(r -> r.level() == Level.PROVINSI)
        .map(r -> new Option(r.code(), r.name()))
        .sorted(Comparator.comparing(Option::label));
  }

  private static Stream<Option> grades(View view, Reader reader) {
    return (view.kind() == View.Kind.PEOPLE
            ? Stream.of("named-person")
            : Stream.of("named-person", "named-office", "unit"))
        .map(g -> new Option(g, reader.t("grade." + g)));
  }

  private static Stream<Option> least(Reader reader) {
    return Stream.of(2, 3, 5, 10)
        .map(n -> new Option(Integer.toString(n), reader.t("net.least", n)));
  }
}
