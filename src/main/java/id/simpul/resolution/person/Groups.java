package id.simpul.resolution.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keys in groups that grow, each with what forbids it to grow further. */
final class Groups {
  private static final class Group {
    final Set<String> keys = new TreeSet<>();
    final Articles articles = new Articles();
    final Set<String> offices = new HashSet<>();
    final Set<String> enemies = new HashSet<>();
    final List<Post> posts = new ArrayList<>();
  }

  /** Sets of articles: large ones are not copied, so that whom thousands name costs no more. */
  private static final class Articles {
    private static final int LARGE = 50;
    private final Set<String> few = new HashSet<>();
    private final List<Set<String>> large = new ArrayList<>();

    void add(Set<String> articles) {
      if (articles.size() > LARGE) {
        large.add(articles);
      } else {
        few.addAll(articles);
      }
    }

    void add(Articles other) {
      few.addAll(other.few);
      large.addAll(other.large);
    }

    boolean meet(Articles other) {
      return PersonCandidate.meet(few, other.few)
          || large.stream().anyMatch(set -> PersonCandidate.meet(set, other.few))
          || other.large.stream().anyMatch(set -> PersonCandidate.meet(set, few))
          || large.stream()
              .anyMatch(a -> other.large.stream().anyMatch(b -> PersonCandidate.meet(a, b)));
    }
  }

  private record Edge(String to, Joined joined) {}

  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, List<Edge>> edges = new HashMap<>();
  private final Set<String> present = new HashSet<>();

  Groups(Collection<PersonCandidate> candidates, JudgedPairs judged) {
    for (PersonCandidate candidate : candidates) {
      present.add(candidate.key());
      Group group = group(candidate.key());
      group.articles.add(candidate.articles());
      candidate.findOffice().ifPresent(group.offices::add);
      group.posts.addAll(candidate.posts());
    }
    for (JudgedPairs.Pair pair : judged.different()) {
      group(pair.left()).enemies.add(pair.right());
      group(pair.right()).enemies.add(pair.left());
    }
    judged.same().forEach(pair -> List.of(group(pair.left()), group(pair.right())));
  }

  private Group group(String key) {
    return groups.computeIfAbsent(
        key,
        k -> {
          Group group = new Group();
          group.keys.add(k);
          return group;
        });
  }

  boolean areOne(String a, String b) {
    return group(a) == group(b);
  }

  /** A name for the group that a key is in: its smallest key. */
  String name(String key) {
    return group(key).keys.iterator().next();
  }

  /** True where somebody decided that members of the two groups are two people. */
  boolean areJudgedApart(String a, String b) {
    return PersonCandidate.meet(group(a).enemies, group(b).keys);
  }

  /** True where nothing forbids to make the two groups one, short of a judgement that they are. */
  boolean mayJoin(String a, String b) {
    Group x = group(a);
    Group y = group(b);
    boolean offices =
        x.offices.isEmpty() || y.offices.isEmpty() || PersonCandidate.meet(x.offices, y.offices);
    return offices
        && !areJudgedApart(a, b)
        && !x.articles.meet(y.articles)
        && Roles.conflict(x.posts, y.posts) == null;
  }

  void join(String a, String b, double score, String reason) {
    Group x = group(a);
    Group y = group(b);
    if (x == y) {
      return;
    }
    edges.computeIfAbsent(a, k -> new ArrayList<>()).add(new Edge(b, new Joined(a, score, reason)));
    edges.computeIfAbsent(b, k -> new ArrayList<>()).add(new Edge(a, new Joined(b, score, reason)));
    Group large = x.keys.size() >= y.keys.size() ? x : y;
    Group small = large == x ? y : x;
    large.keys.addAll(small.keys);
    large.articles.add(small.articles);
    large.offices.addAll(small.offices);
    large.enemies.addAll(small.enemies);
    large.posts.addAll(small.posts);
    small.keys.forEach(key -> groups.put(key, large));
  }

  /** Every key that articles give, to the smallest such key of its group. */
  Map<String, String> canonical() {
    Map<String, String> canonical = new TreeMap<>();
    for (Group group : new HashSet<>(groups.values())) {
      List<String> keys = group.keys.stream().filter(present::contains).toList();
      keys.forEach(key -> canonical.put(key, keys.get(0)));
    }
    return canonical;
  }

  /** What each key was joined to, on the way to its canonical key. */
  Map<String, Joined> joined(Map<String, String> canonical) {
    Map<String, Joined> joined = new TreeMap<>();
    for (String root : new TreeSet<>(canonical.values())) {
      ArrayDeque<String> open = new ArrayDeque<>(List.of(root));
      Set<String> seen = new HashSet<>(open);
      while (!open.isEmpty()) {
        for (Edge edge : edges.getOrDefault(open.remove(), List.of())) {
          if (seen.add(edge.to())) {
            joined.put(edge.to(), present(edge.joined(), root));
            open.add(edge.to());
          }
        }
      }
    }
    joined.keySet().retainAll(present);
    return joined;
  }

  /** A judgement may lead over a key that no article gives any more. */
  private Joined present(Joined joined, String root) {
    return present.contains(joined.to())
        ? joined
        : new Joined(root, joined.score(), joined.reason());
  }
}
