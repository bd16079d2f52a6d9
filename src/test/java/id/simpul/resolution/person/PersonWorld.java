package id.simpul.resolution.person;

import id.simpul.model.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Offices, the people who work there, and the articles that name them. One person in twenty has a
 * namesake at another office, one in twenty-five moves; in every office some share a word of their
 * names, in some two names differ by one similar word. The same seed gives the same world.
 */
final class PersonWorld {
  private static final String[] DIVISIONS = {"hukum", "data", "teknis", "sosdiklih", "sdm"};
  private static final LocalDate START = LocalDate.of(2024, 1, 2);

  /** Somebody at one office. */
  record Person(
      int number,
      List<String> name,
      String office,
      String role,
      @Nullable String division,
      int from,
      int until) {
    Person until(int day) {
      return new Person(number, name, office, role, division, from, day);
    }

    Person from(int day) {
      return new Person(number, name, office, role, division, day, until);
    }
  }

  private static final int DAYS = 900;

  private final Random random;
  private final NameSource names;
  private final NameNoise noise;
  private final Map<String, List<Person>> staff = new TreeMap<>();
  private final Map<String, PersonCandidate> candidates = new TreeMap<>();
  private final Map<String, Set<Person>> behind = new HashMap<>();
  private int people;
  private int articles;
  private int mentions;

  PersonWorld(long seed, int offices, int articlesPerOffice) {
    this.random = new Random(seed);
    this.names = new NameSource(random);
    this.noise = new NameNoise(random);
    for (int i = 0; i < offices; i++) {
      hire("kpu-kabupaten-" + i);
    }
    namesakesAndMoves();
    staff.forEach(
        (office, persons) -> {
          for (int i = 0; i < articlesPerOffice; i++) {
            report(office, persons);
          }
        });
  }

  /** What articles say, one for each local key. */
  Map<String, PersonCandidate> candidates() {
    return candidates;
  }

  /** Who stands behind a local key; more than one where two people are written alike. */
  Set<Person> behind(String key) {
    return behind.getOrDefault(key, Set.of());
  }

  int mentions() {
    return mentions;
  }

  private void hire(String office) {
    int tradition = names.tradition();
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<String> name = names.name(tradition);
      int like = random.nextInt(12);
      if (like == 0 && i > 0) {
        name = new ArrayList<>(persons.get(random.nextInt(persons.size())).name());
        name.set(random.nextInt(name.size()), NameSource.capitalised(names.word(tradition)));
      } else if (like == 1 && i > 0) {
        name = new ArrayList<>(persons.get(random.nextInt(persons.size())).name());
        int at = random.nextInt(name.size());
        name.set(at, names.namesake(name.get(at)));
      }
      List<String> called = name;
      if (persons.stream().noneMatch(p -> p.name().equals(called))) {
        persons.add(person(people++, name, office, i));
      }
    }
    staff.put(office, persons);
  }

  private static Person person(int number, List<String> name, String office, int post) {
    String role =
        post == 0
            ? "ketua"
            : post < 5
                ? "ketua-divisi"
                : post == 5 ? "sekretaris" : post < 10 ? "kepala-subbagian" : "staf";
    String division =
        role.equals("ketua-divisi") || role.equals("kepala-subbagian") ? DIVISIONS[post % 5] : null;
    return new Person(number, name, office, role, division, 0, DAYS);
  }

  private void namesakesAndMoves() {
    List<String> offices = List.copyOf(staff.keySet());
    for (String office : offices) {
      for (Person person : List.copyOf(staff.getOrDefault(office, List.of()))) {
        int draw = random.nextInt(100);
        String other = offices.get(random.nextInt(offices.size()));
        if (draw < 9 && !other.equals(office)) {
          int number = draw < 5 ? people++ : person.number();
          Person fresh = person(number, person.name(), other, random.nextInt(12));
          if (number == person.number()) {
            staff.getOrDefault(office, new ArrayList<>()).remove(person);
            staff.getOrDefault(office, new ArrayList<>()).add(person.until(DAYS / 2));
            fresh = fresh.from(DAYS / 2);
          }
          staff.getOrDefault(other, new ArrayList<>()).add(fresh);
        }
      }
    }
  }

  private void report(String office, List<Person> persons) {
    String article = "artikel-" + articles++;
    int on = random.nextInt(DAYS);
    LocalDate day = START.plusDays(on);
    Set<Person> room = new java.util.LinkedHashSet<>();
    int size = 2 + random.nextInt(4);
    while (room.size() < size) {
      Person person = persons.get(random.nextInt(persons.size()));
      if (person.from() <= on && on < person.until()) {
        room.add(person);
      }
    }
    Map<String, Person> named = new TreeMap<>();
    for (Person person : room) {
      List<String> written = random.nextInt(10) < 7 ? person.name() : noise.write(person.name());
      boolean homeless = random.nextInt(40) == 0;
      String place = homeless ? "di-" + Integer.toHexString(article.hashCode()) : office;
      String spelling = String.join(" ", written);
      String key = Slug.of(spelling) + "." + place;
      if (named.putIfAbsent(key, person) == null) {
        see(key, spelling, person, day, homeless);
      }
    }
    Set<String> keys = named.keySet();
    named.forEach((key, person) -> meet(key, keys, article, office));
  }

  private void see(String key, String spelling, Person person, LocalDate day, boolean homeless) {
    mentions++;
    behind.computeIfAbsent(key, k -> new java.util.LinkedHashSet<>()).add(person);
    PersonCandidate candidate = candidates.computeIfAbsent(key, PersonCandidate::empty);
    candidate.spellings().add(spelling);
    candidate.days().add(day);
    if (!homeless && random.nextInt(10) < 8) {
      boolean plain = person.role().equals("ketua-divisi") && random.nextInt(3) == 0;
      List<Post> posts = new ArrayList<>(candidate.posts());
      posts.add(new Post(plain ? "anggota" : person.role(), plain ? null : person.division(), day));
      candidates.put(key, candidate.with(posts));
    }
  }

  private void meet(String key, Set<String> keys, String article, String office) {
    PersonCandidate candidate = candidates.computeIfAbsent(key, PersonCandidate::empty);
    candidate.articles().add(article);
    candidate.publishers().add(office);
    candidate.context().add(office);
    Set<String> others = new TreeSet<>(keys);
    others.remove(key);
    others.forEach(other -> candidate.company().add(LocalKey.of(other).name()));
  }
}
