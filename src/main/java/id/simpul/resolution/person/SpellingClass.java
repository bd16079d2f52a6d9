package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The spelling classes of Indonesian names: old and new spelling, Arabic and Sanskrit letters that
 * are written in several ways, glides, doubled letters. Two words of one class sound alike: {@code
 * Rizki, Rizky, Rizqi}; {@code Prianto, Perianto, Preianto}; {@code Soeharto, Suharto}.
 */
final class SpellingClass {
  /** Forms that no rule reaches, by their class. */
  private static final Map<String, List<String>> FORMS =
      Map.of(
          "muhamat",
          List.of(
              "muhammad",
              "muhamad",
              "mohammad",
              "mohamad",
              "mohamed",
              "mochammad",
              "mochamad",
              "muchammad",
              "muchamad",
              "mukhammad",
              "mukhamad",
              "mokhamad",
              "mokhammad",
              "moch",
              "moh",
              "muh",
              "much",
              "mukh",
              "mhd",
              "mohd",
              "muhd",
              "muhammat",
              "muchamat",
              "mohamat"),
          "abdul",
          List.of("abd", "abdul", "abdoel"),
          "siti",
          List.of("st", "sitti", "siti"),
          "yusuf",
          List.of("jusuf", "yusup", "joesoef", "jusup", "yusuf", "yusop"),
          "ahmat",
          List.of("ach", "akh"),
          "ni",
          List.of("nyi"));

  private static final Map<String, String> CLASS_OF = classOf();

  private record Rule(Pattern from, String to) {}

  /** In this order; each says what the ear cannot tell apart. */
  private static final List<Rule> RULES =
      rules(
          "oe", "u", // Soeharto, Suharto
          "tj", "c", // Tjahjo, Cahyo
          "dj", "j", // Djoko, Joko
          "sj", "sy",
          "(?<=[aeiouh])j(?=o$)", "y", // Tjahjo
          "[ck]h", "h", // Akhmad, Achmad
          "s[yh]", "s", // Syarif, Sarif
          "([bdgt])h", "$1", // Budhi, Thamrin
          "ph", "f",
          "[dt]z", "s", // Dzulkifli
          "zh|z", "s", // Rizki, Riski
          "q", "k", // Taufiq
          "x", "ks",
          "v", "f", // Novi
          "c(?=[^aeiouy]|$)", "k", // Victor
          "y", "i", // Rizky
          "ei", "i", // Preianto
          "ie(?=$)", "i", // Arie
          "[ao]e", "ai", // Zaenal, Zainal
          "oi", "ai", // Khoirul, Khairul
          "ii", "i", // Hariyanto, Harianto
          "uw(?=[aeiou])", "u", // Suwandi, Suandi
          "(?<=^[bcdfgkpst])e(?=[rl][aiou].{2})", "", // Perianto, Selamet
          "(.)\\1+", "$1", // Anissa, Muttaqin
          "(?<=[aiou])h$", "", // Fatimah
          "d$", "t", // Akhmad, Ahmat
          "b$", "p");

  private SpellingClass() {}

  /**
   * @param word folded: lower case ASCII letters, e.g. {@code perianto}
   * @return the class by a form of its own, e.g. {@code prianto}
   */
  static String of(String word) {
    String known = CLASS_OF.get(word);
    if (known != null) {
      return known;
    }
    String form = word;
    for (Rule rule : RULES) {
      form = rule.from().matcher(form).replaceAll(rule.to());
    }
    return CLASS_OF.getOrDefault(form, form);
  }

  /**
   * What is left where one letter more or less makes little difference: the first letter and the
   * consonants after it, at most five letters. Only used to find candidates.
   *
   * @param form a spelling class
   * @return e.g. {@code prnt}
   */
  static String skeleton(String form) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < form.length() && out.length() < 5; i++) {
      if (i == 0 || "aeiouhw".indexOf(form.charAt(i)) < 0) {
        out.append(form.charAt(i));
      }
    }
    return out.toString();
  }

  private static Map<String, String> classOf() {
    Map<String, String> classes = new java.util.HashMap<>();
    FORMS.forEach((name, forms) -> forms.forEach(form -> classes.put(form, name)));
    return Map.copyOf(classes);
  }

  private static List<Rule> rules(String... pairs) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      rules.add(new Rule(Pattern.compile(pairs[i]), pairs[i + 1]));
    }
    return List.copyOf(rules);
  }
}
