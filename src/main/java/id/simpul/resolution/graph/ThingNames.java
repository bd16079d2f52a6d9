package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
  private static final Node REFERS_TO = Namespaces.term(Property.REFERS_TO);
  private static final Node NORMAL_FORM = Namespaces.term(Property.NORMAL_FORM);
  private static final Node HONORIFIC = Namespaces.term(Property.HONORIFIC);

  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);
  private static final String RULINGS = "/id/" + ThingType.RULING.path() + "/";

  private final GraphNames graphs;

  ThingNames(GraphNames graphs) {
    this.graphs = graphs;
  }

  /** The names of all things. */
  Set<Triple> of(DatasetGraph data) {
    return read(data, Node.ANY);
  }

  /** The names of one thing. */
  Set<Triple> of(DatasetGraph data, Node thing) {
    return known(data, thing) ? Set.of() : read(data, thing);
  }

  private Set<Triple> read(DatasetGraph data, Node pattern) {
    Map<Node, Tally> spellings = new LinkedHashMap<>();
    Map<Node, Tally> honorifics = new LinkedHashMap<>();
    Map<Node, Tally> oddPrints = new LinkedHashMap<>();
    data.stream(Node.ANY, Node.ANY, REFERS_TO, pattern)
        .forEach(
            mention -> {
              count(data, mention, NORMAL_FORM, odd(data, mention) ? oddPrints : spellings);
              count(data, mention, HONORIFIC, honorifics);
            });
    spellings.keySet().removeIf(thing -> known(data, thing));
    oddPrints.keySet().removeIf(thing -> known(data, thing));
    honorifics.keySet().removeIf(thing -> known(data, thing));
    Set<Triple> names = new HashSet<>();
    oddPrints.forEach((thing, tally) -> tally.all().forEach(p -> names.add(other(thing, p))));
    spellings.forEach((thing, tally) -> names(names, thing, tally));
    honorifics.forEach(
        (person, tally) ->
            tally
                .findCommonest()
                .ifPresent(h -> names.add(Triple.create(person, HONORIFIC, Literals.plain(h)))));
    return names;
  }

  private boolean known(DatasetGraph data, Node thing) {
    return data.contains(graphs.registry(), thing, Namespaces.LABEL, Node.ANY);
  }

  private static void count(
      DatasetGraph data, Quad mention, Node property, Map<Node, Tally> counts) {
    values(data, mention, property)
        .forEach(text -> counts.computeIfAbsent(mention.getObject(), t -> new Tally()).add(text));
  }

  private static Stream<String> values(DatasetGraph data, Quad mention, Node property) {
    return data.stream(mention.getGraph(), mention.getSubject(), property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  private static void names(Set<Triple> names, Node thing, Tally tally) {
    String label = tally.findCommonest().orElseThrow();
    names.add(Triple.create(thing, Namespaces.LABEL, Literals.plain(label)));
    for (String other : tally.all()) {
      if (!other.equals(label)) {
        names.add(other(thing, other));
      }
    }
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
