package id.simpul.mention;

import id.simpul.registry.Bundle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that are capitalised at the head of a sentence or in titles without being part of a
 * person's name; from {@code names/not-names.txt}, whose first part lists words that begin
 * sentences.
 */
final class NotNames {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> SENTENCE_WORDS = new HashSet<>();

  static {
    load();
    Bundle.text("names/words.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split(" ")))
        .forEach(ALL::add);
  }

  private NotNames() {}

  /** True for words such as "kegiatan", "program", "rabu", "januari". */
  static boolean contains(String lower) {
    return ALL.contains(lower) || isVerb(lower) || isAbstract(lower);
  }

  /** "Kependudukan", "Pemerintahan": long nouns made with ke-…-an, pe-…-an, per-…-an. */
  private static boolean isAbstract(String lower) {
    return lower.endsWith("an")
        && ((lower.length() > 9 && lower.startsWith("pe"))
            || (lower.length() > 7 && lower.startsWith("ke")));
  }

  /** "Mengadakan", "Dilaksanakan": no Indonesian name has a verb's prefix and the suffix -kan. */
  private static boolean isVerb(String lower) {
    return lower.length() > 7
        && lower.endsWith("kan")
        && (lower.startsWith("me") || lower.startsWith("di") || lower.startsWith("ber"));
  }

  /** True for words that begin a sentence or clause: "dalam", "selain", "menurut". */
  static boolean isSentenceWord(String lower) {
    return SENTENCE_WORDS.contains(lower);
  }

  private static void load() {
    InputStream in = NotNames.class.getResourceAsStream("/names/not-names.txt");
    if (in == null) {
      throw new IllegalStateException("names/not-names.txt is missing from the jar");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      boolean sentenceWords = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# noun")) {
          sentenceWords = false;
        } else if (!line.startsWith("#")) {
          for (String word : line.trim().split("\\s+")) {
            ALL.add(word);
            if (sentenceWords) {
              SENTENCE_WORDS.add(word);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
