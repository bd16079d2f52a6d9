package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Reports of one event that name different cases, or each another single speaker, are flagged. Both
 * stay: an event can study two cases, and have two speakers. That one report leaves out what
 * another tells is no contradiction, nor is a name that is part of the other.
 */
final class Disagreements {
  private static final Node EVENT = Namespaces.term(Property.EVENT);

  private final Iris iris;
  private final GraphNames graphs;
  private final ConflictFlags flags;

  Disagreements(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.flags = new ConflictFlags(iris);
  }

  /**
   * @param agreed names of things and events as agreed just now
   */
  Set<Triple> of(DatasetGraph data, Set<Triple> agreed) {
    return of(data, Node.ANY, new Names(data, graphs.derived(), agreed));
  }

  /**
   * @param which one event, or {@link Node#ANY}
   * @param names names of things as agreed just now
   */
  Set<Triple> of(DatasetGraph data, Node which, Names names) {
    Map<Node, SortedSet<Node>> articles = new TreeMap<>(NodeCmp::compareRDFTerms);
    AgreedEvents.reports(data, which)
        .flatMap(r -> data.stream(r.getGraph(), r.getSubject(), EVENT, which))
        .forEach(
            said ->
                articles
                    .computeIfAbsent(said.getObject(), e -> new TreeSet<>(NodeCmp::compareRDFTerms))
                    .add(said.getGraph()));
    Set<Triple> triples = new HashSet<>();
    articles.forEach(
        (event, told) -> {
          if (told.size() > 1) {
            cases(data, event, told, names, triples);
            speakers(data, event, told, names, triples);
          }
        });
    return triples;
  }

  private void cases(
      DatasetGraph data, Node event, Set<Node> told, Names names, Set<Triple> triples) {
    SortedMap<String, Set<Node>> said = new TreeMap<>();
    for (Node graph : told) {
      Set<Node> studied = studied(data, graph, event);
      if (!studied.isEmpty()) {
        said.put(inWords(studied, names), studied);
      }
    }
    if (contradict(said.values())) {
      triples.addAll(flags.flag(event, "case", "nomor perkara", List.copyOf(said.keySet())));
    }
  }

  private static boolean contradict(Iterable<Set<Node>> all) {
    for (Set<Node> a : all) {
      for (Set<Node> b : all) {
        if (Collections.disjoint(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<Node> studied(DatasetGraph data, Node graph, Node event) {
    return data.stream(graph, Node.ANY, Namespaces.term(Property.CITING), event)
        .filter(
            q ->
                data.contains(
                    graph,
                    q.getSubject(),
                    Namespaces.term(Property.PURPOSE),
                    iris.concept("purpose", "studied")))
        .flatMap(q -> data.stream(graph, q.getSubject(), Namespaces.term(Property.CITED), Node.ANY))
        .map(Quad::getObject)
        .filter(cited -> cited.isURI() && cited.getURI().contains("/id/ruling/"))
        .collect(Collectors.toSet());
  }

  private void speakers(
      DatasetGraph data, Node event, Set<Node> told, Names names, Set<Triple> triples) {
    for (String capacity : List.of("keynote", "speaker")) {
      SortedSet<String> single = new TreeSet<>();
      for (Node graph : told) {
        Set<Node> persons = persons(data, graph, event, iris.concept("capacity", capacity));
        if (persons.size() == 1) {
          single.add(inWords(persons, names));
        }
      }
      if (differ(single)) {
        triples.addAll(
            flags.flag(
                event,
                capacity,
                capacity.equals("keynote") ? "pembicara kunci" : "narasumber",
                List.copyOf(single)));
      }
    }
  }

  private Set<Node> persons(DatasetGraph data, Node graph, Node event, Node capacity) {
    return data.stream(graph, Node.ANY, EVENT, event)
        .filter(
            q -> data.contains(graph, q.getSubject(), Namespaces.term(Property.CAPACITY), capacity))
        .flatMap(
            q ->
                data.stream(graph, q.getSubject(), Namespaces.term(Property.PARTICIPANT), Node.ANY))
        .map(Quad::getObject)
        .filter(agent -> agent.isURI() && agent.getURI().contains("/id/person/"))
        .collect(Collectors.toSet());
  }

  private static boolean differ(Set<String> names) {
    for (String a : names) {
      for (String b : names) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        if (!x.containsAll(y) && !y.containsAll(x)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  private static String inWords(Set<Node> things, Names names) {
    return things.stream().map(names::of).sorted().collect(Collectors.joining(" dan "));
  }
}
