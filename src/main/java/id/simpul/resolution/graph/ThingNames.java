package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The names of things outside the registry, agreed from their mentions: the commonest spelling is
 * the label, every other one a further name; a person's honorific is the commonest one.
 */
final class ThingNames {
  static final Node NORMAL_FORM = Namespaces.term(Property.NORMAL_FORM);
  static final Node HONORIFIC = Namespaces.term(Property.HONORIFIC);
  static final Node PRINTED_AS = Namespaces.term(Property.PRINTED_AS);
  private static final Node REFERS_TO = Namespaces.term(Property.REFERS_TO);
  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);
  private static final String RULINGS = "/id/" + ThingType.RULING.path() + "/";

  private final GraphNames graphs;

  ThingNames(GraphNames graphs) {
    this.graphs = graphs;
  }

  /** The names of all things. */
  Set<Triple> of(DatasetGraph data) {
    Map<Node, Map<Spelling, Integer>> counts = new LinkedHashMap<>();
    data.stream(Node.ANY, Node.ANY, REFERS_TO, Node.ANY)
        .forEach(
            mention -> {
              Map<Spelling, Integer> of =
                  counts.computeIfAbsent(mention.getObject(), thing -> new HashMap<>());
              spellings(data, mention).forEach(s -> of.merge(s, 1, Integer::sum));
            });
    Set<Triple> names = new HashSet<>();
    counts.forEach(
        (thing, of) -> {
          if (!known(data, thing)) {
            names.addAll(of(thing, of));
          }
        });
    return names;
  }

  /** The names of a thing that is written so, and so often. */
  Set<Triple> of(Node thing, Map<Spelling, Integer> counts) {
    Set<Triple> names = new HashSet<>();
    texts(counts, PRINTED_AS).keySet().forEach(print -> names.add(other(thing, print)));
    Map<String, Integer> forms = texts(counts, NORMAL_FORM);
    commonest(forms)
        .ifPresent(
            label -> {
              names.add(Triple.create(thing, Namespaces.LABEL, Literals.plain(label)));
              forms.keySet().stream()
                  .filter(form -> !form.equals(label))
                  .forEach(form -> names.add(other(thing, form)));
            });
    commonest(texts(counts, HONORIFIC))
        .ifPresent(h -> names.add(Triple.create(thing, HONORIFIC, Literals.plain(h))));
    return names;
  }

  private static Map<String, Integer> texts(Map<Spelling, Integer> counts, Node kind) {
    Map<String, Integer> texts = new TreeMap<>();
    counts.forEach(
        (spelling, count) -> {
          if (spelling.kind().equals(kind)) {
            texts.put(spelling.text(), count);
          }
        });
    return texts;
  }

  /** The one met most often; ties go to the smallest in code unit order. */
  private static Optional<String> commonest(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** True where the registry names it: then no mention does. */
  boolean known(DatasetGraph data, Node thing) {
    return data.contains(graphs.registry(), thing, Namespaces.LABEL, Node.ANY);
  }

  /**
   * How one mention writes of its thing.
   *
   * @param mention the quad by which it refers to it
   */
  List<Spelling> spellings(DatasetGraph data, Quad mention) {
    Node kind = odd(data, mention) ? PRINTED_AS : NORMAL_FORM;
    return Stream.concat(
            values(data, mention, NORMAL_FORM).map(text -> new Spelling(kind, text)),
            values(data, mention, HONORIFIC).map(text -> new Spelling(HONORIFIC, text)))
        .toList();
  }

  private static Stream<String> values(DatasetGraph data, Quad mention, Node property) {
    return data.stream(mention.getGraph(), mention.getSubject(), property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  private static Triple other(Node thing, String name) {
    return Triple.create(thing, Namespaces.ALT_LABEL, Literals.plain(name));
  }

  /** A ruling printed by a number that is not its own: a further name, however often printed. */
  private static boolean odd(DatasetGraph data, Quad mention) {
    String iri = mention.getObject().getURI();
    return iri.contains(RULINGS)
        && values(data, mention, LOCAL_KEY).anyMatch(key -> !iri.endsWith(RULINGS + key));
  }
}
