package id.simpul.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads off a pattern with which characters its matches begin, so that nobody has to keep a list of
 * them beside it. Understands literals, groups, alternatives, look-around and quantifiers.
 */
final class PatternHeads {
  private final String pattern;
  private int at;

  private PatternHeads(String pattern) {
    this.pattern = pattern;
  }

  /**
   * @param pattern e.g. {@code (?i)(?<!\p{L})(?:(?:mem|di)?bahas|kajian)}
   * @return e.g. mem, di, bahas, kajian
   * @throws IllegalArgumentException where a match may begin with more than that, as with a class
   */
  static Set<String> of(String pattern) {
    PatternHeads reader = new PatternHeads(pattern);
    Part all = reader.alternatives();
    if (all.empty() || reader.at < pattern.length()) {
      throw new IllegalArgumentException("It may begin with anything: " + pattern);
    }
    return all.heads();
  }

  /**
   * A part of the pattern.
   *
   * @param heads what it begins with
   * @param empty true where it may match nothing, so that what follows it begins the match
   * @param literal true for a single character that stands for itself
   */
  private record Part(Set<String> heads, boolean empty, boolean literal) {}

  private static final Part NOTHING = new Part(Set.of(), true, false);

  private Part alternatives() {
    Set<String> heads = new LinkedHashSet<>();
    boolean empty = false;
    boolean more = true;
    while (more) {
      Part next = sequence();
      heads.addAll(next.heads());
      empty |= next.empty();
      more = at < pattern.length() && pattern.charAt(at) == '|';
      at += more ? 1 : 0;
    }
    return new Part(heads, empty, false);
  }

  private Part sequence() {
    Set<String> heads = new LinkedHashSet<>();
    StringBuilder run = new StringBuilder();
    boolean begun = false;
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      begun |= run.length() > 0 && !isLiteral();
      if (begun) {
        skip();
        continue;
      }
      Part part = part();
      Times times = times();
      if (part.literal() && (times == Times.ONCE || times == Times.MANY)) {
        run.append(part.heads().iterator().next());
        begun = times == Times.MANY;
      } else if (run.length() > 0) {
        begun = true;
      } else {
        heads.addAll(part.heads());
        begun = !part.empty() && times != Times.PERHAPS;
      }
    }
    if (run.length() > 0) {
      heads.add(run.toString());
    }
    return new Part(heads, run.length() == 0 && !begun, false);
  }

  /** True where a character stands that stands for itself. */
  private boolean isLiteral() {
    char c = pattern.charAt(at);
    return c == '\\'
        ? !Character.isLetter(pattern.charAt(at + 1))
        : c < 128 && "([.^$".indexOf(c) < 0;
  }

  /** What follows the beginning of a sequence is read over. */
  private void skip() {
    if (pattern.charAt(at) == '(') {
      int depth = 0;
      do {
        depth += step('(') - step(')');
        next();
      } while (depth > 0);
    } else {
      next();
    }
    times();
  }

  private int step(char bracket) {
    return pattern.charAt(at) == bracket ? 1 : 0;
  }

  /** Goes on behind one character, escape or class. */
  private void next() {
    char c = pattern.charAt(at);
    if (c == '\\') {
      boolean property = "pP".indexOf(pattern.charAt(at + 1)) >= 0;
      at = property ? pattern.indexOf('}', at) + 1 : at + 2;
    } else if (c == '[') {
      at++;
      while (pattern.charAt(at) != ']') {
        next();
      }
      at++;
    } else {
      at++;
    }
  }

  private Part part() {
    char c = pattern.charAt(at);
    if (c == '(') {
      return group();
    }
    if (c == '^' || pattern.startsWith("\\b", at)) {
      next();
      return NOTHING;
    }
    if (!isLiteral()) {
      throw new IllegalArgumentException("It may begin with anything: " + pattern);
    }
    at += c == '\\' ? 2 : 1;
    return new Part(Set.of(pattern.substring(at - 1, at)), false, true);
  }

  private Part group() {
    int close = pattern.indexOf(')', at);
    if (pattern.substring(at, close).matches("\\(\\?[a-zA-Z]+")) {
      at = close + 1;
      return NOTHING;
    }
    boolean around = pattern.startsWith("(?=", at) || pattern.startsWith("(?!", at);
    if (around || pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
      skip();
      return NOTHING;
    }
    at = pattern.startsWith("(?", at) ? bodyOf(at) : at + 1;
    Part inside = alternatives();
    at++;
    return inside;
  }

  /** Behind {@code (?:}, {@code (?i:} or {@code (?<name>}. */
  private int bodyOf(int group) {
    int colon = pattern.indexOf(':', group);
    int name = pattern.indexOf('>', group);
    return (pattern.charAt(group + 2) == '<' ? name : colon) + 1;
  }

  private enum Times {
    ONCE,
    MANY,
    PERHAPS
  }

  /** Reads a quantifier, if one stands here. */
  private Times times() {
    if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
      return Times.ONCE;
    }
    char c = pattern.charAt(at);
    boolean perhaps = c == '?' || c == '*' || pattern.startsWith("{0", at);
    at = c == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return perhaps ? Times.PERHAPS : Times.MANY;
  }
}
