package id.simpul.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Things of a store that are asked about, drawn by a seed from all of their class. */
final class Things {
  private static final String SPARQL =
      "PREFIX simpul: <https://w3id.org/simpul/ontology#>\n"
          + "SELECT DISTINCT ?thing { %s } ORDER BY STR(?thing)";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Asker asker;

  Things(Asker asker) {
    this.asker = asker;
  }

  /** Persons who took part in a forum. */
  List<String> persons(int most) {
    return some("?c simpul:participant ?thing . ?thing a simpul:Person", most);
  }

  /** Offices that took part in a forum under their own name. */
  List<String> offices(int most) {
    return some("?c simpul:participant ?thing . ?thing a simpul:Office", most);
  }

  /** Things of a class of the ontology, e.g. {@code Event}. */
  List<String> of(String type, int most) {
    return some("?thing a simpul:" + type, most);
  }

  private List<String> some(String pattern, int most) {
    List<String> all = new ArrayList<>();
    for (JsonNode row : rows(asker.select(String.format(SPARQL, pattern)))) {
      all.add(row.get("thing").get("value").asText());
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("The store holds nothing like: " + pattern);
    }
    Collections.shuffle(all, new Random(7));
    return all.subList(0, Math.min(most, all.size()));
  }

  /** The rows of an answer in SPARQL's JSON. */
  static JsonNode rows(Asked answer) {
    if (answer.status() != 200) {
      String body = answer.body();
      throw new IllegalStateException(
          answer.status() + " " + body.substring(0, Math.min(500, body.length())));
    }
    try {
      return JSON.readTree(answer.body()).get("results").get("bindings");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not an answer to SELECT: " + e.getMessage(), e);
    }
  }
}
