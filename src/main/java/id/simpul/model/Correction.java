package id.simpul.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a claim should say of one property, written {@code property=value}: {@code date=2025-11-05},
 * {@code edition=15}, {@code capacity=moderator}, {@code
 * participant=person/siti-aminah.kpu-kota-semarang}, {@code theme=Pemutakhiran Data Pemilih}.
 *
 * @param property what is corrected
 * @param kind how the value is read
 * @param value as written
 */
public record Correction(Property property, Kind kind, String value) {

  /** How a value is read. */
  public enum Kind {
    DAY,
    NUMBER,
    CONCEPT,
    THING,
    TEXT
  }

  private static final Map<Property, Kind> KINDS = kinds();

  private static Map<Property, Kind> kinds() {
    Map<Property, Kind> kinds = new EnumMap<>(Property.class);
    put(kinds, Kind.DAY, Property.DATE, Property.DATE_END, Property.OBSERVED_ON);
    put(kinds, Kind.NUMBER, Property.EDITION, Property.DEADLINE_DAYS);
    put(kinds, Kind.CONCEPT, Property.EVENT_KIND, Property.MODE, Property.CAPACITY);
    put(kinds, Kind.CONCEPT, Property.GRADE, Property.ROLE, Property.DIVISION);
    put(kinds, Kind.CONCEPT, Property.STANDING, Property.PURPOSE, Property.OUTCOME, Property.ORDER);
    put(kinds, Kind.THING, Property.SERIES, Property.ORGANIZER, Property.PARTICIPANT);
    put(kinds, Kind.THING, Property.REPRESENTING, Property.PERSON, Property.ORGANIZATION);
    put(kinds, Kind.THING, Property.CITED, Property.RULING);
    put(kinds, Kind.TEXT, Property.THEME, Property.VENUE, Property.PROVISION);
    return kinds;
  }

  private static void put(Map<Property, Kind> kinds, Kind kind, Property... properties) {
    for (Property property : properties) {
      kinds.put(property, kind);
    }
  }

  /** What can be corrected, for messages. */
  public static String properties() {
    TreeSet<String> names = new TreeSet<>();
    KINDS.keySet().forEach(property -> names.add(property.localName()));
    return String.join(", ", names);
  }

  /** Reads a correction; nothing where it is not one. */
  public static Optional<Correction> find(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      return Optional.empty();
    }
    String name = text.substring(0, equals).strip();
    String value = text.substring(equals + 1).strip();
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getKey().localName().equals(name))
        .filter(entry -> fits(entry.getValue(), value))
        .map(entry -> new Correction(entry.getKey(), entry.getValue(), value))
        .findFirst();
  }

  private static boolean fits(Kind kind, String value) {
    return switch (kind) {
      case DAY -> isDay(value);
      case NUMBER -> value.matches("[1-9][0-9]{0,8}");
      case CONCEPT -> value.matches("[a-z0-9]+(-[a-z0-9]+)*");
      case THING -> value.matches("[a-z]+/\\S+");
      case TEXT -> !value.isBlank();
    };
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The concept scheme of a concept, e.g. {@code event-kind}. */
  public String scheme() {
    return property == Property.EVENT_KIND ? "event-kind" : property.localName();
  }
}
