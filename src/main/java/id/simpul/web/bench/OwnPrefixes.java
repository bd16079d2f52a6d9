package id.simpul.web.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the {@code PREFIX} lines that a query left out. The lines are written into the query and
 * not only understood, so that a query from here runs on every other endpoint as well.
 */
final class OwnPrefixes {
  /** Comments, strings and IRIs hold no prefixed names; then declarations; then names. */
  private static final Pattern PART =
      Pattern.compile(
          "#[^\\n]*|\"\"\"(?:[^\"\\\\]|\\\\.|\"{1,2}(?!\"))*\"\"\"|'''(?:[^'\\\\]|\\\\.|'{1,2}(?!'))*'''"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|<[^<>\"{}|^`\\\\\\s]*>"
              + "|(?i:prefix)\\s+(?<declared>[A-Za-z][\\w.-]*):"
              + "|(?<![\\w?$@:.-])(?<used>[A-Za-z][\\w.-]*):");

  private final Map<String, String> known;

  /**
   * @param known prefix to namespace
   */
  OwnPrefixes(Map<String, String> known) {
    this.known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
  }

  Map<String, String> known() {
    return known;
  }

  /** {@code query} with a line for each known prefix that it uses and does not declare. */
  String complete(String query) {
    Set<String> declared = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    Matcher matcher = PART.matcher(query);
    while (matcher.find()) {
      if (matcher.group("declared") != null) {
        declared.add(matcher.group("declared"));
      } else if (matcher.group("used") != null) {
        used.add(matcher.group("used"));
      }
    }
    StringBuilder lines = new StringBuilder();
    known.forEach(
        (prefix, namespace) -> {
          if (used.contains(prefix) && !declared.contains(prefix)) {
            lines.append("PREFIX ").append(prefix).append(": <").append(namespace).append(">\n");
          }
        });
    return lines + query;
  }

  /**
   * {@code iri} as a prefixed name, e.g. {@code simpul:Event}; in angle brackets where none fits.
   */
  String shorten(String iri) {
    String best = "";
    for (Map.Entry<String, String> entry : known.entrySet()) {
      String namespace = entry.getValue();
      boolean longer = best.isEmpty() || namespace.length() > known.getOrDefault(best, "").length();
      if (iri.startsWith(namespace) && longer && isLocal(iri.substring(namespace.length()))) {
        best = entry.getKey();
      }
    }
    return best.isEmpty()
        ? "<" + iri + ">"
        : best + ":" + iri.substring(known.getOrDefault(best, "").length());
  }

  private static boolean isLocal(String name) {
    return name.matches("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
  }

  /**
   * What a prefixed name such as {@code simpul:Event} stands for; the name itself where unknown.
   */
  String expand(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : known.get(name.substring(0, colon));
    return namespace == null ? name.replaceAll("^<|>$", "") : namespace + name.substring(colon + 1);
  }
}
