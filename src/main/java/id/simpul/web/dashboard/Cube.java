package id.simpul.web.dashboard;

import id.simpul.query.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attendance as numbers in columns: what every figure of the dashboard is counted from. It is read
 * from the derived graph once for each state of the store and never changed.
 */
public final class Cube {
  /** Stands for nobody where an office is asked for. */
  static final int NONE = -1;

  private final long version;
  private final List<Agent> agents;
  private final List<Forum> forums;
  private final Rows attendance;
  private final Rows talks;
  private final List<Published> published;
  private final Map<String, Labels> names;
  private final Map<String, Integer> agentsByIri = new HashMap<>();
  private final Map<String, Integer> forumsByIri = new HashMap<>();
  private final boolean[] person;
  private final String[] month;

  /**
   * Columns of equal length; row {@code i} says that {@code agent[i]} took part in {@code
   * forum[i]}.
   *
   * @param agent places in {@link #agents()}
   * @param forum places in {@link #forums()}
   * @param office for persons, whom they represented there, else the agent itself; {@link #NONE}
   *     where no article says so
   * @param grade ordinals of {@link Grade}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Rows(int[] agent, int[] forum, int[] office, byte[] grade) {
    int size() {
      return agent.length;
    }
  }

  /** How many articles an office published on a forum ({@link #NONE}: on none). */
  record Published(int office, int forum, int articles) {}

  Cube(
      long version,
      List<Agent> agents,
      List<Forum> forums,
      Rows attendance,
      Rows talks,
      List<Published> published,
      Map<String, Labels> names) {
    this.version = version;
    this.agents = List.copyOf(agents);
    this.forums = List.copyOf(forums);
    this.attendance = attendance;
    this.talks = talks;
    this.published = List.copyOf(published);
    this.names = Map.copyOf(names);
    this.person = new boolean[agents.size()];
    this.month = new String[forums.size()];
    for (int i = 0; i < agents.size(); i++) {
      person[i] = agents.get(i).person();
      agentsByIri.put(agents.get(i).iri(), i);
    }
    for (int i = 0; i < forums.size(); i++) {
      month[i] = forums.get(i).month();
      forumsByIri.put(forums.get(i).iri(), i);
    }
  }

  /** The state of the store it was read from. */
  long version() {
    return version;
  }

  List<Agent> agents() {
    return agents;
  }

  List<Forum> forums() {
    return forums;
  }

  Rows attendance() {
    return attendance;
  }

  /** The attendances of those who spoke. */
  Rows talks() {
    return talks;
  }

  List<Published> published() {
    return published;
  }

  Agent agent(int at) {
    return agents.get(at);
  }

  /** True for persons; asked once for each attendance. */
  boolean isPerson(int agent) {
    return person[agent];
  }

  /** The month of a forum, e.g. {@code 2025-11}; empty without a day. */
  String month(int forum) {
    return month[forum];
  }

  Forum forum(int at) {
    return forums.get(at);
  }

  Optional<Integer> findAgent(String iri) {
    return Optional.ofNullable(agentsByIri.get(iri));
  }

  Optional<Integer> findForum(String iri) {
    return Optional.ofNullable(forumsByIri.get(iri));
  }

  /** What a series, kind or mode is called; its key where it has no name. */
  Labels name(String iri) {
    Labels known = names.get(iri);
    String key = iri.substring(iri.lastIndexOf('/') + 1);
    return known == null ? new Labels(key, key) : known;
  }
}
