package id.simpul.app;

import id.simpul.query.NearNames;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Collects settings: defaults, then the file, then the environment, then flags; the later wins.
 * Names that mean nothing are problems where they look like a slip, else warnings: another program
 * may have put them into the environment.
 */
final class SettingSources {
  private static final String PREFIX = "SIMPUL_";

  private final Map<Key, Setting> settings = new EnumMap<>(Key.class);
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  SettingSources() {
    for (Key key : Key.values()) {
      settings.put(key, new Setting(key, key.defaultValue(), "default"));
    }
  }

  /** Reads a Java properties file in UTF-8, where it exists. */
  SettingSources file(Path file) {
    if (!Files.exists(file)) {
      return this;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      problems.add("'" + file + "' cannot be read as properties in UTF-8: " + e.getMessage() + ".");
    }
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      property(file, name, properties.getProperty(name));
    }
    return this;
  }

  private void property(Path file, String name, String value) {
    Key.find(name)
        .ifPresentOrElse(
            key -> put(key, value, file.toString()),
            () -> {
              List<String> known = Arrays.stream(Key.values()).map(Key::propertyName).toList();
              problems.add("'" + name + "' in " + file + " is no setting." + hint(name, known));
            });
  }

  SettingSources environment(Map<String, String> environment) {
    for (String name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX)) {
        variable(name, environment.getOrDefault(name, ""));
      }
    }
    return this;
  }

  private void variable(String name, String value) {
    for (Key key : Key.values()) {
      if (key.environmentName().equals(name)) {
        put(key, value, name);
        return;
      }
    }
    List<String> known = Arrays.stream(Key.values()).map(Key::name).toList();
    String hint = hint(name.substring(PREFIX.length()), known);
    (hint.isEmpty() ? warnings : problems).add("'" + name + "' is no setting." + hint);
  }

  private static String hint(String name, List<String> known) {
    List<String> near = NearNames.of(name, known);
    return near.isEmpty() ? "" : " Did you mean " + near.get(0) + "?";
  }

  SettingSources flags(Map<Key, String> flags) {
    flags.forEach((key, value) -> put(key, value, "--" + key.propertyName()));
    return this;
  }

  private void put(Key key, String value, String origin) {
    settings.put(key, new Setting(key, value.strip(), origin));
  }

  Map<Key, Setting> settings() {
    return settings;
  }

  /** What must stop the start. */
  List<String> problems() {
    return problems;
  }

  /** What is worth a word. */
  List<String> warnings() {
    return warnings;
  }
}
