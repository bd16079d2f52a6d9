package id.simpul.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What ties two vertices: the forums they share.
 *
 * @param left the end with the smaller id
 * @param right the other end
 * @param encounters one for each forum, the latest first, those without a day last
 */
public record Tie(Vertex left, Vertex right, List<Encounter> encounters) {

  public Tie {
    encounters = List.copyOf(encounters);
  }

  /** How many forums they share. */
  public int weight() {
    return encounters.size();
  }

  /** IRIs of the articles it rests on, in order. */
  public SortedSet<String> articles() {
    SortedSet<String> articles = new TreeSet<>();
    addArticles(articles);
    return articles;
  }

  /** The same into a set of several ties. */
  void addArticles(Set<String> articles) {
    for (Encounter each : encounters) {
      articles.addAll(each.left().articles());
      if (each.left() != each.right()) {
        articles.addAll(each.right().articles());
      }
    }
  }

  /** True where all that it rests on stands in one article. */
  public boolean restsOnOneArticle() {
    Set<String> articles = new HashSet<>();
    for (Encounter each : encounters) {
      articles.addAll(each.left().articles());
      articles.addAll(each.right().articles());
      if (articles.size() > 1) {
        return false;
      }
    }
    return articles.size() == 1;
  }

  /** The same tie by its latest {@code most} encounters, for files that name what it rests on. */
  public Tie latest(int most) {
    return weight() <= most ? this : new Tie(left, right, encounters.subList(0, most));
  }

  /** IRIs of the claims it rests on, in order. */
  public SortedSet<String> claims() {
    SortedSet<String> claims = new TreeSet<>();
    encounters.forEach(e -> claims.addAll(e.evidence().claims()));
    return claims;
  }

  /** The days on which both were seen, the earliest first. */
  public SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    encounters.stream().map(e -> e.occasion().date()).filter(Objects::nonNull).forEach(days::add);
    return days;
  }

  public Optional<LocalDate> first() {
    return days().isEmpty() ? Optional.empty() : Optional.of(days().first());
  }

  public Optional<LocalDate> last() {
    return days().isEmpty() ? Optional.empty() : Optional.of(days().last());
  }

  /** The other end. */
  public Vertex other(Vertex end) {
    return end.equals(left) ? right : left;
  }

  /** Of its ends alone: paths ask for it many times, and no two ties have the same ends. */
  @Override
  public int hashCode() {
    return 31 * left.hashCode() + right.hashCode();
  }
}
