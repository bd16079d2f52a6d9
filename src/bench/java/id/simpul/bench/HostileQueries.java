package id.simpul.bench;

import id.simpul.registry.Bundle;
import java.util.List;

/** The queries that the tests of the endpoint refuse. */
final class HostileQueries {
  private static final String FILE = "query/hostile.tsv";

  private HostileQueries() {}

  /** SPARQL, one each. */
  static List<String> load() {
    return Bundle.text(FILE)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", 3)[2])
        .toList();
  }
}
