package id.simpul.web.view;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page: their language, and how words, days, numbers and links are written for them.
 */
public final class Reader {
  private final Messages messages;
  private final Links links;
  private final String path;
  private final Map<String, String> query;
  private final boolean sample;

  public Reader(
      Messages messages, Links links, String path, Map<String, String> query, boolean sample) {
    this.messages = messages;
    this.links = links;
    this.path = path;
    this.query = new TreeMap<>(query);
    this.sample = sample;
  }

  /** {@code id} or {@code en}. */
  public String language() {
    return messages.locale().getLanguage();
  }

  /** True where the store holds the retold samples. */
  public boolean sample() {
    return sample;
  }

  /** The path asked for, without its query string. */
  public String path() {
    return path;
  }

  /** True where the menu's entry {@code href} is where the reader is. */
  public boolean at(String href) {
    return path.equals(href) || path.startsWith(href + "/");
  }

  /** What the catalogue says for {@code key}. */
  public String t(String key, Object... arguments) {
    return messages.require(key, arguments);
  }

  /** What the catalogue says for {@code key}, where it says anything. */
  public Optional<String> find(String key, Object... arguments) {
    return messages.find(key, arguments);
  }

  /** What the catalogue says for {@code key}, else {@code otherwise}. */
  public String tOr(String key, String otherwise) {
    return messages.find(key).orElse(otherwise);
  }

  /** Where a thing is shown here. */
  public String href(String iri) {
    return links.href(iri);
  }

  /** A claim's sentence on its article's page. */
  public String sentence(String article, String claim) {
    return links.sentence(article, claim);
  }

  public Links links() {
    return links;
  }

  /** The same page in the other language. */
  public String otherLanguage() {
    Map<String, String> other = new TreeMap<>(query);
    other.put("lang", language().equals("id") ? "en" : "id");
    return Links.url(path, other);
  }

  /** The same page with one parameter changed; null takes it away. */
  public String with(String name, @Nullable String value) {
    Map<String, String> other = new TreeMap<>(query);
    other.remove("lang");
    if (value == null) {
      other.remove(name);
    } else {
      other.put(name, value);
    }
    return Links.url(path, other);
  }

  /** The same page with several parameters changed; empty values take theirs away. */
  public String withAll(Map<String, String> values) {
    Map<String, String> other = new TreeMap<>(query);
    other.remove("lang");
    other.putAll(values);
    other.values().removeIf(String::isEmpty);
    return Links.url(path, other);
  }

  /** What the address says for {@code name}, without spaces around it; empty where nothing. */
  public String parameter(String name) {
    return query.getOrDefault(name, "").strip();
  }

  /** What the address says, without the language. */
  public Map<String, String> query() {
    Map<String, String> said = new TreeMap<>(query);
    said.remove("lang");
    return said;
  }

  /** What the reader searched for, where this is the page of search; else empty. */
  public String searched() {
    return path.equals("/cari") ? query.getOrDefault("q", "") : "";
  }

  /** A day with its weekday: {@code Rabu, 5 November 2025}; what is no day stays as it is. */
  public String date(String iso) {
    return format(iso, "EEEE, d MMMM yyyy");
  }

  /** A day in short: {@code 5 Nov 2025}. */
  public String shortDate(String iso) {
    return format(iso, "d MMM yyyy");
  }

  private String format(String iso, String pattern) {
    try {
      return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(pattern, messages.locale()));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** A whole number with the language's grouping: {@code 12.345}. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(messages.locale()).format(number);
  }
}
