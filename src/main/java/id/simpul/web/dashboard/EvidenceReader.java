package id.simpul.web.dashboard;

import id.simpul.rdf.Iris;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Answer;
import id.simpul.web.view.GivenRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Reads the sentences behind a number, a page of forums with one query. */
final class EvidenceReader {
  private static final int PAGE_SIZE = 12;
  private static final int SENTENCES_SHOWN = 4;
  private static final int AGENTS_SHOWN = 8;

  private final QuadStore store;
  private final Iris iris;

  EvidenceReader(QuadStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /**
   * @param page from 1
   */
  Evidence read(Cube cube, Scope scope, int page) {
    return scope.articles() ? articles(cube, scope, page) : forums(cube, scope, page);
  }

  private Evidence forums(Cube cube, Scope scope, int page) {
    int[] all = scope.forums(cube, iris).stream().toArray();
    int pages = Math.max(1, (all.length + PAGE_SIZE - 1) / PAGE_SIZE);
    int at = Math.min(Math.max(1, page), pages);
    List<Integer> shown = new ArrayList<>();
    for (int i = (at - 1) * PAGE_SIZE; i < Math.min(at * PAGE_SIZE, all.length); i++) {
      shown.add(all[i]);
    }
    Optional<Agent> agent = cube.findAgent(scope.agent(iris)).map(cube::agent);
    Map<String, List<Evidence.Sentence>> sentences = sentences(cube, shown, agent);
    Map<Integer, List<Integer>> rows = rows(cube, scope, shown, agent);
    List<Evidence.Item> items =
        shown.stream()
            .map(f -> item(cube, f, agent, rows.getOrDefault(f, List.of()), sentences))
            .toList();
    return new Evidence(agent, all.length, items, at, pages);
  }

  private static Evidence.Item item(
      Cube cube,
      int forum,
      Optional<Agent> agent,
      List<Integer> rows,
      Map<String, List<Evidence.Sentence>> sentences) {
    Forum each = cube.forum(forum);
    Cube.Rows all = cube.attendance();
    List<Agent> agents =
        agent.isPresent()
            ? List.of()
            : rows.stream().map(r -> cube.agent(all.agent()[r])).distinct().toList();
    Optional<Grade> grade =
        agent.flatMap(
            a ->
                rows.stream()
                    .map(r -> Grade.values()[all.grade()[r]])
                    .min(Comparator.naturalOrder()));
    return new Evidence.Item(
        each.label(),
        each.iri(),
        each.date() == null ? "" : each.date().toString(),
        grade,
        agents.subList(0, Math.min(AGENTS_SHOWN, agents.size())),
        Math.max(0, agents.size() - AGENTS_SHOWN),
        sentences.getOrDefault(each.iri(), List.of()));
  }

  /** The rows of the selection in the forums shown: the clearest first. */
  private static Map<Integer, List<Integer>> rows(
      Cube cube, Scope scope, List<Integer> shown, Optional<Agent> agent) {
    BitSet forums = new BitSet();
    shown.forEach(forums::set);
    Selection selection = new Selection(cube, scope.filter());
    Map<Integer, List<Integer>> rows = new HashMap<>();
    int wanted = agent.flatMap(a -> cube.findAgent(a.iri())).orElse(Cube.NONE);
    Cube.Rows all = cube.attendance();
    for (int i = 0; i < all.size(); i++) {
      if (!forums.get(all.forum()[i])) {
        continue;
      }
      boolean asked =
          agent.isPresent()
              ? all.agent()[i] == wanted
              : scope.region().isEmpty() || scope.inRegion(cube, all.office()[i]);
      if (asked && selection.row(all, i)) {
        rows.computeIfAbsent(all.forum()[i], f -> new ArrayList<>()).add(i);
      }
    }
    rows.values()
        .forEach(
            each ->
                each.sort(
                    Comparator.<Integer>comparingInt(r -> all.grade()[r])
                        .thenComparing(r -> cube.agent(all.agent()[r]).label())));
    return rows;
  }

  private Map<String, List<Evidence.Sentence>> sentences(
      Cube cube, List<Integer> shown, Optional<Agent> agent) {
    Var event = Var.alloc("event");
    List<Binding> values = new ArrayList<>();
    for (int f : shown) {
      Node forum = NodeFactory.createURI(cube.forum(f).iri());
      values.add(
          agent
              .map(
                  a ->
                      BindingFactory.binding(
                          event, forum, Var.alloc("agent"), NodeFactory.createURI(a.iri())))
              .orElseGet(() -> BindingFactory.binding(event, forum)));
    }
    Map<String, Map<String, Evidence.Sentence>> found = new LinkedHashMap<>();
    ask(
        agent.isPresent() ? "evidence-agent" : "evidence-forum",
        values,
        row -> {
          Evidence.Sentence sentence = sentence(row);
          found
              .computeIfAbsent(row.text("event"), e -> new java.util.TreeMap<>())
              .merge(sentence.article() + "\n" + sentence.quote(), sentence, EvidenceReader::first);
        });
    Map<String, List<Evidence.Sentence>> sentences = new HashMap<>();
    found.forEach(
        (forum, each) ->
            sentences.put(forum, each.values().stream().limit(SENTENCES_SHOWN).toList()));
    return sentences;
  }

  private static Evidence.Sentence first(Evidence.Sentence left, Evidence.Sentence right) {
    return left.claim().compareTo(right.claim()) <= 0 ? left : right;
  }

  private static Evidence.Sentence sentence(Answer row) {
    return new Evidence.Sentence(
        row.text("quote"),
        row.text("article"),
        row.text("claim"),
        row.text("publisher"),
        row.text("sample").equals("true"));
  }

  private record Read(String title, String article, String office, Set<String> events) {}

  private Evidence articles(Cube cube, Scope scope, int page) {
    Selection selection = new Selection(cube, scope.filter());
    boolean any = scope.filter().year().isEmpty() && scope.filter().series().isEmpty();
    TreeSet<Integer> offices = new TreeSet<>();
    for (Cube.Published published : cube.published()) {
      boolean fits = published.forum() == Cube.NONE ? any : selection.forum(published.forum());
      if (fits
          && selection.office(published.office())
          && (scope.region().isEmpty() || scope.inRegion(cube, published.office()))) {
        offices.add(published.office());
      }
    }
    List<Read> read = new ArrayList<>(published(cube, offices, selection, any));
    read.sort(Comparator.comparing(Read::office).thenComparing(Read::title));
    int pages = Math.max(1, (read.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int at = Math.min(Math.max(1, page), pages);
    List<Evidence.Item> items =
        read.subList((at - 1) * PAGE_SIZE, Math.min(at * PAGE_SIZE, read.size())).stream()
            .map(
                r ->
                    new Evidence.Item(
                        r.title(),
                        r.article(),
                        "",
                        Optional.empty(),
                        cube.findAgent(r.office()).map(cube::agent).stream().toList(),
                        0,
                        List.of()))
            .toList();
    return new Evidence(Optional.empty(), read.size(), items, at, pages);
  }

  private List<Read> published(Cube cube, Set<Integer> offices, Selection selection, boolean any) {
    Map<String, Read> read = new LinkedHashMap<>();
    List<Binding> values =
        offices.stream()
            .map(
                o ->
                    BindingFactory.binding(
                        Var.alloc("office"), NodeFactory.createURI(cube.agent(o).iri())))
            .toList();
    ask(
        "articles",
        values,
        row ->
            read.computeIfAbsent(
                    row.text("article"),
                    a -> new Read(row.text("title"), a, row.text("office"), new LinkedHashSet<>()))
                .events()
                .add(row.text("event")));
    return read.values().stream()
        .filter(
            r ->
                any
                    || r.events().stream()
                        .anyMatch(e -> cube.findForum(e).filter(selection::forum).isPresent()))
        .toList();
  }

  private void ask(String name, List<Binding> values, Consumer<Answer> use) {
    GivenRows.ask(store, iris, "dashboard/" + name, values, use);
  }
}
