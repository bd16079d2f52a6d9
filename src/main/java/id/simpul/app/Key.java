package id.simpul.app;

import java.util.Locale;
import java.util.Optional;

/** The settings, each with its default as a user would write it. */
public enum Key {
  PORT("8080", "port of the server, from 0 to 65535; 0 takes a free one"),
  HOST("127.0.0.1", "address the server listens at"),
  STORE(
      "data/store",
      "folder of the store, or address of a SPARQL server, with a second one behind a blank where"
          + " updates have their own"),
  STORE_LOGIN("", "name:password for a store at an address; empty where it asks for none"),
  BASE("https://w3id.org/simpul/", "address under which things live, with a slash at its end"),
  LANG("id", "language of pages and labels: id or en"),
  READ_ON("", "day of reading, as 2025-11-05; empty for today"),
  WRITE(
      "false",
      "whether pages may be brought also where HOST is no address of this machine alone: true or"
          + " false"),
  QUERY_TIMEOUT("15", "seconds a query may run, also fractions"),
  QUERY_ROWS("1000000", "rows an answer may have"),
  QUERY_BYTES("64 MB", "size an answer may have, in bytes or with KB, MB, GB"),
  QUERY_CONCURRENCY("", "queries at one time; empty for the number of cores"),
  LOG(
      "warnings",
      "what is told on standard error: warnings, or also a line for each request and run, as text or json");

  private static final String PREFIX = "SIMPUL_";

  private final String defaultValue;
  private final String meaning;

  Key(String defaultValue, String meaning) {
    this.defaultValue = defaultValue;
    this.meaning = meaning;
  }

  public String defaultValue() {
    return defaultValue;
  }

  /** What it sets and which values it takes, for messages and help. */
  public String meaning() {
    return meaning;
  }

  /** Name in the environment, e.g. {@code SIMPUL_QUERY_TIMEOUT}. */
  public String environmentName() {
    return PREFIX + name();
  }

  /** Name in {@code simpul.properties}, e.g. {@code query-timeout}. */
  public String propertyName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key that {@code name} writes, in the environment's or the file's way. */
  static Optional<Key> find(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    for (Key key : values()) {
      if (key.name().equals(plain) || key.environmentName().equals(plain)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
