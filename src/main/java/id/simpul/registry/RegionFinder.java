package id.simpul.registry;

import id.simpul.model.Span;
import id.simpul.registry.LevelWords.Printed;
import id.simpul.registry.PlaceIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds provinces, regencies and cities named in a text, with or without the word for the level:
 * {@code Kabupaten Berau}, {@code Gorontalo Utara}, {@code Jawa Tengah}. One pass over the words.
 * Safe for use by several threads.
 */
public final class RegionFinder {
  /** Names that are ordinary words too; they need "Kabupaten" or "Kota" before them. */
  private static final Set<String> ORDINARY =
      Set.of("puncak", "batang", "batu", "landak", "metro", "kapuas", "pati", "lebong", "oki");

  private final PlaceIndex places;

  public RegionFinder(Registry registry) {
    this.places = registry.places();
  }

  /** The regions named in {@code text}, in order, none overlapping another. */
  public List<RegionMatch> find(String text) {
    Words words = Words.of(text);
    List<RegionMatch> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Found found = at(words, i);
      if (found == null) {
        i++;
      } else {
        matches.add(found.match());
        i = found.next();
      }
    }
    return List.copyOf(matches);
  }

  /** The region with which {@code text} begins. */
  public Optional<RegionMatch> findAtStart(String text) {
    Words words = Words.of(text);
    Found found = words.has(0) && words.start(0) == 0 ? at(words, 0) : null;
    return Optional.ofNullable(found).map(Found::match);
  }

  private record Found(RegionMatch match, int next) {}

  private @Nullable Found at(Words words, int i) {
    Optional<Printed> printed = LevelWords.at(words, i);
    if (printed.isPresent() && words.abbreviated(printed.get().next())) {
      Found found = ofLevel(words, i, printed.get());
      if (found != null) {
        return found;
      }
    }
    if (!words.capital(i) || inHost(words, i)) {
      return null;
    }
    List<Hit> hits = places.find(words, i, false);
    Hit hit = hits.isEmpty() ? null : hits.get(hits.size() - 1);
    boolean ordinary = hit != null && hit.next() == i + 1 && isOrdinary(words, i);
    return hit == null || ordinary ? null : found(words, i, hit);
  }

  /** "Oki" is a name, "OKI" the short form of a regency. */
  private static boolean isOrdinary(Words words, int i) {
    return ORDINARY.contains(words.key(i)) && !(words.key(i).equals("oki") && words.allCapitals(i));
  }

  private static boolean inHost(Words words, int i) {
    return words.before(i) == '@' || words.before(i) == '_' || words.before(i) == '/';
  }

  private @Nullable Found ofLevel(Words words, int i, Printed printed) {
    List<Hit> hits = places.find(words, printed.next(), true);
    for (int k = hits.size() - 1; k >= 0; k--) {
      List<Region> fitting =
          hits.get(k).regions().stream().filter(r -> r.level() == printed.level()).toList();
      if (!fitting.isEmpty()) {
        return found(words, i, new Hit(hits.get(k).next(), fitting, true));
      }
    }
    List<Hit> misprinted = places.findMisprinted(words, printed.next(), printed.level(), 0);
    return misprinted.isEmpty() ? null : found(words, i, misprinted.get(0));
  }

  private static Found found(Words words, int i, Hit hit) {
    Span span = new Span(words.start(i), words.end(hit.next() - 1));
    Region region = hit.regions().size() == 1 ? hit.regions().get(0) : null;
    return new Found(new RegionMatch(span, region, hit.regions(), !hit.exact()), hit.next());
  }
}
