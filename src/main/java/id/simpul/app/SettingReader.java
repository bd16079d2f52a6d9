package id.simpul.app;

import id.simpul.store.RemoteAddress;
import id.simpul.store.StorePlace;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns settings into types; what does not fit becomes a problem and the default stands in. */
final class SettingReader {
  private static final Pattern SIZE = Pattern.compile("([\\d_,]+)\\s*(B|KB|MB|GB)?");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
  private static final Map<String, BigInteger> UNITS =
      Map.of(
          "KB", BigInteger.ONE.shiftLeft(10),
          "MB", BigInteger.ONE.shiftLeft(20),
          "GB", BigInteger.ONE.shiftLeft(30));

  private final Map<Key, Setting> settings;
  private final List<String> problems;

  SettingReader(Map<Key, Setting> settings, List<String> problems) {
    this.settings = settings;
    this.problems = problems;
  }

  int port() {
    String value = value(Key.PORT);
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
      return Integer.parseInt(value);
    }
    problem(Key.PORT);
    return 0;
  }

  String host() {
    if (value(Key.HOST).isEmpty() || value(Key.HOST).contains(" ")) {
      problem(Key.HOST);
    }
    return value(Key.HOST);
  }

  StorePlace store() {
    String value = value(Key.STORE);
    Optional<RemoteAddress> server = RemoteAddress.parse(value, value(Key.STORE_LOGIN));
    if (server.isPresent()) {
      return server.get();
    }
    try {
      if (!value.isEmpty() && !value.contains("://")) {
        return new StorePlace.Folder(Path.of(value));
      }
    } catch (InvalidPathException e) {
      // told below, with every other problem
    }
    problem(Key.STORE);
    return new StorePlace.Folder(Path.of(Key.STORE.defaultValue()));
  }

  String base() {
    String value = value(Key.BASE);
    boolean address = value.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/");
    if (!address || !isUri(value)) {
      problem(Key.BASE);
    }
    return value;
  }

  private static boolean isUri(String value) {
    try {
      return URI.create(value).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  String lang() {
    String value = value(Key.LANG);
    if (!value.equals("id") && !value.equals("en")) {
      problem(Key.LANG);
    }
    return value;
  }

  @Nullable LocalDate readOn() {
    if (value(Key.READ_ON).isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value(Key.READ_ON));
    } catch (DateTimeParseException e) {
      problem(Key.READ_ON);
      return null;
    }
  }

  boolean write() {
    String value = value(Key.WRITE).toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      problem(Key.WRITE);
    }
    return value.equals("true");
  }

  Duration seconds(Key key) {
    if (SECONDS.matcher(value(key)).matches()) {
      long millis = new BigDecimal(value(key)).movePointRight(3).longValueExact();
      if (millis > 0) {
        return Duration.ofMillis(millis);
      }
    }
    problem(key);
    return Duration.ofSeconds(1);
  }

  long count(Key key) {
    String digits = value(key).replaceAll("[_,]", "");
    if (digits.matches("[1-9]\\d{0,11}")) {
      return Long.parseLong(digits);
    }
    problem(key);
    return 1;
  }

  long bytes(Key key) {
    Matcher matcher = SIZE.matcher(value(key).toUpperCase(Locale.ROOT));
    if (matcher.matches()) {
      String digits = matcher.group(1).replaceAll("[_,]", "");
      String unit = matcher.group(2) == null ? "B" : matcher.group(2);
      BigInteger bytes =
          new BigInteger("0" + digits).multiply(UNITS.getOrDefault(unit, BigInteger.ONE));
      if (bytes.signum() > 0 && bytes.bitLength() < Long.SIZE) {
        return bytes.longValueExact();
      }
    }
    problem(key);
    return 1;
  }

  int concurrency(int cores) {
    if (value(Key.QUERY_CONCURRENCY).isEmpty()) {
      return cores;
    }
    return (int) Math.min(count(Key.QUERY_CONCURRENCY), 1_000);
  }

  String log() {
    String value = value(Key.LOG).toLowerCase(Locale.ROOT);
    if (!List.of("warnings", "text", "json").contains(value)) {
      problem(Key.LOG);
    }
    return value;
  }

  private String value(Key key) {
    Setting setting = settings.get(key);
    return setting == null ? key.defaultValue() : setting.value();
  }

  private void problem(Key key) {
    Setting setting = settings.get(key);
    String origin = setting == null ? "default" : setting.origin();
    problems.add(
        key.name()
            + " '"
            + (setting == null ? key.defaultValue() : setting.shown())
            + "' ("
            + origin
            + ") does not fit; it takes: "
            + key.meaning()
            + ".");
  }
}
