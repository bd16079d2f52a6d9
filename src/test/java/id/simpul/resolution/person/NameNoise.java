package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a name as somebody in a hurry writes it: letters that sound alike, slips on the keyboard,
 * words left out, shortened, swapped, run together. Knows nothing of the rules that read it.
 */
final class NameNoise {
  /** What writers take for each other, both ways; some of it no rule of the resolver knows. */
  private static final String[][] ALIKE = {
    {"i", "y"}, {"u", "oe"}, {"d", "dh"}, {"t", "th"}, {"h", "kh"}, {"kh", "ch"}, {"s", "sy"},
    {"s", "z"}, {"f", "v"}, {"f", "p"}, {"k", "q"}, {"k", "c"}, {"ai", "ae"}, {"ia", "iya"},
    {"ua", "uwa"}, {"j", "dj"}, {"c", "tj"}, {"o", "u"}, {"e", "i"}, {"n", "nn"}, {"m", "mm"},
    {"l", "ll"}, {"s", "ss"}, {"r", "rr"}, {"t", "tt"}, {"d", "t"}, {"ri", "eri"}, {"ah", "a"},
    {"i", "ie"}, {"ul", "oel"}, {"j", "y"}, {"w", "v"}
  };

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private final Random random;

  NameNoise(Random random) {
    this.random = random;
  }

  /** One slip of one kind, by how often each is seen. */
  List<String> write(List<String> name) {
    int kind = random.nextInt(100);
    List<String> written = new ArrayList<>(name);
    if (kind < 48) {
      change(written, this::soundsAlike);
    } else if (kind < 66) {
      change(written, this::slip);
    } else if (kind < 80) {
      leaveOut(written);
    } else if (kind < 92) {
      shorten(written);
    } else if (kind < 95) {
      written.add(0, written.remove(written.size() - 1));
    } else if (kind < 98) {
      runTogether(written);
    } else {
      written.add("SH");
    }
    return written;
  }

  private interface Change {
    String of(String word);
  }

  private void change(List<String> name, Change change) {
    int at = random.nextInt(name.size());
    String word = name.get(at).toLowerCase(Locale.ROOT);
    name.set(at, NameSource.capitalised(change.of(word)));
  }

  private String soundsAlike(String word) {
    for (int attempt = 0; attempt < 40; attempt++) {
      String[] pair = ALIKE[random.nextInt(ALIKE.length)];
      boolean back = random.nextBoolean();
      String from = back ? pair[1] : pair[0];
      int at = word.indexOf(from, random.nextInt(word.length()));
      if (at >= 0) {
        return word.substring(0, at)
            + (back ? pair[0] : pair[1])
            + word.substring(at + from.length());
      }
    }
    return word;
  }

  private String slip(String word) {
    int at = word.length() < 3 ? 0 : 1 + random.nextInt(word.length() - 1);
    String start = word.substring(0, at);
    String rest = word.substring(at);
    return switch (random.nextInt(4)) {
      case 0 -> start + rest.substring(1);
      case 1 -> start + neighbour(rest.charAt(0)) + rest;
      case 2 -> start + neighbour(rest.charAt(0)) + rest.substring(1);
      default ->
          rest.length() < 2 ? word : start + rest.charAt(1) + rest.charAt(0) + rest.substring(2);
    };
  }

  private char neighbour(char letter) {
    for (String row : ROWS) {
      int at = row.indexOf(letter);
      if (at >= 0) {
        int beside =
            at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
        return row.charAt(beside);
      }
    }
    return letter;
  }

  private void leaveOut(List<String> name) {
    if (name.size() > 2 || random.nextInt(8) == 0) {
      name.remove(random.nextInt(name.size()));
    } else {
      change(name, this::soundsAlike);
    }
  }

  private void shorten(List<String> name) {
    int at = random.nextInt(3) == 0 ? name.size() - 1 : random.nextInt(name.size());
    String word = name.get(at);
    boolean prophet = word.toLowerCase(Locale.ROOT).matches("m[uo]h?[ac]*h?am+ad");
    name.set(at, prophet && random.nextBoolean() ? "Moh." : word.charAt(0) + ".");
  }

  private void runTogether(List<String> name) {
    if (name.size() > 2) {
      int at = random.nextInt(name.size() - 1);
      name.set(at, name.get(at) + name.remove(at + 1).toLowerCase(Locale.ROOT));
    }
  }
}
