package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.store.GraphUpdate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Derives anew what belongs to some things, by the same rules and files as {@link DerivedGraph},
 * each bound to one thing. What belongs to a thing: its names and what it is agreed to be; to an
 * event its attendances and flags; to a person its services. For one transaction.
 */
final class DerivedUpdate {
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node PERSON = Namespaces.term(Property.PERSON);
  private static final Node ON_THING = Namespaces.term(Property.ON_THING);
  private static final Node ATTENDED = Namespaces.term(Property.ATTENDED);
  private static final Node STUDIED = Namespaces.term(Property.STUDIED);
  private static final Node CASE_STUDIED = Namespaces.term(Property.CASE_STUDIED);
  private static final List<Node> OF_A_THING =
      List.of(
          Namespaces.LABEL,
          Namespaces.ALT_LABEL,
          Namespaces.term(Property.HONORIFIC),
          Namespaces.term(Property.REPLACED_BY),
          Namespaces.term(Property.REVIEW_STATE));

  /** Things looked at together. */
  private static final int PART = 500;

  /** Things whose spellings are remembered. */
  private static final int MOST_SPELLED = 20_000;

  private final DatasetGraph data;
  private final Iris iris;
  private final DerivedRules rules;
  private final Node derived;
  private final Judgements judgements;
  private final Map<Node, String> decided;
  private final NamedThings named;
  private final PersonTerms persons;
  private final boolean follow;
  private final SpellingCounts spellings;
  private final RunningCounts counts;
  private final Optional<Touched> touched;
  private final Optional<AddedServices> services;
  private final Map<Node, Map<Spelling, Integer>> spelled = new HashMap<>();
  private Map<Node, List<Spelling>> hidden = Map.of();
  private boolean hiding;

  /**
   * @param touched what the derived graph, which stands, has to follow; empty where it is made
   */
  DerivedUpdate(DatasetGraph data, Iris iris, DerivedRules rules, Optional<Touched> touched) {
    this.follow = touched.isPresent();
    this.data = data;
    this.iris = iris;
    this.rules = rules;
    this.derived = new GraphNames(iris).derived();
    this.judgements = Judgements.of(data, iris);
    this.decided = rules.states().decided(judgements);
    this.named = new NamedThings(iris);
    this.persons = new PersonTerms(iris);
    this.spellings = new SpellingCounts(data, iris, derived, rules.names(), touched);
    this.touched = touched;
    this.services = touched.map(t -> new AddedServices(data, derived, rules.ofThings(), named, t));
    this.counts = new RunningCounts(data, derived, rules.eventCounts());
  }

  /**
   * Brings up to date what belongs to the things, and to events that are named after them. Events
   * come last and so once: many of the things may be what one event is named after.
   */
  void run(Set<Node> things, Set<Node> renamed) {
    Set<Node> events = new LinkedHashSet<>();
    Set<Node> others = new LinkedHashSet<>();
    things.forEach(thing -> (isEvent(thing) ? events : others).add(thing));
    if (follow) {
      renamed.forEach(thing -> eventsNamedAfter(thing).forEach(events::add));
    }
    inParts(others, part -> events.addAll(runPart(part)));
    inParts(events, this::runPart);
    counts.write();
  }

  private boolean isEvent(Node thing) {
    return named.folder(thing).equals("event");
  }

  private static void inParts(Set<Node> all, Consumer<Set<Node>> work) {
    List<Node> things = List.copyOf(all);
    for (int i = 0; i < things.size(); i += PART) {
      work.accept(new LinkedHashSet<>(things.subList(i, Math.min(i + PART, things.size()))));
    }
  }

