package id.simpul.web.desk;

import id.simpul.query.ResultTable;
import id.simpul.store.QuadStore;
import id.simpul.web.desk.CaseLine.FlagText;
import id.simpul.web.desk.CaseLine.ForumLine;
import id.simpul.web.desk.CaseLine.State;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import id.simpul.web.view.VersionedCache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every election dispute, put together once for each state of the store and language. */
final class Cases {
  private static final String INDONESIA = "/id/region/0";

  private final PageQueries queries;
  private final VersionedCache<List<CaseLine>> known;

  Cases(QuadStore store, PageQueries queries) {
    this.queries = queries;
    this.known = new VersionedCache<>(store, 2);
  }

  /** All cases: the latest studied first, then by number. */
  List<CaseLine> all(Reader reader) {
    return known.get(reader.language(), () -> new Assembly(reader).lines());
  }

  /** The case with this IRI. */
  Optional<CaseLine> find(String iri, Reader reader) {
    return all(reader).stream().filter(c -> c.ruling().iri().equals(iri)).findFirst();
  }

  /** One reading of the store. */
  private final class Assembly {
    private final Reader reader;
    private final Map<String, List<ForumLine>> forums = new HashMap<>();
    private final Map<String, Set<Named>> outcomes = new HashMap<>();
    private final Map<String, Set<Named>> orders = new HashMap<>();
    private final Map<String, Long> articles = new HashMap<>();
    private final Map<String, Set<Named>> agents = new HashMap<>();
    private final Map<String, Set<Named>> divisions = new HashMap<>();
    private final Map<String, Named> outcomeNames = new HashMap<>();
    private final Map<String, List<Row>> cases = new LinkedHashMap<>();
    private final Map<String, Named> proposers = new HashMap<>();

    Assembly(Reader reader) {
      this.reader = reader;
      each("desk-studies", this::study);
      each("desk-outcomes", this::outcome);
      each("desk-mentions", r -> articles.put(iri(r, "ruling"), Long.valueOf(r.text("articles"))));
      each("desk-agents", r -> add(agents, iri(r, "event"), r, "agent"));
      each("desk-divisions", r -> add(divisions, iri(r, "event"), r, "division"));
      each("desk-outcome-names", this::outcomeName);
      each("desk-cases", r -> group(cases, iri(r, "ruling")).add(r));
      cases.values().forEach(rows -> rows.forEach(this::proposer));
    }

    private void each(String query, Consumer<Row> use) {
      ResultTable table = queries.run(query, Map.of(), reader.language());
      table.rows().forEach(cells -> use.accept(new Row(table, cells)));
    }

    private void study(Row row) {
      List<ForumLine> lines = group(forums, iri(row, "ruling"));
      String event = iri(row, "event");
      if (lines.stream().noneMatch(l -> l.event().iri().equals(event))) {
        Named.of(row, "event", reader)
            .ifPresent(
                e ->
                    lines.add(
                        new ForumLine(
                            e,
                            row.text("date"),
                            Named.of(row, "series", reader),
                            Named.of(row, "organizer", reader))));
      }
    }

    private void outcome(Row row) {
      add(outcomes, iri(row, "ruling"), row, "outcome");
      add(orders, iri(row, "ruling"), row, "order");
    }

    private void outcomeName(Row row) {
      Named.of(row, "outcome", reader).ifPresent(o -> outcomeNames.put(row.text("name"), o));
    }

    private void add(Map<String, Set<Named>> to, String key, Row row, String variable) {
      Named.of(row, variable, reader)
          .ifPresent(n -> to.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(n));
    }

    /** Remembers whose broken number may mean the proposed case. */
    private void proposer(Row row) {
      if (row.has("proposal") && forums.containsKey(iri(row, "ruling"))) {
        Named.of(row, "ruling", reader).ifPresent(r -> proposers.put(row.text("proposal"), r));
      }
    }

