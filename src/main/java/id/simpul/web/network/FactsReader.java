package id.simpul.web.network;

import id.simpul.network.Occasion;
import id.simpul.network.Vertex;
import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import id.simpul.web.network.NetworkFacts.Linked;
import id.simpul.web.network.NetworkFacts.Said;
import id.simpul.web.network.NetworkFacts.Seen;
import id.simpul.web.network.NetworkFacts.Source;
import id.simpul.web.view.Answer;
import id.simpul.web.view.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Reads {@link NetworkFacts} from a store by the questions of {@code queries/network}. */
final class FactsReader {
  private static final Comparator<Seen> LATEST_FIRST =
      Comparator.<Seen, LocalDate>comparing(
              s -> s.occasion().date() == null ? LocalDate.MIN : s.occasion().date())
          .reversed()
          .thenComparing(s -> s.occasion().id());

  private final Iris iris;
  private final Registry registry;
  private final String offices;
  private final String people;

  FactsReader(Iris iris, Registry registry) {
    this.iris = iris;
    this.registry = registry;
    this.offices = iris.base() + "id/organization/";
    this.people = iris.base() + "id/person/";
  }

  /**
   * @param dataset inside a read transaction
   */
  NetworkFacts read(DatasetGraph dataset) {
    return new Reading(dataset).facts();
  }

  /** One reading, with what it has met so far. */
  private final class Reading {
    private final DatasetGraph dataset;
    private final Map<String, Vertex> agents = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Seen> forums = new LinkedHashMap<>();

