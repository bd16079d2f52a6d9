package id.simpul.resolution.person;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A post in which somebody was seen.
 *
 * @param role slug, e.g. {@code ketua-divisi}
 * @param division slug, e.g. {@code hukum-dan-pengawasan}, or null
 * @param day when it was seen, or null
 */
public record Post(String role, @Nullable String division, @Nullable LocalDate day) {
  static final Comparator<Post> IN_ORDER =
      Comparator.comparing((Post p) -> p.day() == null ? LocalDate.MAX : p.day())
          .thenComparing(Post::role)
          .thenComparing(p -> p.division() == null ? "" : p.division());
}