    List<CaseLine> lines() {
      return cases.values().stream()
          .map(this::line)
          .sorted(
              Comparator.comparing((CaseLine c) -> c.state().ordinal())
                  .thenComparing(CaseLine::last, Comparator.reverseOrder())
                  .thenComparing(c -> c.ruling().label()))
          .toList();
    }

    private CaseLine line(List<Row> rows) {
      Row first = rows.get(0);
      Named ruling = Named.of(first, "ruling", reader).orElseThrow();
      List<ForumLine> studied = forums.getOrDefault(ruling.iri(), List.of());
      Optional<Named> instead = Optional.ofNullable(proposers.get(ruling.label()));
      Set<String> listed = new LinkedHashSet<>();
      rows.stream().map(r -> r.text("listed")).filter(l -> !l.isEmpty()).forEach(listed::add);
      Set<Named> agentsThere = at(agents, studied);
      return new CaseLine(
          ruling,
          regions(rows),
          rows.stream().flatMap(r -> Named.of(r, "kind", reader).stream()).findFirst(),
          first.text("year"),
          outcomes(ruling.iri(), listed),
          List.copyOf(orders.getOrDefault(ruling.iri(), Set.of())),
          String.join("; ", listed),
          rows.stream().anyMatch(r -> r.has("listed") || r.has("entry")),
          state(studied, instead),
          studied,
          only(agentsThere, false),
          at(divisions, studied),
          names(only(agentsThere, true)),
          flags(rows),
          articles.getOrDefault(ruling.iri(), 0L),
          studied.isEmpty() ? instead : Optional.empty());
    }

    private static State state(List<ForumLine> studied, Optional<Named> instead) {
      return !studied.isEmpty()
          ? State.STUDIED
          : instead.isPresent() ? State.MAYBE : State.NO_REPORT;
    }

    private List<Named> regions(List<Row> rows) {
      return rows.stream()
          .flatMap(
              r ->
                  Stream.concat(
                      Named.of(r, "region", reader).stream(),
                      Named.of(r, "province", reader).stream()))
          .filter(r -> !r.href().equals(INDONESIA))
          .distinct()
          .toList();
    }

    /** What articles report; where none does, what the registry's words begin with. */
    private List<Named> outcomes(String iri, Set<String> listed) {
      Set<Named> reported = outcomes.getOrDefault(iri, Set.of());
      if (!reported.isEmpty()) {
        return List.copyOf(reported);
      }
      return listed.stream()
          .flatMap(l -> Stream.of(l.split("[;,(]")))
          .map(part -> part.strip().replaceFirst(" seluruhnya$", ""))
          .flatMap(part -> Optional.ofNullable(outcomeNames.get(part)).stream())
          .distinct()
          .toList();
    }

    private static Set<Named> at(Map<String, Set<Named>> all, List<ForumLine> forums) {
      Set<Named> found = new LinkedHashSet<>();
      forums.forEach(f -> found.addAll(all.getOrDefault(f.event().iri(), Set.of())));
      return found;
    }

    private static Set<Named> only(Set<Named> agents, boolean people) {
      Set<Named> kept = new LinkedHashSet<>(agents);
      kept.removeIf(a -> a.href().startsWith("/id/person/") != people);
      return kept;
    }

    private static Set<String> names(Set<Named> people) {
      Set<String> names = new LinkedHashSet<>();
      people.forEach(p -> names.add(p.label()));
      return names;
    }

    private static List<FlagText> flags(Collection<Row> rows) {
      return rows.stream()
          .filter(r -> r.has("flag"))
          .map(r -> new FlagText(r.text("flag"), r.text("proposal")))
          .distinct()
          .toList();
    }

    private static String iri(Row row, String variable) {
      return row.iri(variable).orElse("");
    }

    private static <V> List<V> group(Map<String, List<V>> all, String key) {
      return all.computeIfAbsent(key, k -> new ArrayList<>());
    }
  }
}
