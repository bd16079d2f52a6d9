package id.simpul.text;

import id.simpul.model.Span;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where one of its possible beginnings stands. A search for a pattern
 * alone tries every character of the text, each time with its look-behind and all its alternatives;
 * most of what the grammars look for begins with one of a few words. Safe to share between threads.
 */
public final class HeadedPattern {
  private final Pattern pattern;
  private final Beginnings heads;

  /**
   * @param pattern matches nothing empty
   * @param heads where a match may begin
   */
  public HeadedPattern(Pattern pattern, Beginnings heads) {
    this.pattern = pattern;
    this.heads = heads;
  }

  /**
   * A pattern whose matches begin with one of a few words; which, is read off the pattern.
   *
   * @param pattern not beginning with a class of characters; a match that begins with a letter
   *     begins at the start of a word
   */
  public static HeadedPattern of(String pattern) {
    return new HeadedPattern(Pattern.compile(pattern), Heads.of(PatternHeads.of(pattern)));
  }

  /** Where any of several patterns that were made by {@link #of} may begin. */
  public static Beginnings beginnings(Collection<HeadedPattern> patterns) {
    return Heads.of(
        patterns.stream()
            .flatMap(p -> PatternHeads.of(p.pattern.pattern()).stream())
            .distinct()
            .toList());
  }

  /** Where a match that begins at {@code at} ends, at {@code end} at the latest; -1 for none. */
  public int endAt(String text, int at, int end) {
    if (heads.next(text, at, at + 1) < 0) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text).region(at, end).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** A search in a part of a text. What stands around the part can be looked at. */
  public Search in(String text, Span range) {
    return new Search(this, text, range.start(), range.end());
  }

  /** A search in a whole text. */
  public Search in(String text) {
    return new Search(this, text, 0, text.length());
  }

  /** True where it stands somewhere in {@code text}. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  /** One search; not to be shared between threads. */
  public static final class Search {
    private final HeadedPattern pattern;
    private final String text;
    private final int end;
    private int from;
    private @Nullable Matcher matcher;

    private Search(HeadedPattern pattern, String text, int from, int end) {
      this.pattern = pattern;
      this.text = text;
      this.from = from;
      this.end = end;
    }

    /** Goes on to the next match after the last. */
    public boolean find() {
      int at = pattern.heads.next(text, from, end);
      while (at >= 0) {
        if (match().region(at, end).lookingAt()) {
          from = match().end();
          return true;
        }
        at = pattern.heads.next(text, at + 1, end);
      }
      from = end;
      return false;
    }

    /** Goes on to the next match that begins at {@code from} or later. */
    public boolean find(int from) {
      this.from = from;
      return find();
    }

    /** Where the match found last stands. */
    public Span span() {
      return new Span(match().start(), match().end());
    }

    /** The match found last. */
    public Matcher match() {
      if (matcher == null) {
        matcher = pattern.pattern.matcher(text).useTransparentBounds(true);
        matcher.useAnchoringBounds(false);
      }
      return matcher;
    }
  }
}
