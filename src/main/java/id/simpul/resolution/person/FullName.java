package id.simpul.resolution.person;

import id.simpul.model.Slug;
import id.simpul.text.Degrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A name taken apart: degrees off, small words that anybody may leave out ({@code bin}, {@code I},
 * {@code Ni}) off.
 *
 * @param printed as it was given, e.g. {@code M. Rizki bin Ahmad, S.H.}
 * @param parts e.g. {@code m, rizki, ahmad}; never empty
 * @param compounds each part with the next as one word, e.g. {@code mrizki, rizkiahmad}: somebody
 *     may write them so
 */
public record FullName(String printed, List<NamePart> parts, List<NamePart> compounds) {
  private static final Set<String> SMALL = Set.of("bin", "binti", "ibnu", "al", "el", "i", "ni");
  private static final Pattern BREAKS = Pattern.compile("[\\s,]+");

  /** "M.Rizki": a full stop without a space. */
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}{3})");

  /** Names that were taken apart: the same ones come again and again, and each costs much. */
  private static final Map<String, FullName> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 50_000;

  /** Takes a name apart. */
  public static FullName of(String printed) {
    FullName known = KNOWN.get(printed);
    if (known == null) {
      known = apart(printed);
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      KNOWN.put(printed, known);
    }
    return known;
  }

  private static FullName apart(String printed) {
    List<NamePart> parts = new ArrayList<>();
    List<NamePart> all = new ArrayList<>();
    for (String word : BREAKS.split(GLUED.matcher(printed).replaceAll(". ").strip())) {
      String folded = Slug.of(word).replace("-", "");
      if (folded.isEmpty()) {
        continue;
      }
      NamePart part = NamePart.of(folded);
      all.add(part);
      if (!SMALL.contains(folded) && !(all.size() > 1 && Degrees.isDegree(word))) {
        parts.add(part);
      }
    }
    List<NamePart> told = List.copyOf(parts.isEmpty() ? all : parts);
    return new FullName(printed, told, compounds(told));
  }

  private static List<NamePart> compounds(List<NamePart> parts) {
    List<NamePart> compounds = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      compounds.add(parts.get(i).with(parts.get(i + 1)));
    }
    return List.copyOf(compounds);
  }

  /** True where the two may name one person, as far as the names go. */
  public boolean isNear(FullName other) {
    return !NameComparison.of(this, other).isOther();
  }

  long rareParts() {
    return parts.stream().filter(NamePart::isRare).count();
  }

  long longParts() {
    return parts.stream().filter(NamePart::isLong).count();
  }

  /** Few people carry it: two rare words, or three long ones of which one is rare. */
  boolean isRare() {
    return rareParts() >= 2 || (rareParts() >= 1 && longParts() >= 3);
  }
}
