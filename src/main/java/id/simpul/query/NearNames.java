package id.simpul.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped name may have meant. */
public final class NearNames {
  private NearNames() {}

  /**
   * The known names nearest to {@code asked}, at most three, nearest first: those that hold it or
   * lie within a third of its letters.
   *
   * @param asked e.g. {@code studied-case}
   * @param known e.g. the names of all questions
   * @return e.g. {@code [studied-cases]}; empty where nothing is near
   */
  public static List<String> of(String asked, Collection<String> known) {
    String wanted = asked.toLowerCase(Locale.ROOT);
    int limit = Math.max(2, wanted.length() / 3);
    return known.stream()
        .filter(name -> holds(name, wanted) || distance(wanted, name) <= limit)
        .sorted(
            Comparator.<String>comparingInt(name -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static boolean holds(String name, String wanted) {
    return wanted.length() > 2 && name.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static int distance(String wanted, String name) {
    return LevenshteinDistance.getDefaultInstance().apply(wanted, name.toLowerCase(Locale.ROOT));
  }
}
