package id.simpul.mention;

import id.simpul.model.Slug;
import id.simpul.registry.Registry;
import id.simpul.registry.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises divisions, whose names hold commas and "dan" ("Sosialisasi, Pendidikan Pemilih,
 * Partisipasi Masyarakat dan SDM"): a run of words that known divisions are made of, with
 * connectors only between two of them.
 */
final class DivisionGrammar {
  private static final Set<String> CONNECTORS = Set.of("dan", "&", ",", "/", "-", "antar", "serta");

  private static final int LONGEST = 12;

  private final Map<String, String> slugs = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();

  DivisionGrammar(Registry registry) {
    for (Term division : registry.divisions()) {
      learn(division.labelId(), division.slug());
      division.altLabels().forEach(name -> learn(name, division.slug()));
    }
    vocabulary.removeAll(CONNECTORS);
    vocabulary.removeAll(Set.of("kpu", "bawaslu"));
  }

  private void learn(String name, String slug) {
    slugs.putIfAbsent(normal(name), slug);
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,/()&]+")) {
      if (!word.isEmpty()) {
        vocabulary.add(word);
      }
    }
  }

  /** Word order and commas aside, the same words name the same division. */
  private static String normal(String name) {
    return Slug.of(name).replaceAll("(^|-)(dan|antar|serta)(?=-|$)", "").replaceAll("^-|-$", "");
  }

  /** A division that starts at {@code from}, with the number of words it takes. */
  Optional<PhraseTable.Found<String>> at(List<Word> words, int from) {
    int end = from;
    int i = from;
    while (i < words.size()) {
      if (isDivisionWord(words.get(i))) {
        end = ++i;
      } else if (i > from && CONNECTORS.contains(words.get(i).lower()) && continues(words, i)) {
        i++;
      } else {
        break;
      }
    }
    return end == from
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(printed(words, from, end), end - from));
  }

  /** A division of the vocabulary in small letters: "kordiv penanganan pelanggaran". */
  Optional<PhraseTable.Found<String>> inSmallLetters(List<Word> words, int from) {
    int end = 0;
    int i = from;
    while (i < words.size()
        && i - from < LONGEST
        && (vocabulary.contains(words.get(i).lower()) || CONNECTORS.contains(words.get(i).lower()))
        && !words.get(i).isCapitalised()) {
      boolean open = CONNECTORS.contains(words.get(i).lower());
      i++;
      end = !open && knows(printed(words, from, i)) ? i : end;
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(printed(words, from, end), end - from));
  }

  private boolean continues(List<Word> words, int connector) {
    int next = connector + 1;
    if (next < words.size() && CONNECTORS.contains(words.get(next).lower())) {
      next++;
    }
    return next < words.size() && isDivisionWord(words.get(next));
  }

  private boolean isDivisionWord(Word word) {
    return word.isCapitalised() && vocabulary.contains(word.lower());
  }

  private static String printed(List<Word> words, int from, int end) {
    StringBuilder out = new StringBuilder();
    for (Word word : words.subList(from, end)) {
      if (out.length() > 0 && !word.text().equals(",")) {
        out.append(' ');
      }
      out.append(word.text());
    }
    return out.toString();
  }

  /** True for a name of the vocabulary: "HP2H", "Rendatin". */
  boolean knows(String printed) {
    return slugs.containsKey(normal(printed));
  }

  /** The concept of a division: the vocabulary's, or the slug of the printed form. */
  String slug(String printed) {
    String known = slugs.get(normal(printed));
    if (known == null) {
      known =
          slugs.get(
              normal(printed.replaceAll("(?i)\\b(?:pemilu|pemilihan umum|pemilihan)\\b", "")));
    }
    return known == null ? Slug.of(printed) : known;
  }
}
