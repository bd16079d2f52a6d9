package id.simpul.claim;

import id.simpul.mention.PersonName;
import id.simpul.model.Article;
import id.simpul.model.Genre;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article. A later mention joins an earlier one only when one candidate remains:
 * by the same name, by one or more words of it ("Handi"), or by a spelling that differs in a letter
 * or two ("Ari Arumansyah").
 */
final class Cast {
  private final Article article;
  private final List<Someone> all = new ArrayList<>();

  Cast(Article article) {
    this.article = article;
  }

  List<Someone> all() {
    return all;
  }

  /** Whom a profile tells of: the first person it names. */
  Optional<Someone> profiled() {
    return article.genre() == Genre.PROFILE ? all.stream().findFirst() : Optional.empty();
  }

  /**
   * The person that {@code name} means; a new one where none or more than one fits and the name is
   * full.
   */
  Someone join(PersonName name) {
    Someone someone = find(name.name()).orElse(null);
    if (someone == null) {
      someone = new Someone(name.name());
      all.add(someone);
    }
    someone.seen(
        new Someone.Sighting(
            name.core(), name.core().in(article.text()), name.honorific(), name.vote()),
        name.name());
    return someone;
  }

  /** Joins a nickname to the person named last. */
  void nickname(PersonName name) {
    if (!all.isEmpty()) {
      Someone last = all.get(all.size() - 1);
      last.called(name.name());
      last.seen(
          new Someone.Sighting(
              name.core(), name.core().in(article.text()), name.honorific(), name.vote()),
          last.name());
    }
  }

  /** The one person already told of whom {@code name} fits. */
  Optional<Someone> find(String name) {
    List<String> words = Someone.words(name);
    Optional<Someone> exact = only(s -> s.spellings().contains(name));
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Someone> nick = only(s -> s.isCalled(name));
    if (nick.isPresent()) {
      return nick;
    }
    Optional<Someone> part = only(s -> isPart(words, s.words()));
    if (part.isPresent()) {
      return part;
    }
    Optional<Someone> spelt = only(s -> isSpelling(words, s.words()));
    return spelt.isPresent() ? spelt : shortened(words);
  }

  /** "Marsel" for Marselinus Hasan: one word that begins a word of one person's name only. */
  private Optional<Someone> shortened(List<String> words) {
    String word = words.isEmpty() ? "" : words.get(0);
    if (words.size() != 1 || word.length() < 4) {
      return Optional.empty();
    }
    return only(s -> s.words().stream().anyMatch(w -> w.startsWith(word)));
  }

  private Optional<Someone> only(Predicate<Someone> fits) {
    Someone found = null;
    for (Someone someone : all) {
      if (fits.test(someone)) {
        if (found != null) {
          return Optional.empty();
        }
        found = someone;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * All words of the shorter name stand in the longer one; "M." stands for a word that begins with
   * m.
   */
  private static boolean isPart(List<String> words, List<String> of) {
    if (words.size() > of.size()) {
      return words.size() >= 2 && of.size() >= 2 && isPart(of, words);
    }
    if (!longWordsAreIn(words, of)) {
      return false;
    }
    List<String> left = new ArrayList<>(of);
    for (String word : words) {
      if (!take(word, left)) {
        return false;
      }
    }
    return true;
  }

  /** Asked first: nearly all pairs of names end here. */
  private static boolean longWordsAreIn(List<String> words, List<String> of) {
    boolean any = false;
    for (String word : words) {
      if (word.length() > 2) {
        if (!of.contains(word)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean take(String word, List<String> left) {
    for (int i = 0; i < left.size(); i++) {
      String other = left.get(i);
      if (other.equals(word) || initial(word, other) || initial(other, word)) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean initial(String letter, String word) {
    return letter.length() == 1 && word.startsWith(letter);
  }

  /** Two or more words, the same first letter, and at most one letter in six different. */
  private static boolean isSpelling(List<String> words, List<String> of) {
    if (words.size() < 2 || of.size() < 2 || !words.get(0).equals(of.get(0))) {
      return false;
    }
    String a = String.join("", words);
    String b = String.join("", of);
    int allowed = Math.max(a.length(), b.length()) / 6;
    return Distance.within(a, b, allowed) || isSubsequence(a, b) || isSubsequence(b, a);
  }

  /**
   * "I Dewa Wiarsa Rakasandi" in "I Dewa Kade Wiarsa Raka Sandi": letters left out, none put in.
   */
  private static boolean isSubsequence(String shorter, String longer) {
    if (shorter.length() < 12 || shorter.length() * 10 < longer.length() * 7) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }

  /**
   * The person as a thing; the local key is name and office, or name and article where no office is
   * told.
   */
  Thing thing(Someone someone) {
    return thing(someone, someone.organization());
  }

  private Thing thing(Someone someone, @Nullable Thing office) {
    String where =
        office == null ? "di-" + Integer.toHexString(article.title().hashCode()) : office.key();
    return new Thing(ThingType.PERSON, Slug.of(someone.name()) + "." + where, someone.name());
  }
}
