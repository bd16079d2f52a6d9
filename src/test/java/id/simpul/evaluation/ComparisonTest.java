package id.simpul.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ComparisonTest {
  record Case(String name, List<String> gold, List<String> found, Map<String, Count> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/evaluation/comparisons.txt"))) {
      if (line.startsWith("## ")) {
        cases.add(
            new Case(
                line.substring(3), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(cases.get(cases.size() - 1), line);
      }
    }
    return cases;
  }

  private static void add(Case into, String line) {
    String rest = line.substring(2);
    switch (line.charAt(0)) {
      case 'g' -> into.gold().add(rest);
      case 'f' -> into.found().add(rest);
      case '=' -> {
        String[] cells = rest.split(" ");
        into.expected()
            .put(
                cells[0],
                new Count(
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3])));
      }
      default -> throw new IllegalArgumentException(line);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void facts_are_counted_as_the_case_says(Case c) throws Exception {
    Comparison comparison = new Comparison(new Measure.Pair(facts(c.gold()), facts(c.found())));
    Map<String, Count> counted = new LinkedHashMap<>();
    for (String measure : c.expected().keySet()) {
      Measure of = Measure.find(measure).orElseThrow();
      comparison.compare(of);
      counted.put(measure, comparison.counts().get(of));
    }
    assertEquals(c.expected(), counted);
  }

  private static ArticleFacts facts(List<String> lines) throws Exception {
    ArticleFacts facts = new ArticleFacts();
    for (String line : lines) {
      int colon = line.indexOf(':');
      new GoldLine(facts).add(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return facts;
  }
}
