package id.simpul.resolution.graph;

import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.registry.Bundle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The CONSTRUCT files of a folder: plain edges and small nodes that follow from claims. Relative
 * IRIs in them are resolved against the base of the data. A line {@code # Focus: ?event event}
 * names the variable that is bound when only what belongs to one thing is asked for, and the folder
 * of such things; {@code ?key} is bound to the thing's key instead.
 */
final class Shortcuts {
  private static final Pattern FOCUS =
      Pattern.compile("^# Focus: \\?(\\w+) (\\w+)$", Pattern.MULTILINE);

  private static final Pattern PARTS = Pattern.compile("^# Parts: (.+)$", Pattern.MULTILINE);

  private record Rule(Query query, Optional<Focus> focus, List<String> parts) {}

  private record Focus(String variable, String folder) {}

  private final List<Rule> rules;
  private final Iris iris;

  private Shortcuts(List<Rule> rules, Iris iris) {
    this.rules = rules;
    this.iris = iris;
  }

  /**
   * @param folder e.g. {@code queries/derive}
   */
  static Shortcuts load(String folder, Iris iris) {
    return new Shortcuts(
        Bundle.list(folder, ".rq").stream().map(path -> rule(Bundle.text(path), iris)).toList(),
        iris);
  }

  private static Rule rule(String text, Iris iris) {
    Matcher focus = FOCUS.matcher(text);
    Matcher parts = PARTS.matcher(text);
    return new Rule(
        QueryFactory.create(text, iris.base()),
        focus.find() ? Optional.of(new Focus(focus.group(1), focus.group(2))) : Optional.empty(),
        parts.find() ? List.of(parts.group(1).replace("?", "").split("\\s+")) : List.of());
  }

  /** Adds what the files construct from {@code data} to {@code derived}. */
  void addTo(Set<Triple> derived, DatasetGraph data) {
    for (Rule rule : rules) {
      try (QueryExecution run =
          QueryExecutionFactory.create(rule.query(), DatasetFactory.wrap(data))) {
        run.execConstructTriples().forEachRemaining(derived::add);
      }
    }
  }

  /**
   * Adds what the files construct for one thing.
   *
   * @param folder of its IRI, e.g. {@code event}
   */
  void addTo(Set<Triple> derived, DatasetGraph data, Node thing, String folder) {
    for (Rule rule : rules) {
      if (isOf(rule, folder)) {
        run(rule, derived, data, bound(rule, thing));
      }
    }
  }

  /**
   * The same, but of files with a line {@code # Parts: ?article} what follows from one graph, to
   * which these variables are bound.
   */
  void addPartTo(Set<Triple> derived, DatasetGraph data, Node thing, String folder, Node graph) {
    for (Rule rule : rules) {
      if (isOf(rule, folder) && !rule.parts().isEmpty()) {
        BindingBuilder bound = Binding.builder(bound(rule, thing));
        rule.parts().forEach(part -> bound.add(Var.alloc(part), graph));
        run(rule, derived, data, bound.build());
      }
    }
  }

  /** Adds what the files without such a line construct for one thing. */
  void addRestTo(Set<Triple> derived, DatasetGraph data, Node thing, String folder) {
    for (Rule rule : rules) {
      if (isOf(rule, folder) && rule.parts().isEmpty()) {
        run(rule, derived, data, bound(rule, thing));
      }
    }
  }

  private static boolean isOf(Rule rule, String folder) {
    return rule.focus().filter(f -> f.folder().equals(folder)).isPresent();
  }

  private Binding bound(Rule rule, Node thing) {
    Focus focus = rule.focus().orElseThrow();
    Node value =
        focus.variable().equals("key")
            ? Literals.plain(iris.key(thing).substring(focus.folder().length() + 1))
            : thing;
    return BindingFactory.binding(Var.alloc(focus.variable()), value);
  }

  private static void run(Rule rule, Set<Triple> derived, DatasetGraph data, Binding bound) {
    try (QueryExec run = QueryExec.dataset(data).query(rule.query()).substitution(bound).build()) {
      run.constructTriples().forEachRemaining(derived::add);
    }
  }
}
