package id.simpul.web.dashboard;

import id.simpul.query.Labels;
import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import id.simpul.registry.Office;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import id.simpul.web.view.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Cube} from a store: a few questions of {@code queries/dashboard}, streamed. */
final class CubeReader {
  private static final String FOLDER = "queries/dashboard/";
  private static final int DEEPEST_PARENT = 6;

  private final Iris iris;
  private final Registry registry;
  private final String offices;

  CubeReader(Iris iris, Registry registry) {
    this.iris = iris;
    this.registry = registry;
    this.offices = iris.base() + "id/organization/";
  }

  /**
   * @param dataset inside a read transaction
   * @param version the state of the store that it shows
   */
  Cube read(DatasetGraph dataset, long version) {
    return new Reading(dataset).cube(version);
  }

  /** One reading, with what it has met so far. */
  private final class Reading {
    private final DatasetGraph dataset;
    private final List<Agent> agents = new ArrayList<>();
    private final List<Forum> forums = new ArrayList<>();
    private final Map<Node, Integer> agentPlaces = new HashMap<>();
    private final Map<Node, Integer> forumPlaces = new HashMap<>();
    private final Map<Long, Integer> representing = new HashMap<>();
    private final Map<Integer, Integer> usualOffice = new HashMap<>();

    Reading(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    Cube cube(long version) {
      readForums();
      readOffices();
      ask("people", row -> addAgent(row.require("agent"), label(row), null, null, null));
      readRepresenting();
      RowCollector attendance = new RowCollector();
      ask("attendance", row -> add(attendance, row, grade(row)));
      RowCollector talks = new RowCollector();
      ask("speakers", row -> add(talks, row, Grade.NAMED_PERSON.ordinal()));
      List<Cube.Published> published = new ArrayList<>();
      ask("reports", row -> addPublished(published, row));
      return new Cube(
          version, agents, forums, attendance.rows(), talks.rows(), published, readNames());
    }

    private void ask(String name, Consumer<Answer> use) {
      var query = QueryFactory.create(Bundle.text(FOLDER + name + ".rq"), iris.base());
      try (QueryExec execution = QueryExec.newBuilder().dataset(dataset).query(query).build()) {
        execution.select().forEachRemaining(binding -> use.accept(new Answer(binding)));
      }
    }

    private void readForums() {
      List<Forum> read = new ArrayList<>();
      Map<String, Node> nodes = new HashMap<>();
      ask(
          "forums",
          row -> {
            Forum forum = forum(row);
            if (nodes.putIfAbsent(forum.iri(), row.require("event")) == null) {
              read.add(forum);
            }
          });
      read.sort(
          java.util.Comparator.comparingLong(Forum::day)
              .reversed()
              .thenComparing(Forum::label)
              .thenComparing(Forum::iri));
      for (Forum forum : read) {
        forumPlaces.put(nodes.get(forum.iri()), forums.size());
        forums.add(forum);
      }
    }

    private void readOffices() {
      Map<Node, Answer> read = new LinkedHashMap<>();
      ask("offices", row -> read.putIfAbsent(row.require("agent"), row));
      read.forEach(
          (node, row) -> {
            Optional<Office> known = known(node);
            Region region = place(node, read, 0).orElse(null);
            addAgent(
                node,
                label(row),
                known.or(() -> known(row.find("parent"))).orElse(null),
                region,
                offices);
          });
    }

    private Optional<Office> known(@Nullable Node office) {
      return office == null || !office.isURI() || !office.getURI().startsWith(offices)
          ? Optional.empty()
          : registry.findOffice(office.getURI().substring(offices.length()));
    }

    /** Where an office lies: as registered, as stated, else where its parent lies. */
    private Optional<Region> place(Node office, Map<Node, Answer> all, int depth) {
      Answer row = all.get(office);
      Node code = row == null ? null : row.find("region");
      Optional<Region> found =
          known(office)
              .map(Office::region)
              .or(
                  () ->
                      code == null
                          ? Optional.empty()
                          : registry.findRegion(code.getLiteralLexicalForm()));
      Node parent = row == null ? null : row.find("parent");
      return found.isPresent() || parent == null || depth > DEEPEST_PARENT
          ? found
          : place(parent, all, depth + 1);
    }

    private void addAgent(
        Node node,
        String label,
        @Nullable Office office,
        @Nullable Region region,
        @Nullable String folder) {
      if (agentPlaces.putIfAbsent(node, agents.size()) == null) {
        agents.add(
            new Agent(
                node.getURI(),
                label,
                folder == null,
                office == null ? null : office.institution().family(),
                region == null ? null : region.provinceCode(),
                region == null ? null : region.code()));
      }
    }

    private void readRepresenting() {
      Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
      ask(
          "representing",
          row -> {
            Integer person = agentPlaces.get(row.require("person"));
            Integer office = agentPlaces.get(row.require("office"));
            Integer forum = forumPlaces.get(row.require("event"));
            if (person != null && office != null && forum != null) {
              representing.merge(pair(person, forum), office, Math::min);
              counts.computeIfAbsent(person, p -> new HashMap<>()).merge(office, 1, Integer::sum);
            }
          });
      counts.forEach(
          (person, each) ->
              usualOffice.put(
                  person,
                  Collections.max(
                          each.entrySet(),
                          Map.Entry.<Integer, Integer>comparingByValue()
                              .thenComparing(Map.Entry.comparingByKey()))
                      .getKey()));
    }

    private void add(RowCollector rows, Answer row, int grade) {
      Integer agent = agentPlaces.get(row.require("agent"));
      Integer forum = forumPlaces.get(row.require("event"));
      if (agent == null || forum == null) {
        return;
      }
      int office = agent;
      if (agents.get(agent).person()) {
        int usual = usualOffice.getOrDefault(agent, Cube.NONE);
        office = representing.getOrDefault(pair(agent, forum), usual);
      }
      rows.add(agent, forum, office, grade);
    }

    private void addPublished(List<Cube.Published> published, Answer row) {
      Integer office = agentPlaces.get(row.require("publisher"));
      Node event = row.find("event");
      if (office != null) {
        int forum = event == null ? Cube.NONE : forumPlaces.getOrDefault(event, Cube.NONE);
        published.add(new Cube.Published(office, forum, row.number("articles")));
      }
    }

    private Map<String, Labels> readNames() {
      Map<String, Labels> names = new HashMap<>();
      ask("series", row -> names.put(row.iri("thing"), same(label(row))));
      ask("concepts", row -> names.merge(row.iri("thing"), inOne(row), CubeReader::both));
      return names;
    }
  }

  private static long pair(int person, int forum) {
    return (long) person << 32 | forum;
  }

  private static int grade(Answer row) {
    return Grade.find(Scope.key(row.iri("grade"))).orElse(Grade.COLLECTIVE).ordinal();
  }

  private static Forum forum(Answer row) {
    return new Forum(
        row.iri("event"),
        label(row),
        row.day("date"),
        row.iri("series"),
        row.number("edition"),
        row.text("theme"),
        row.iri("kind"),
        row.iri("mode"),
        row.iri("organizer"));
  }

  private static String label(Answer row) {
    return row.text("label");
  }

  private static Labels same(String label) {
    return new Labels(label, label);
  }

  private static Labels inOne(Answer row) {
    String label = label(row);
    return switch (row.require("label").getLiteralLanguage()) {
      case "id" -> new Labels(label, "");
      case "en" -> new Labels("", label);
      default -> same(label);
    };
  }

  private static Labels both(Labels left, Labels right) {
    return new Labels(
        left.id().isEmpty() ? right.id() : left.id(), left.en().isEmpty() ? right.en() : left.en());
  }
}
