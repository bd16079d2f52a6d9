package id.simpul.resolution.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Posts beside posts. Members of a commission (ketua, anggota, ketua-divisi) and staff of its
 * secretariat are never the same people at one time; some posts only one person holds.
 */
final class Roles {
  private static final Set<String> COMMISSION =
      Set.of("ketua", "wakil-ketua", "anggota", "ketua-divisi", "wakil-ketua-divisi");
  private static final Set<String> SECRETARIAT =
      Set.of(
          "sekretaris",
          "sekretaris-jenderal",
          "kepala-bagian",
          "kepala-subbagian",
          "kepala-sekretariat",
          "kepala-biro",
          "staf",
          "operator",
          "bendahara",
          "inspektur");
  private static final Set<String> SINGLE =
      Set.of("ketua", "sekretaris", "sekretaris-jenderal", "kepala-sekretariat");
  private static final Set<String> SINGLE_IN_DIVISION =
      Set.of("ketua-divisi", "wakil-ketua-divisi", "kepala-subbagian", "kepala-bagian");

  /** A commission sits for five years; who was seen a year apart sits in the same one, mostly. */
  private static final long SAME_TERM_DAYS = 5 * 365;

  private static final long SAME_TIME_DAYS = 180;

  private Roles() {}

  /** Somebody was seen in one post that only one person holds at a time. */
  static @Nullable Post samePost(PersonCandidate a, PersonCandidate b) {
    for (Post post : a.posts()) {
      for (Post other : b.posts()) {
        if (isSingle(post)
            && post.role().equals(other.role())
            && Objects.equals(post.division(), other.division())
            && within(post.day(), other.day(), SAME_TERM_DAYS)) {
          return post;
        }
      }
    }
    return null;
  }

  private static boolean isSingle(Post post) {
    return SINGLE.contains(post.role())
        || (SINGLE_IN_DIVISION.contains(post.role()) && post.division() != null);
  }

  /** The same role, though others may hold it too. */
  static @Nullable Post sameRole(PersonCandidate a, PersonCandidate b) {
    for (Post post : a.posts()) {
      for (Post other : b.posts()) {
        if (post.role().equals(other.role())
            && (post.division() == null
                || other.division() == null
                || post.division().equals(other.division()))) {
          return post;
        }
      }
    }
    return null;
  }

  /** Two posts that nobody holds at one time, seen within half a year. */
  static Post @Nullable [] conflict(List<Post> a, List<Post> b) {
    for (Post post : a) {
      for (Post other : b) {
        if ((isSplit(post.role(), other.role())
                || isSplit(other.role(), post.role())
                || otherDivision(post, other))
            && known(post.day(), other.day())
            && within(post.day(), other.day(), SAME_TIME_DAYS)) {
          return new Post[] {post, other};
        }
      }
    }
    return null;
  }

  private static boolean isSplit(String a, String b) {
    return COMMISSION.contains(a) && SECRETARIAT.contains(b);
  }

  private static boolean otherDivision(Post a, Post b) {
    return a.role().equals(b.role())
        && SINGLE_IN_DIVISION.contains(a.role())
        && a.division() != null
        && b.division() != null
        && !a.division().equals(b.division());
  }

  private static boolean known(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null;
  }

  private static boolean within(@Nullable LocalDate a, @Nullable LocalDate b, long days) {
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= days;
  }
}
