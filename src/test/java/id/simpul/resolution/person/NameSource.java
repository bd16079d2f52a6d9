package id.simpul.resolution.person;

import id.simpul.registry.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents names from the lexicon, a tradition at a time. The first words of a line are met more
 * often than the last, as in life: a handful of names is everybody's.
 */
final class NameSource {
  private final List<List<String>> given = lines("names/given.txt");
  private final List<List<String>> family = lines("names/family.txt");
  private final Random random;

  NameSource(Random random) {
    this.random = random;
  }

  private static List<List<String>> lines(String path) {
    return Bundle.text(path)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> List.of(line.strip().split("\\s+")))
        .filter(line -> line.size() > 3)
        .toList();
  }

  /** Where the people of an office mostly come from. */
  int tradition() {
    return random.nextInt(given.size());
  }

  /** Two to four words, e.g. {@code [Budi, Harianto]}. */
  List<String> name(int tradition) {
    List<String> name = new ArrayList<>();
    int words = random.nextInt(10) < 5 ? 2 : random.nextInt(10) < 8 ? 3 : 4;
    while (name.size() < words) {
      boolean last = name.size() == words - 1 && random.nextInt(4) == 0;
      String word = last ? pick(family.get(random.nextInt(family.size()))) : word(tradition);
      if (word.length() > 2 && !name.contains(capitalised(word))) {
        name.add(capitalised(word));
      }
    }
    return name;
  }

  /** One word, mostly of the tradition. */
  String word(int tradition) {
    int line = random.nextInt(3) == 0 ? tradition() : tradition;
    return pick(given.get(line));
  }

  /** Squaring the draw favours the start of the line. */
  private String pick(List<String> words) {
    double draw = random.nextDouble();
    return words.get((int) (draw * draw * words.size()));
  }

  /** Another word of the lexicon that starts alike, e.g. Fauzan for Fauzi; or any other. */
  String namesake(String word) {
    String start = word.toLowerCase(java.util.Locale.ROOT).substring(0, Math.min(3, word.length()));
    List<String> near =
        given.stream()
            .flatMap(List::stream)
            .filter(w -> w.startsWith(start) && !w.equalsIgnoreCase(word) && w.length() > 2)
            .toList();
    return capitalised(near.isEmpty() ? word(tradition()) : near.get(random.nextInt(near.size())));
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