  /** Gives the events that are named after what has another name now. */
  private Set<Node> runPart(Set<Node> things) {
    Set<Node> foci = new LinkedHashSet<>(things);
    Set<Node> events = new LinkedHashSet<>();
    for (Node flag : things) {
      objects(flag, ON_THING).forEach(thing -> (isEvent(thing) ? events : foci).add(thing));
    }
    Set<Triple> wanted = new HashSet<>();
    Set<Triple> added = new HashSet<>();
    boolean hides;
    try (ReviewedClaims reviewed = new ReviewedClaims(data, iris, judgements)) {
      hides = reviewed.hides();
      hiding = hides;
      hidden = hidden(reviewed);
      for (Node thing : names(foci, wanted)) {
        eventsNamedAfter(thing).forEach(events::add);
      }
      Names called = called();
      for (Node thing : foci) {
        String folder = named.folder(thing);
        if (folder.equals("event")) {
          wanted.addAll(rules.events().of(data, thing, called));
          wanted.addAll(rules.disagreements().of(data, thing, called));
        }
        if (isAddedTo(thing, folder)) {
          rules.ofThings().addRedirect(wanted, data, thing);
          services.orElseThrow().add(thing, wanted, added);
        } else {
          rules.ofThings().addTo(wanted, data, thing, folder);
        }
      }
    }
    hidden = Map.of();
    hiding = false;
    if (hides) {
      missingLabels(foci, wanted);
    }
    wanted.addAll(rules.plainEdges().of(wanted));
    foci.forEach(node -> state(node).ifPresent(wanted::add));
    flags(wanted).forEach(flag -> state(flag, true).ifPresent(wanted::add));
    for (Node thing : foci) {
      wanted.addAll(spellings.wanted(thing, spelled(thing)));
    }
    Set<Triple> standing = new HashSet<>(added);
    foci.forEach(thing -> standing.addAll(own(thing)));
    standing.addAll(studied(foci, wanted));
    GraphUpdate.replace(data, derived, standing, wanted);
    counts.change(standing, wanted);
    return events;
  }

  private boolean isAddedTo(Node thing, String folder) {
    return folder.equals("person") && touched.filter(t -> t.isOnlyAdded(thing)).isPresent();
  }

  private Map<Node, List<Spelling>> hidden(ReviewedClaims reviewed) {
    Map<Node, List<Spelling>> found = new HashMap<>();
    for (Quad mention : reviewed.hiddenMentions()) {
      found
          .computeIfAbsent(mention.getObject(), thing -> new ArrayList<>())
          .addAll(rules.names().spellings(data, mention));
    }
    return found;
  }

  private Set<Triple> namesOf(Node thing) {
    return rules.names().of(thing, spelled(thing));
  }

  /** How a thing is written; what is worked out while nothing is hidden holds to the end. */
  private Map<Spelling, Integer> spelled(Node thing) {
    if (hiding) {
      return spellings.of(thing, hidden.getOrDefault(thing, List.of()));
    }
    Map<Spelling, Integer> known = spelled.get(thing);
    if (known == null) {
      known = spellings.of(thing, List.of());
      if (spelled.size() == MOST_SPELLED) {
        spelled.clear();
      }
      spelled.put(thing, known);
    }
    return known;
  }

  /** What things are called. Gives those whose name changes what follows their names. */
  private List<Node> names(Set<Node> foci, Set<Triple> wanted) {
    List<Node> renamed = new ArrayList<>();
    for (Node thing : foci) {
      Set<Triple> names = namesOf(thing);
      wanted.addAll(names);
      Set<Node> labels =
          names.stream()
              .filter(t -> t.getPredicate().equals(Namespaces.LABEL))
              .map(Triple::getObject)
              .collect(Collectors.toSet());
      if (follow
          && !isEvent(thing)
          && !labels.equals(objects(thing, Namespaces.LABEL).collect(Collectors.toSet()))) {
        renamed.add(thing);
      }
    }
    return renamed;
  }

  private Stream<Node> eventsNamedAfter(Node thing) {
    Stream<Node> reported =
        Stream.of(
                Property.SERIES,
                Property.ORGANIZER,
                Property.EVENT_KIND,
                Property.MODE,
                Property.VENUE,
                Property.THEME,
                Property.PARTICIPANT)
            .flatMap(property -> said(property, thing, EVENT));
    return Stream.concat(reported, said(Property.CITED, thing, Namespaces.term(Property.CITING)))
        .filter(node -> named.folder(node).equals("event"))
        .toList()
        .stream();
  }

  private Stream<Node> said(Property property, Node thing, Node event) {
    return data.stream(Node.ANY, Node.ANY, Namespaces.term(property), thing)
        .flatMap(q -> data.stream(q.getGraph(), q.getSubject(), event, Node.ANY))
        .map(Quad::getObject);
  }

