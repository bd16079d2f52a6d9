package id.simpul.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Word lists of the class path and the form in which words are looked up in them. */
final class Words {
  /** Beyond this length nothing is a word of any list; it keeps hostile input cheap. */
  static final int LONGEST = 64;

  private Words() {}

  /**
   * The form in which words are compared: composed, lower case, one kind of apostrophe.
   *
   * @param word e.g. {@code Ma’ruf}
   * @return e.g. {@code ma'ruf}
   */
  static String fold(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    String lower = asciiLower(cut);
    return lower != null ? lower : foldAny(cut);
  }

  /** The same for nearly every word there is, or null for one beyond ASCII. */
  private static @Nullable String asciiLower(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || c == '`') {
        return null;
      }
      capital |= c >= 'A' && c <= 'Z';
    }
    return capital ? word.toLowerCase(Locale.ROOT) : word;
  }

  private static String foldAny(String cut) {
    String plain =
        Normalizer.isNormalized(cut, Normalizer.Form.NFC)
            ? cut
            : Normalizer.normalize(cut, Normalizer.Form.NFC);
    return plain
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('`', '\'')
        .replace('ʼ', '\'');
  }

  /** The folded words of a list: separated by white space, {@code #} begins a comment. */
  static Set<String> set(String resource) {
    List<String> words = new ArrayList<>();
    for (String line : lines(resource)) {
      for (String word : line.split("\\s+")) {
        words.add(fold(word));
      }
    }
    return Set.copyOf(new java.util.HashSet<>(words));
  }

  /** The lines of a list without comments and empty lines. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No word list \"" + resource + "\" on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String kept = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!kept.isEmpty()) {
          lines.add(kept);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Word list " + resource, e);
    }
    return lines;
  }
}
