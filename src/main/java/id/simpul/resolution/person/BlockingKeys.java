package id.simpul.resolution.person;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keys under which candidates are looked up that could be one person, so that nobody compares all
 * with all. At an office: the office and the sound of each long word. Anywhere: the sounds of two
 * words of which one is rare, so that Agus Setiawan does not meet all others of his name.
 */
public final class BlockingKeys {
  private static final int WORDS = 5;

  private BlockingKeys() {}

  /** The keys of a candidate, e.g. {@code kpu-kota-semarang/prnt}, {@code amr+prnt}. */
  public static SortedSet<String> of(PersonCandidate candidate) {
    return of(NamedCandidate.of(candidate));
  }

  static SortedSet<String> of(NamedCandidate named) {
    PersonCandidate candidate = named.candidate();
    SortedSet<String> keys = new TreeSet<>();
    for (FullName name : named.names()) {
      List<NamePart> all = parts(name);
      candidate.findOffice().ifPresent(office -> atOffice(keys, office, all));
      List<NamePart> words = all.stream().filter(NamePart::isLong).limit(WORDS).toList();
      anywhere(keys, words);
      if (!candidate.hasOffice()) {
        candidate.publishers().forEach(office -> atOffice(keys, office, words));
      }
    }
    return keys;
  }

  private static List<NamePart> parts(FullName name) {
    List<NamePart> parts = name.parts().stream().filter(p -> !p.isInitial()).toList();
    return parts.isEmpty() ? name.parts() : parts;
  }

  private static void atOffice(SortedSet<String> keys, String office, List<NamePart> parts) {
    parts.forEach(part -> keys.add(office + "/" + sound(part)));
  }

  private static void anywhere(SortedSet<String> keys, List<NamePart> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (words.get(i).isRare() || words.get(j).isRare()) {
          String a = sound(words.get(i));
          String b = sound(words.get(j));
          keys.add(a.compareTo(b) <= 0 ? a + "+" + b : b + "+" + a);
        }
      }
    }
  }

  private static String sound(NamePart part) {
    return SpellingClass.skeleton(part.form());
  }
}