    Reading(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    NetworkFacts facts() {
      readForums();
      Map<String, String> homes = new HashMap<>();
      Map<String, String> parents = new HashMap<>();
      ask(
          "network/agents",
          row -> {
            labels.putIfAbsent(row.iri("agent"), row.text("label"));
            if (!row.iri("parent").isEmpty()) {
              parents.putIfAbsent(row.iri("agent"), row.iri("parent"));
            }
            if (!row.text("region").isEmpty()) {
              homes.putIfAbsent(row.iri("agent"), province(row.text("region")));
            }
          });
      labels.keySet().stream()
          .filter(iri -> iri.startsWith(offices))
          .forEach(iri -> agents.put(iri, office(iri, homes, parents)));
      List<Answer> came = new ArrayList<>();
      ask("network/representing", came::add);
      addPeople(came);
      return new NetworkFacts(
          forums, presences(), representing(came), studies(), articles(), publishers, series());
    }

    private final Map<String, String> publishers = new HashMap<>();

    private void ask(String name, Consumer<Answer> use) {
      var query = QueryFactory.create(Bundle.text("queries/" + name + ".rq"), iris.base());
      try (QueryExec execution = QueryExec.newBuilder().dataset(dataset).query(query).build()) {
        execution.select().forEachRemaining(binding -> use.accept(new Answer(binding)));
      }
    }

    private void readForums() {
      Map<String, Seen> read = new HashMap<>();
      ask(
          "network/forums",
          row ->
              read.putIfAbsent(
                  row.iri("event"),
                  new Seen(
                      new Occasion(row.iri("event"), row.text("label"), row.day("date")),
                      row.iri("series").isEmpty()
                          ? View.NO_SERIES
                          : Links.key(row.iri("series")))));
      read.values().stream().sorted(LATEST_FIRST).forEach(s -> forums.put(s.occasion().id(), s));
    }

    private Vertex office(String iri, Map<String, String> homes, Map<String, String> parents) {
      String province = home(iri, homes);
      String parent = parents.getOrDefault(iri, "");
      if (province.isEmpty() && !parent.isEmpty()) {
        province = home(parent, homes);
      }
      return new Vertex(iri, Vertex.Kind.OFFICE, labels.getOrDefault(iri, iri), province);
    }

    private String home(String iri, Map<String, String> homes) {
      String known = homes.get(iri);
      if (known != null || !iri.startsWith(offices)) {
        return known == null ? "" : known;
      }
      return registry
          .findOffice(iri.substring(offices.length()))
          .map(o -> province(o.region().code()))
          .orElse("");
    }

    /** A person lies where the office lies for which they came most often. */
    private void addPeople(List<Answer> came) {
      Map<String, Map<String, Integer>> homes = new HashMap<>();
      for (Answer row : came) {
        Vertex office = agents.get(row.iri("office"));
        if (office != null && !office.province().isEmpty()) {
          homes
              .computeIfAbsent(row.iri("person"), p -> new TreeMap<>())
              .merge(office.province(), 1, Integer::sum);
        }
      }
      labels.forEach(
          (iri, label) -> {
            if (iri.startsWith(people)) {
              Map<String, Integer> each = homes.getOrDefault(iri, Map.of());
              String home =
                  each.isEmpty()
                      ? ""
                      : Collections.max(
                              each.entrySet(), Map.Entry.<String, Integer>comparingByValue())
                          .getKey();
              agents.put(iri, new Vertex(iri, Vertex.Kind.PERSON, label, home));
            }
          });
    }

    private List<Said> presences() {
      List<Said> presences = new ArrayList<>();
      ask(
          "network/attendance",
          row -> {
            Vertex vertex = agents.get(row.iri("agent"));
            if (vertex != null && forums.containsKey(row.iri("event"))) {
              presences.add(new Said(vertex, row.iri("event"), source(row)));
            }
          });
      return presences;
    }

    private List<Linked> representing(List<Answer> came) {
      List<Linked> linked = new ArrayList<>();
      for (Answer row : came) {
        Vertex person = agents.get(row.iri("person"));
        Vertex office = agents.get(row.iri("office"));
        if (person != null && office != null && forums.containsKey(row.iri("event"))) {
          linked.add(new Linked(office, person, row.iri("event"), source(row)));
        }
      }
      return linked;
    }

    private List<Linked> studies() {
      List<Linked> linked = new ArrayList<>();
      Map<String, Vertex> cases = new HashMap<>();
      ask(
          "network/studies",
          row -> {
            Seen forum = forums.get(row.iri("event"));
            if (forum != null) {
              Occasion at = forum.occasion();
              linked.add(
                  new Linked(
                      new Vertex(at.id(), Vertex.Kind.FORUM, at.label(), ""),
                      cases.computeIfAbsent(row.iri("ruling"), r -> ruling(row)),
                      at.id(),
                      source(row)));
            }
          });
      return linked;
    }

    private Vertex ruling(Answer row) {
      String number = row.text("number").isEmpty() ? row.text("name") : row.text("number");
      return new Vertex(
          row.iri("ruling"),
          Vertex.Kind.CASE,
          number.isEmpty() ? Links.key(row.iri("ruling")) : number,
          row.text("region").isEmpty() ? "" : province(row.text("region")));
    }

    private Map<String, String> articles() {
      Map<String, String> articles = new HashMap<>();
      ask(
          "network/articles",
          row -> {
            articles.putIfAbsent(row.iri("article"), row.iri("publisher"));
            if (!row.text("label").isEmpty()) {
              publishers.putIfAbsent(row.iri("publisher"), row.text("label"));
            }
          });
      return articles;
    }

    private Map<String, String> series() {
      Map<String, String> series = new TreeMap<>();
      ask("dashboard/series", row -> series.putIfAbsent(row.iri("thing"), row.text("label")));
      return series;
    }
  }

  private String province(String code) {
    return registry
        .findRegion(code)
        .map(Region::provinceCode)
        .map(c -> c == null ? "" : c)
        .orElse("");
  }

  private static Source source(Answer row) {
    String grade = row.iri("grade");
    return new Source(
        row.iri("claim"), grade.isEmpty() ? "" : Links.key(grade), row.iri("article"));
  }
}
