package id.simpul.resolution.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that is looked at beside the name. Each feature gives a score and a sentence; {@link
 * PairRule} says what decides.
 */
final class Features {
  /** In the order in which they are told. */
  static final List<Feature> BESIDE_THE_NAME =
      List.of(
          Features::office,
          Features::post,
          Features::time,
          Features::event,
          Features::company,
          Features::title);

  private Features() {}

  /** The same office in both keys; or the office of one is told of where the other is named. */
  static Finding office(PersonCandidate a, PersonCandidate b) {
    if (a.hasOffice() && b.hasOffice()) {
      return a.findOffice().equals(b.findOffice())
          ? new Finding(0.1, "Kantornya sama.")
          : new Finding(-0.3, "Kantornya berbeda.");
    }
    if (inContext(a, b) || inContext(b, a)) {
      return new Finding(0.05, "Kantor yang satu disebut dalam berita yang memuat nama lainnya.");
    }
    return PersonCandidate.meet(a.publishers(), b.publishers())
        ? new Finding(0.02, "Beritanya terbit di kantor yang sama.")
        : Finding.NONE;
  }

  /** True where {@code b} has no office and the office of {@code a} stands in its articles. */
  static boolean inContext(PersonCandidate a, PersonCandidate b) {
    return !b.hasOffice() && a.findOffice().filter(b.context()::contains).isPresent();
  }

  /** One and the same post; the same role; or posts that nobody holds at one time. */
  static Finding post(PersonCandidate a, PersonCandidate b) {
    Post[] conflict = Roles.conflict(a.posts(), b.posts());
    if (conflict != null) {
      return new Finding(
          -0.5,
          "Jabatannya tidak mungkin dirangkap: "
              + told(conflict[0])
              + "; "
              + told(conflict[1])
              + ".");
    }
    Post same = Roles.samePost(a, b);
    if (same != null) {
      return new Finding(
          0.15, "Jabatannya sama dan hanya dipegang satu orang: " + told(same) + ".");
    }
    Post role = Roles.sameRole(a, b);
    return role == null ? Finding.NONE : new Finding(0.05, "Jabatannya sama: " + told(role) + ".");
  }

  private static String told(Post post) {
    String division = post.division() == null ? "" : " " + post.division().replace('-', ' ');
    return post.role().replace('-', ' ') + division;
  }

  /** How far apart they were seen. */
  static Finding time(PersonCandidate a, PersonCandidate b) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return Finding.NONE;
    }
    long years = gap(a, b) / 365;
    if (years >= 6) {
      return new Finding(-0.1, "Terlihat terpaut " + years + " tahun.");
    }
    return years < 1 ? new Finding(0.02, "Terlihat pada masa yang sama.") : Finding.NONE;
  }

  /** Days between the two periods; 0 where they overlap. */
  static long gap(PersonCandidate a, PersonCandidate b) {
    LocalDate start = later(a.days().first(), b.days().first());
    LocalDate end = earlier(a.days().last(), b.days().last());
    return Math.max(0, ChronoUnit.DAYS.between(end, start));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** Two reports of one event name them. */
  static Finding event(PersonCandidate a, PersonCandidate b) {
    return PersonCandidate.meet(a.events(), b.events())
        ? new Finding(0.1, "Keduanya disebut dalam laporan tentang acara yang sama.")
        : Finding.NONE;
  }

  /** Who else is in the room: the same names stand beside both. */
  static Finding company(PersonCandidate a, PersonCandidate b) {
    Set<String> both = company(a.company(), b.company());
    if (both.isEmpty()) {
      return Finding.NONE;
    }
    String names = both.stream().limit(3).map(Features::name).collect(Collectors.joining(", "));
    String more = both.size() > 3 ? " dan " + (both.size() - 3) + " orang lain" : "";
    return new Finding(
        both.size() > 1 ? 0.08 : 0.03,
        "Di sampingnya disebut orang yang sama: " + names + more + ".");
  }

  static Set<String> company(Set<String> a, Set<String> b) {
    Set<String> few = a.size() <= b.size() ? a : b;
    Set<String> many = few == a ? b : a;
    return few.stream().filter(many::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(String slug) {
    return java.util.Arrays.stream(slug.split("-"))
        .filter(w -> !w.isEmpty())
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** The same degrees; or titles of a man and of a woman. */
  static Finding title(PersonCandidate a, PersonCandidate b) {
    Gender first = Gender.of(a.honorifics());
    Gender second = Gender.of(b.honorifics());
    if (first.contradicts(second)) {
      return new Finding(-0.5, "Sapaan yang satu untuk laki-laki, yang lain untuk perempuan.");
    }
    boolean same =
        a.honorifics().stream().anyMatch(h -> h.contains(".") && b.honorifics().contains(h));
    return same ? new Finding(0.03, "Gelarnya sama.") : Finding.NONE;
  }

  /** What titles tell. */
  enum Gender {
    MAN,
    WOMAN,
    UNKNOWN;

    private static final Set<String> MEN = Set.of("bapak", "bpk", "pak", "h", "sdr");
    private static final Set<String> WOMEN = Set.of("ibu", "hj", "sdri", "nyai");

    static Gender of(Set<String> honorifics) {
      boolean man = false;
      boolean woman = false;
      for (String honorific : honorifics) {
        for (String word : honorific.toLowerCase(Locale.ROOT).split("[ .,…]+")) {
          man |= MEN.contains(word) && !honorific.contains("S.H");
          woman |= WOMEN.contains(word);
        }
      }
      return man == woman ? UNKNOWN : man ? MAN : WOMAN;
    }

    boolean contradicts(Gender other) {
      return this != UNKNOWN && other != UNKNOWN && this != other;
    }
  }
}
