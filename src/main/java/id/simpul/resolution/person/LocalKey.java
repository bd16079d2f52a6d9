package id.simpul.resolution.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key that one article alone gives a person: the name's slug, a full stop, and the slug of the
 * office; {@code di-} and a number that stands for the article where it tells no office.
 *
 * @param name e.g. {@code basmar-prianto-amron}
 * @param place e.g. {@code kpu-provinsi-jawa-tengah}, {@code di-54c8f724}
 */
public record LocalKey(String name, String place) {
  private static final String NO_OFFICE = "di-";
  private static final Pattern ARTICLE = Pattern.compile("di-[0-9a-f]{1,8}");

  /** Reads a key; one without a full stop has no place. */
  public static LocalKey of(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? new LocalKey(key, "")
        : new LocalKey(key.substring(0, dot), key.substring(dot + 1));
  }

  /** The office, where the article told one. */
  public Optional<String> findOffice() {
    return place.isEmpty() || (place.startsWith(NO_OFFICE) && ARTICLE.matcher(place).matches())
        ? Optional.empty()
        : Optional.of(place);
  }
}
