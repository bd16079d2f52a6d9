package id.simpul.text.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Composes annotated sentences from {@code patterns.txt}, always the same ones. A line {@code @role
 * = Ketua | Anggota} names choices; every other line is a pattern, {@code 8: {role} {office}, {P},
 * hadir.}, with the number of sentences to make. {@code {P}} is a new name, {@code {A}} one that
 * begins with a word of the language, {@code {P1}} a name that {@code {S1}} repeats by one word;
 * {@code ||} parts the sentences of one document; {@code ~} is nothing.
 */
final class PatternSentences {
  private static final long SEED = 20250731L;
  private static final int DEFAULT_COUNT = 6;

  /** Each pattern is used this many times as often as it says. */
  private static final int TIMES = 2;

  private static final int DEPTH = 12;

  private final Map<String, List<String>> choices = new HashMap<>();
  private final List<String> patterns = new ArrayList<>();
  private final Random random = new Random(SEED);
  private final NameMaker names = new NameMaker(random);

  private PatternSentences() {}

  static PatternSentences read(Path file) throws IOException {
    PatternSentences sentences = new PatternSentences();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      sentences.line(line.strip());
    }
    return sentences;
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int equals = line.indexOf('=');
    if (line.startsWith("@") && equals > 0) {
      List<String> list =
          choices.computeIfAbsent(line.substring(1, equals).strip(), k -> new ArrayList<>());
      for (String choice : line.substring(equals + 1).split("\\|")) {
        list.add(choice.strip().equals("~") ? "" : choice.strip());
      }
    } else {
      patterns.add(line);
    }
  }

  /** All sentences, an empty line before each document. */
  List<String> all() {
    List<String> out = new ArrayList<>();
    for (String pattern : patterns) {
      int count = DEFAULT_COUNT;
      String body = pattern;
      int colon = pattern.indexOf(": ");
      if (colon > 0
          && colon < 4
          && pattern.substring(0, colon).chars().allMatch(Character::isDigit)) {
        count = Integer.parseInt(pattern.substring(0, colon));
        body = pattern.substring(colon + 2);
      }
      for (int i = 0; i < count * TIMES; i++) {
        out.add("");
        out.addAll(List.of(expand(body, new HashMap<>(), 0).split("\\s*\\|\\|\\s*")));
      }
    }
    return out;
  }

  private String expand(String body, Map<String, String> known, int depth) {
    if (depth > DEPTH) {
      throw new IllegalArgumentException("The choices in \"" + body + "\" name one another");
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = body.indexOf('{'); open >= 0; open = body.indexOf('{', at)) {
      int close = body.indexOf('}', open);
      out.append(body, at, open);
      out.append(slot(body.substring(open + 1, close), known, depth));
      at = close + 1;
    }
    return out.append(body.substring(at)).toString().replaceAll(" +", " ").replace(" ,", ",");
  }

  private String slot(String slot, Map<String, String> known, int depth) {
    if (slot.equals("P")) {
      return tagged(names.make());
    }
    if (slot.equals("A")) {
      return tagged(slot("amb", known, depth) + " " + names.make().replaceFirst("^.*? ", ""));
    }
    if (slot.matches("P\\d")) {
      return tagged(known.computeIfAbsent(slot, k -> names.make()));
    }
    if (slot.matches("S\\d")) {
      return tagged(oneWord(known.computeIfAbsent("P" + slot.charAt(1), k -> names.make())));
    }
    if (slot.equals("d")) {
      return String.valueOf(1 + random.nextInt(28));
    }
    List<String> list = choices.get(slot);
    if (list == null) {
      throw new IllegalArgumentException("No choices for \"{" + slot + "}\" in patterns.txt");
    }
    return expand(list.get(random.nextInt(list.size())), known, depth + 1);
  }

  /** Any word of the name that is not a prefix alone: {@code Handi}, {@code Ujiono}. */
  private String oneWord(String name) {
    String[] words = name.split(" ");
    for (int tries = 0; tries < 6; tries++) {
      String word = words[random.nextInt(10) < 7 ? 0 : random.nextInt(words.length)];
      if (word.length() > 3 && !word.endsWith(".")) {
        return word;
      }
    }
    return words[words.length - 1];
  }

  private static String tagged(String name) {
    return "<START:person> " + name + " <END>";
  }
}
