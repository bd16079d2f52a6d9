package id.simpul.web.view;

import com.ibm.icu.text.MessageFormat;
import id.simpul.registry.Bundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the pages say in one language: {@code web/messages_id.properties} and its English twin. */
public final class Messages {
  private final Locale locale;
  private final Properties texts;

  private Messages(Locale locale, Properties texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * Reads one catalogue.
   *
   * @param language {@code id} or {@code en}
   */
  public static Messages load(String language) {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Bundle.open("web/messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the messages of '" + language + "'", e);
    }
    return new Messages(Locale.forLanguageTag(language), texts);
  }

  public Locale locale() {
    return locale;
  }

  /** Every key, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** The text of {@code key} with its arguments put in, where there is one. */
  public Optional<String> find(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments));
  }

  /**
   * The text of {@code key}.
   *
   * @param arguments what its {@code {0}}, {@code {1}} … stand for
   * @throws IllegalArgumentException naming the key where there is none
   */
  public String require(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("No message '" + key + "' in " + locale));
  }
}
