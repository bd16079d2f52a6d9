package id.simpul.web.network;

import id.simpul.network.Vertex;
import id.simpul.rdf.Iris;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Answer;
import id.simpul.web.view.GivenRows;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * Offices and people as vertices, asked for as they are met and remembered. An office lies in the
 * province of its region or of its parent; a person where the office lies for which they came most
 * often. Safe for several threads.
 */
final class Vertices {
  private static final int AT_ONCE = 1_000;

  private final QuadStore store;
  private final Iris iris;
  private final Registry registry;
  private final String offices;
  private final String people;
  private final Map<String, Optional<Vertex>> known = new HashMap<>();

  Vertices(QuadStore store, Iris iris, Registry registry) {
    this.store = store;
    this.iris = iris;
    this.registry = registry;
    this.offices = iris.base() + "id/organization/";
    this.people = iris.base() + "id/person/";
  }

  /** The vertex of an agent that {@link #meet} was told of; groups have none. */
  synchronized Optional<Vertex> find(String agent) {
    return known.getOrDefault(agent, Optional.empty());
  }

  /** Asks for those of {@code agents} that are not known yet. */
  synchronized void meet(Collection<String> agents) {
    readOffices(unknown(agents, offices));
    readPeople(unknown(agents, people));
  }

  private List<String> unknown(Collection<String> agents, String kind) {
    return agents.stream()
        .filter(agent -> agent.startsWith(kind) && !known.containsKey(agent))
        .distinct()
        .toList();
  }

  /** What an answer says of an agent. */
  private record Told(String label, String parent, String province) {}

  private void readOffices(Collection<String> agents) {
    Map<String, Told> told = tell(agents);
    Set<String> parents =
        told.values().stream()
            .filter(each -> each.province().isEmpty() && !each.parent().isEmpty())
            .map(Told::parent)
            .collect(Collectors.toSet());
    Map<String, Told> above = tell(parents);
    told.forEach(
        (agent, each) -> {
          String province = each.province();
          if (province.isEmpty() && above.containsKey(each.parent())) {
            province = Objects.requireNonNull(above.get(each.parent())).province();
          }
          known.put(
              agent, Optional.of(new Vertex(agent, Vertex.Kind.OFFICE, each.label(), province)));
        });
  }

  private void readPeople(Collection<String> agents) {
    Map<String, Map<String, Integer>> came = new HashMap<>();
    ask(
        "network/homes",
        "person",
        agents,
        row ->
            came.computeIfAbsent(row.iri("person"), p -> new TreeMap<>())
                .merge(row.iri("office"), row.number("times"), Integer::sum));
    readOffices(
        unknown(came.values().stream().flatMap(m -> m.keySet().stream()).toList(), offices));
    tell(agents)
        .forEach(
            (agent, each) ->
                known.put(
                    agent,
                    Optional.of(
                        new Vertex(
                            agent,
                            Vertex.Kind.PERSON,
                            each.label(),
                            home(came.getOrDefault(agent, Map.of()))))));
  }

  private String home(Map<String, Integer> offices) {
    Map<String, Integer> each = new TreeMap<>();
    offices.forEach(
        (office, times) ->
            find(office)
                .map(Vertex::province)
                .filter(province -> !province.isEmpty())
                .ifPresent(province -> each.merge(province, times, Integer::sum)));
    return each.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Map<String, Told> tell(Collection<String> agents) {
    Map<String, Told> told = new HashMap<>();
    ask(
        "network/agents",
        "agent",
        agents,
        row -> {
          String agent = row.iri("agent");
          String region = row.text("region");
          told.putIfAbsent(
              agent,
              new Told(
                  row.text("label"),
                  row.iri("parent"),
                  region.isEmpty() ? registered(agent) : province(region)));
        });
    return told;
  }

  private String registered(String agent) {
    return agent.startsWith(offices)
        ? registry
            .findOffice(agent.substring(offices.length()))
            .map(office -> province(office.region().code()))
            .orElse("")
        : "";
  }

  /** Code of the province in which a region lies; empty where there is none. */
  String province(String code) {
    return registry
        .findRegion(code)
        .map(Region::provinceCode)
        .map(c -> c == null ? "" : c)
        .orElse("");
  }

  private void ask(String query, String variable, Collection<String> asked, Consumer<Answer> use) {
    List<Binding> given = given(variable, asked.stream());
    for (int i = 0; i < given.size(); i += AT_ONCE) {
      GivenRows.ask(store, iris, query, given.subList(i, Math.min(given.size(), i + AT_ONCE)), use);
    }
  }

  /** One row for each IRI. */
  static List<Binding> given(String variable, Stream<String> asked) {
    Var name = Var.alloc(variable);
    return asked.map(each -> BindingFactory.binding(name, NodeFactory.createURI(each))).toList();
  }
}
