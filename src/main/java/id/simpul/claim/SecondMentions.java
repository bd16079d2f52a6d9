package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Posts that name a person told of elsewhere in the article: "Dalam sambutannya, Ketua KPU …" is
 * the chair named in the lead, and the speaker told of as "Ketua KPU Kabupaten Buru" is the one
 * named "Hamdani dari KPU Buru" two paragraphs on. Joined only where exactly one candidate remains.
 */
final class SecondMentions {
  private final List<Story.Line> lines;
  private final List<Agent> named = new ArrayList<>();
  private final List<Agent> units = new ArrayList<>();
  private final Map<List<@Nullable Object>, Optional<Someone>> meant = new HashMap<>();

  private SecondMentions(List<Story.Line> lines) {
    this.lines = lines;
    for (Story.Line line : lines) {
      for (Agent agent : line.agents()) {
        if (agent.isPerson()) {
          named.add(agent);
        } else if (agent.isUnit() || isLoose(agent)) {
          units.add(agent);
        }
      }
    }
  }

  /** The lines with such posts replaced by their persons. */
  static List<Story.Line> join(List<Story.Line> lines) {
    SecondMentions mentions = new SecondMentions(lines);
    if (mentions.units.isEmpty() || mentions.named.isEmpty()) {
      return lines;
    }
    return mentions.join();
  }

  private List<Story.Line> join() {
    List<Story.Line> joined = new ArrayList<>();
    for (Story.Line line : lines) {
      List<Chunk> row = new ArrayList<>();
      for (int i = 0; i < line.row().size(); i++) {
        Chunk chunk = line.row().get(i);
        Agent agent = chunk.find(Agent.class).orElse(null);
        boolean unit =
            agent != null && (agent.isUnit() || isLoose(agent)) && !isMany(line.row(), i);
        Agent meant = unit && agent != null ? person(agent).orElse(agent) : agent;
        row.add(
            meant == agent || meant == null
                ? chunk
                : new Chunk(chunk.symbol(), chunk.span(), chunk.text(), meant));
      }
      joined.add(new Story.Line(line.span(), row));
    }
    return joined;
  }

  /** "para Ketua", "seluruh Sekretaris" are many. */
  private static boolean isMany(List<Chunk> row, int at) {
    return at > 0
        && Set.of("para", "seluruh", "semua", "segenap", "setiap", "masing-masing", "calon")
            .contains(row.get(at - 1).text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "Bupati meminta …" in a paper: the post of no office named. */
  private static boolean isLoose(Agent agent) {
    Post post = agent.post();
    return agent.person() == null
        && agent.organization() == null
        && post != null
        && !post.stated()
        && !"kepala".equals(post.role())
        && !post.isElectionPost();
  }

  private Optional<Agent> person(Agent unit) {
    Post post = Objects.requireNonNull(unit.post());
    if (!post.isSingle()) {
      return Optional.empty();
    }
    if (isLoose(unit)) {
      return onlyHolder(post)
          .map(
              holder ->
                  new Agent(
                      holder.person(),
                      post.at(holder.organization(), "Disebut dengan jabatannya."),
                      holder.organization(),
                      null,
                      unit.span(),
                      "<jabatan> menunjuk <orang>/1"));
    }
    return meant(unit, post)
        .map(
            person ->
                new Agent(
                    person,
                    post.at(
                        unit.organization(), "Disebut dengan jabatannya: " + person.name() + "."),
                    unit.organization(),
                    null,
                    unit.span(),
                    "<jabatan> menunjuk <orang>/1"));
  }

  /** The one person of the article who holds such a post, wherever. */
  private Optional<Agent> onlyHolder(Post post) {
    List<Agent> holders =
        named.stream()
            .filter(
                a ->
                    a.post() != null
                        && Objects.equals(a.post().role(), post.role())
                        && a.post().standing().equals(post.standing()))
            .toList();
    return only(holders) == null ? Optional.empty() : Optional.of(holders.get(0));
  }

  /** Asked once for each post of an office, however often an article names it. */
  private Optional<Someone> meant(Agent unit, Post post) {
    String division = post.division() == null ? null : post.division().slug();
    List<@Nullable Object> key =
        Arrays.asList(unit.organization(), post.role(), post.standing(), division);
    Optional<Someone> known = meant.get(key);
    if (known == null) {
      Someone holder = only(named.stream().filter(a -> holds(a, unit, post)).toList());
      known = Optional.ofNullable(holder == null ? namedByOffice(unit) : holder);
      meant.put(key, known);
    }
    return known;
  }

  private static boolean holds(Agent agent, Agent unit, Post post) {
    Post held = agent.post();
    return held != null
        && Objects.equals(held.role(), post.role())
        && held.standing().equals(post.standing())
        && Objects.equals(agent.organization(), unit.organization())
        && (post.division() == null
            || (held.division() != null && held.division().slug().equals(post.division().slug())));
  }

  /**
   * The only person of the unit's office who is named without a post, where it is its only unit.
   */
  private @Nullable Someone namedByOffice(Agent unit) {
    Thing office = Objects.requireNonNull(unit.organization());
    Set<String> posts = new HashSet<>();
    units.stream()
        .filter(u -> office.equals(u.organization()))
        .forEach(u -> posts.add(String.valueOf(Objects.requireNonNull(u.post()).rolePrinted())));
    if (posts.size() != 1) {
      return null;
    }
    Set<Someone> withPost = new HashSet<>();
    named.stream().filter(a -> a.post() != null).forEach(a -> withPost.add(a.person()));
    return only(
        named.stream()
            .filter(a -> office.equals(a.organization()) && !withPost.contains(a.person()))
            .toList());
  }

  private static @Nullable Someone only(List<Agent> agents) {
    Set<Someone> persons = new HashSet<>();
    agents.forEach(a -> persons.add(a.person()));
    return persons.size() == 1 ? persons.iterator().next() : null;
  }
}
