package id.simpul.web.network;

import id.simpul.network.Encounter;
import id.simpul.network.Evidence;
import id.simpul.rdf.Iris;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Answer;
import id.simpul.web.view.GivenRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Reads the sentences behind encounters, a page of them with one query. */
public final class SentenceReader {
  private static final int SHOWN = 2;

  private final QuadStore store;
  private final Iris iris;

  SentenceReader(QuadStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /**
   * One forum of a tie with what says who was there.
   *
   * @param encounter the forum
   * @param left sentences about the left end
   * @param right sentences about the right end; empty where the same ones say both
   */
  public record Quoted(Encounter encounter, List<Sentence> left, List<Sentence> right) {}

  List<Quoted> read(List<Encounter> encounters) {
    TreeSet<String> claims = new TreeSet<>();
    encounters.forEach(e -> claims.addAll(e.evidence().claims()));
    Map<String, List<Sentence>> sentences = sentences(claims);
    return encounters.stream()
        .map(
            e ->
                new Quoted(
                    e,
                    of(e.left(), sentences),
                    e.left() == e.right() ? List.of() : of(e.right(), sentences)))
        .toList();
  }

  private static List<Sentence> of(Evidence evidence, Map<String, List<Sentence>> sentences) {
    Map<String, Sentence> distinct = new TreeMap<>();
    for (String claim : new TreeSet<>(evidence.claims())) {
      sentences
          .getOrDefault(claim, List.of())
          .forEach(s -> distinct.putIfAbsent(s.article() + "\n" + s.quote(), s));
    }
    return distinct.values().stream().limit(SHOWN).toList();
  }

  private Map<String, List<Sentence>> sentences(Collection<String> claims) {
    Map<String, List<Sentence>> found = new HashMap<>();
    Var claim = Var.alloc("claim");
    List<Binding> given =
        claims.stream().map(c -> BindingFactory.binding(claim, NodeFactory.createURI(c))).toList();
    GivenRows.ask(store, iris, "network/sentences", given, row -> add(found, row));
    return found;
  }

  private static void add(Map<String, List<Sentence>> found, Answer row) {
    found
        .computeIfAbsent(row.text("claim"), c -> new ArrayList<>())
        .add(
            new Sentence(
                row.text("quote"),
                row.text("article"),
                row.text("claim"),
                row.text("publisher"),
                row.text("sample").equals("true")));
  }
}
