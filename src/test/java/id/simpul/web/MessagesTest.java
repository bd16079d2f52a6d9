package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.evaluation.Measure;
import id.simpul.web.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Pattern USED = Pattern.compile("reader\\.t\\(\"([A-Za-z0-9.\\-]+)\"[,)]");

  @Test
  void both_languages_say_the_same_things() {
    assertEquals(Messages.load("id").keys(), Messages.load("en").keys());
  }

  @Test
  void everything_that_is_measured_has_a_name() {
    for (Measure measure : Measure.values()) {
      assertTrue(Messages.load("id").find("measure." + measure.slug()).isPresent(), measure.slug());
    }
  }

  @Test
  void every_message_that_pages_ask_for_exists() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String root : new String[] {"src/main/jte", "src/main/java/id/simpul/web"}) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          USED.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
        }
      }
    }
    assertTrue(used.size() > 40, "found only " + used);
    used.removeAll(Messages.load("id").keys());
    assertEquals(Set.of(), used);
  }
}
