package id.simpul.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a {@link Network} from who was where. Forums are to be given the latest first: when there
 * is no more room, the earlier ones are left out.
 */
public final class NetworkBuilder {
  private record Pair(Vertex left, Vertex right) {}

  private final int mostPresent;
  private final int mostEncounters;
  private final Map<Pair, List<Encounter>> ties = new LinkedHashMap<>();
  private final Map<Vertex, Set<String>> seen = new HashMap<>();
  private final Set<String> occasions = new HashSet<>();
  private int encounters;
  private int crowded;

  /**
   * @param mostPresent forums that name more are too large to say that two of them met
   * @param mostEncounters how many pairs of all forums are kept in memory
   */
  public NetworkBuilder(int mostPresent, int mostEncounters) {
    this.mostPresent = mostPresent;
    this.mostEncounters = mostEncounters;
  }

  /** Whether {@code more} encounters may be added. */
  public boolean hasRoom(int more) {
    return encounters + more <= mostEncounters;
  }

  /**
   * Ties all who were at a forum with each other.
   *
   * @return false where there is no room for it
   */
  public boolean meet(Occasion occasion, Map<Vertex, Evidence> present) {
    if (present.size() > mostPresent) {
      crowded++;
      return true;
    }
    if (!hasRoom(present.size() * (present.size() - 1) / 2)) {
      return false;
    }
    List<Map.Entry<Vertex, Evidence>> sorted = new ArrayList<>(new TreeMap<>(present).entrySet());
    for (int i = 0; i < sorted.size(); i++) {
      see(sorted.get(i).getKey(), occasion);
      for (int j = i + 1; j < sorted.size(); j++) {
        add(
            sorted.get(i).getKey(),
            sorted.get(j).getKey(),
            new Encounter(occasion, sorted.get(i).getValue(), sorted.get(j).getValue()));
      }
    }
    return true;
  }

  /** Ties two vertices by one thing that says both, e.g. that a person came for an office. */
  public void tie(Vertex one, Vertex other, Occasion occasion, Evidence evidence) {
    see(one, occasion);
    see(other, occasion);
    boolean inOrder = one.compareTo(other) < 0;
    add(inOrder ? one : other, inOrder ? other : one, new Encounter(occasion, evidence, evidence));
  }

  private void see(Vertex vertex, Occasion occasion) {
    occasions.add(occasion.id());
    seen.computeIfAbsent(vertex, v -> new HashSet<>()).add(occasion.id());
  }

  private void add(Vertex left, Vertex right, Encounter encounter) {
    encounters++;
    ties.computeIfAbsent(new Pair(left, right), p -> new ArrayList<>(1)).add(encounter);
  }

  /** Forums that name too many. */
  public int crowded() {
    return crowded;
  }

  /**
   * @param least how many forums a tie needs at least
   */
  public Network build(int least) {
    List<Tie> made = new ArrayList<>();
    ties.forEach(
        (pair, each) -> {
          if (each.size() >= least) {
            made.add(new Tie(pair.left(), pair.right(), each));
          }
        });
    Map<Vertex, Integer> counts = new HashMap<>();
    seen.forEach((vertex, at) -> counts.put(vertex, at.size()));
    return new Network(made, counts, occasions.size());
  }
}
