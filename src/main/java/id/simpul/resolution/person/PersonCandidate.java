package id.simpul.resolution.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that articles say under one local key.
 *
 * @param key local key, e.g. {@code basmar-prianto-amron.kpu-provinsi-jawa-tengah}
 * @param spellings names in normal form, e.g. {@code Basmar Prianto Amron}
 * @param honorifics titles and degrees as printed
 * @param posts tenures observed
 * @param days days on which it was seen, whatever as
 * @param articles keys of the articles
 * @param events keys of the events in which it took part or whose report names it
 * @param publishers who published the articles, e.g. {@code kpu-kota-semarang}
 * @param context every organization that the articles name, publish for or tell of as organizer
 * @param company name slugs of the other persons that the articles name
 */
public record PersonCandidate(
    String key,
    SortedSet<String> spellings,
    Set<String> honorifics,
    List<Post> posts,
    SortedSet<LocalDate> days,
    Set<String> articles,
    Set<String> events,
    Set<String> publishers,
    Set<String> context,
    Set<String> company) {

  /** A candidate of whom nothing is known yet; its sets are to be filled. */
  public static PersonCandidate empty(String key) {
    return new PersonCandidate(
        key,
        new TreeSet<>(),
        new TreeSet<>(),
        List.of(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>());
  }

  /** The same, seen in these posts: each once, in an order of their own. */
  public PersonCandidate with(List<Post> seen) {
    return new PersonCandidate(
        key,
        spellings,
        honorifics,
        seen.stream().distinct().sorted(Post.IN_ORDER).toList(),
        days,
        articles,
        events,
        publishers,
        context,
        company);
  }

  /** The office that the key names. */
  Optional<String> findOffice() {
    return LocalKey.of(key).findOffice();
  }

  boolean hasOffice() {
    return findOffice().isPresent();
  }

  /** The name as spelt: the smallest of the longest. */
  String name() {
    return spellings.stream()
        .max(
            java.util.Comparator.comparingInt(String::length)
                .thenComparing(java.util.Comparator.reverseOrder()))
        .orElseGet(() -> LocalKey.of(key).name().replace('-', ' '));
  }

  /** Every spelling taken apart; at least one. */
  public List<FullName> names() {
    SortedSet<String> names = spellings.isEmpty() ? new TreeSet<>(Set.of(name())) : spellings;
    return names.stream().map(FullName::of).toList();
  }

  static boolean meet(Set<String> a, Set<String> b) {
    return a.size() <= b.size()
        ? a.stream().anyMatch(b::contains)
        : b.stream().anyMatch(a::contains);
  }
}