  private Names called() {
    Map<Node, Optional<String>> known = new HashMap<>();
    return new Names(
        data,
        derived,
        node -> {
          Optional<String> name = known.get(node);
          if (name == null) {
            name =
                namesOf(node).stream()
                    .filter(t -> t.getPredicate().equals(Namespaces.LABEL))
                    .map(t -> t.getObject().getLiteralLexicalForm())
                    .findFirst();
            known.put(node, name);
          }
          return name;
        });
  }

  /** What nothing but rejected claims speaks of keeps its name: its article still shows it. */
  private void missingLabels(Set<Node> foci, Set<Triple> wanted) {
    Set<Node> labelled =
        wanted.stream()
            .filter(t -> t.getPredicate().equals(Namespaces.LABEL))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    Names called = called();
    for (Node thing : foci) {
      if (!labelled.contains(thing)) {
        Set<Triple> all = new HashSet<>(namesOf(thing));
        if (named.folder(thing).equals("event")) {
          all.addAll(rules.events().of(data, thing, called));
        }
        all.stream()
            .filter(t -> t.getPredicate().equals(Namespaces.LABEL))
            .filter(t -> t.getSubject().equals(thing))
            .forEach(wanted::add);
      }
    }
  }

  private static List<Node> flags(Set<Triple> triples) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(Namespaces.TYPE))
        .filter(t -> t.getObject().equals(PersonTerms.FLAG))
        .map(Triple::getSubject)
        .toList();
  }

  private Optional<Triple> state(Node node) {
    return switch (named.folder(node)) {
      case "claim" -> state(node, false);
      case "flag" ->
          state(
              node,
              persons.isKept(node)
                  && data.contains(derived, node, Namespaces.TYPE, PersonTerms.FLAG));
      default -> Optional.empty();
    };
  }

  private Optional<Triple> state(Node node, boolean found) {
    return rules.states().of(data, node, decided, found);
  }

  /** What stands in the derived graph and belongs to a thing. */
  private List<Triple> own(Node thing) {
    List<Triple> own = new ArrayList<>();
    String folder = named.folder(thing);
    if (folder.equals("event") || folder.equals("ruling")) {
      own.addAll(find(thing, Node.ANY, Node.ANY));
    } else {
      OF_A_THING.forEach(property -> own.addAll(find(thing, property, Node.ANY)));
    }
    own.addAll(spellings.standing(thing));
    if (folder.equals("event")) {
      nodes(EVENT, thing).forEach(node -> own.addAll(find(node, Node.ANY, Node.ANY)));
      nodes(ON_THING, thing).forEach(node -> own.addAll(find(node, Node.ANY, Node.ANY)));
      own.addAll(find(Node.ANY, ATTENDED, thing));
    } else if (folder.equals("person") && !isAddedTo(thing, folder)) {
      nodes(PERSON, thing).forEach(node -> own.addAll(find(node, Node.ANY, Node.ANY)));
    }
    return own;
  }

  /** Cases that agents studied by these events, and by no other, as it stands. */
  private Set<Triple> studied(Set<Node> foci, Set<Triple> wanted) {
    Set<Triple> stale = new HashSet<>();
    for (Node event : foci) {
      for (Node ruling : objects(event, CASE_STUDIED).toList()) {
        for (Node agent : nodes(ATTENDED, event)) {
          Triple triple = Triple.create(agent, STUDIED, ruling);
          if (!wanted.contains(triple) && !studiedElsewhere(agent, ruling, foci)) {
            stale.add(triple);
          }
        }
      }
    }
    return stale;
  }

  private boolean studiedElsewhere(Node agent, Node ruling, Set<Node> foci) {
    return nodes(CASE_STUDIED, ruling).stream()
        .filter(event -> !foci.contains(event))
        .anyMatch(event -> data.contains(derived, agent, ATTENDED, event));
  }

  private List<Triple> find(Node subject, Node predicate, Node object) {
    return data.stream(derived, subject, predicate, object).map(Quad::asTriple).toList();
  }

  private List<Node> nodes(Node predicate, Node object) {
    return data.stream(derived, Node.ANY, predicate, object).map(Quad::getSubject).toList();
  }

  private Stream<Node> objects(Node subject, Node predicate) {
    return data.stream(derived, subject, predicate, Node.ANY).map(Quad::getObject);
  }
}
