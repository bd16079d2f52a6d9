package id.simpul.network;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What something rests on.
 *
 * @param claims IRIs of the claims that say so
 * @param articles IRIs of the articles in which they stand
 */
public record Evidence(Set<String> claims, Set<String> articles) {

  /** Both together, in order. */
  Evidence and(Evidence other) {
    return this == other
        ? this
        : new Evidence(union(claims, other.claims), union(articles, other.articles));
  }

  private static SortedSet<String> union(Set<String> left, Set<String> right) {
    SortedSet<String> both = new TreeSet<>(left);
    both.addAll(right);
    return both;
  }
}
