package id.simpul.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EventUnifierTest {

  /** One line of the case file. */
  record Case(String name, List<ReportKeys> reports, Map<String, String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = EventUnifierTest.class.getResourceAsStream("/events/unify.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(EventUnifierTest::parse)
              .toList()
              .stream();
    }
  }

  private static Case parse(String line) {
    String[] parts = line.split("; ");
    Map<String, String> expected = new TreeMap<>();
    for (String pair : parts[2].split(" ")) {
      expected.put(pair.split("=")[0], pair.split("=")[1]);
    }
    return new Case(
        parts[0],
        Arrays.stream(parts[1].split(" ")).map(EventUnifierTest::report).toList(),
        expected);
  }

  private static ReportKeys report(String text) {
    String[] parts = text.split("[=:]");
    return new ReportKeys(
        parts[0], parts[1], parts.length > 2 ? Set.of(parts[2].split("\\+")) : Set.of());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reports_find_their_event_in_whatever_order_they_come(Case c) {
    List<ReportKeys> reports = new ArrayList<>(c.reports());
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      assertEquals(c.expected(), EventUnifier.canonicalKeys(reports), reports.toString());
      Collections.shuffle(reports, random);
    }
  }
}
