package id.simpul.text.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes up people's names in the naming traditions of the regions, from the word lists. A part of
 * the words is altered, so that the model learns names which no list holds.
 */
final class NameMaker {
  private static final String[] MUSLIM = {
    "Muhammad",
    "M.",
    "Moh.",
    "Moch.",
    "Muh.",
    "Mohammad",
    "Mochamad",
    "Ahmad",
    "Achmad",
    "Abdul",
    "Nur",
    "Mukhamad",
    "Akhmad",
    "Mohamad",
    "Much.",
    "Abd."
  };
  private static final String[] BALI_MEN = {
    "I Gede",
    "I Wayan",
    "I Made",
    "I Nyoman",
    "I Ketut",
    "I Putu",
    "I Dewa Kade",
    "I Dewa Gede",
    "I Gusti Ngurah",
    "Anak Agung Gede",
    "Ida Bagus",
    "I Kadek",
    "I Komang",
    "Cokorda Gde",
    "Gede"
  };
  private static final String[] BALI_WOMEN = {
    "Ni Luh",
    "Ni Made",
    "Ni Wayan",
    "Ni Ketut",
    "Ni Putu",
    "Ni Nyoman",
    "Ida Ayu",
    "Anak Agung Istri",
    "I Gusti Ayu",
    "Ni Kadek",
    "Luh Putu",
    "Desak Made"
  };
  private static final String[] SULAWESI = {
    "Andi", "Andi", "A.", "Daeng", "La", "La Ode", "Wa Ode", "Sitti"
  };
  private static final String INITIALS = "ABDEFGHIJKLMNRSTWY";
  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> given;
  private final Map<String, List<String>> family;
  private final Map<String, List<String>> knownGiven = new HashMap<>();
  private final Map<String, List<String>> knownFamily = new HashMap<>();
  private final Random random;

  NameMaker(Random random) {
    this.random = random;
    this.given = sections("/names/given.txt");
    this.family = sections("/names/family.txt");
  }

  /** One full name, e.g. {@code I Dewa Kade Suarjana}, {@code Sukma}, {@code M. Fahmi Rosyadi}. */
  String make() {
    int dice = random.nextInt(100);
    if (dice < 30) {
      return java();
    }
    if (dice < 40) {
      return words("Sunda", 1 + random.nextInt(3));
    }
    if (dice < 58) {
      return islamic();
    }
    if (dice < 66) {
      return words("Batak", 1 + random.nextInt(2)) + " " + clan("Batak");
    }
    if (dice < 71) {
      return words("Sumatra", 1 + random.nextInt(3));
    }
    if (dice < 77) {
      return (random.nextBoolean() ? pick(BALI_MEN) : pick(BALI_WOMEN)) + " " + words("Bali", 1);
    }
    return eastern(dice);
  }

  private String eastern(int dice) {
    if (dice < 81) {
      return words("Nusa Tenggara Timur", 1 + random.nextInt(2)) + " " + clan("Nusa Tenggara");
    }
    if (dice < 85) {
      return words("Papua", 1 + random.nextInt(2)) + " " + clan("Papua");
    }
    if (dice < 89) {
      return words("Sulawesi", 1) + " " + clan(random.nextBoolean() ? "Minahasa" : "Maluku");
    }
    if (dice < 93) {
      return pick(SULAWESI)
          + " "
          + words(random.nextBoolean() ? "Sulawesi" : "Arab", 1 + random.nextInt(2));
    }
    if (dice < 95) {
      return words("Kalimantan", 1 + random.nextInt(2));
    }
    return words("Tionghoa", 1 + random.nextInt(2)) + " " + clan("Tionghoa");
  }

  private String java() {
    int count = 1 + (random.nextInt(8) + 2) / 4;
    String name = words("Jawa", count);
    return random.nextInt(12) == 0 ? initial() + " " + name : name;
  }

  private String islamic() {
    String name = words("Arab", 1 + random.nextInt(2));
    int form = random.nextInt(10);
    if (form < 4) {
      name = pick(MUSLIM) + " " + name;
    } else if (form == 4) {
      name = name + " bin " + words("Arab", 1);
    } else if (form == 5) {
      name = name + " " + clan("Batak");
    } else if (form == 6) {
      name = name + " " + words("Jawa", 1);
    }
    return name;
  }

  private String initial() {
    return INITIALS.charAt(random.nextInt(INITIALS.length())) + ".";
  }

  private String words(String region, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = altered(capital(pick(list(given, region))));
      out.append(i == 0 ? "" : " ").append(word);
    }
    return random.nextInt(25) == 0 && count > 1 ? out + " " + initial() : out.toString();
  }

  private String clan(String region) {
    return altered(capital(pick(list(family, region))));
  }

  /** Doubles, drops or swaps a letter in every third word: Preianto, Hendhi. */
  private String altered(String word) {
    if (word.length() < 5
        || word.indexOf('\'') >= 0
        || random.nextInt(3) > 0
        || word.indexOf('-') >= 0) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    char c = word.charAt(at);
    if (VOWELS.indexOf(c) >= 0) {
      String swap = String.valueOf(VOWELS.charAt(random.nextInt(5)));
      return word.substring(0, at)
          + (random.nextBoolean() ? swap : c + swap)
          + word.substring(at + 1);
    }
    String instead = random.nextBoolean() ? String.valueOf(c) + c : c + "h";
    return word.substring(0, at) + instead + word.substring(at + 1);
  }

  private static String capital(String word) {
    StringBuilder out = new StringBuilder();
    for (String part : word.split("-")) {
      out.append(out.length() == 0 ? "" : " ");
      out.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    return out.toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private List<String> list(Map<String, List<String>> sections, String region) {
    Map<String, List<String>> known = sections == given ? knownGiven : knownFamily;
    return known.computeIfAbsent(region, name -> gather(sections, name));
  }

  private static List<String> gather(Map<String, List<String>> sections, String region) {
    List<String> words = new ArrayList<>();
    sections.forEach((name, list) -> words.addAll(name.contains(region) ? list : List.of()));
    if (words.isEmpty()) {
      throw new IllegalArgumentException("No names under \"" + region + "\" in the word lists");
    }
    return words;
  }

  private static Map<String, List<String>> sections(String resource) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    try (InputStream in = NameMaker.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No word list \"" + resource + "\" on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          current = sections.computeIfAbsent(line.substring(1).strip(), k -> new ArrayList<>());
        } else if (!line.isBlank()) {
          current.addAll(List.of(line.strip().split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Word list " + resource, e);
    }
    return sections;
  }
}
