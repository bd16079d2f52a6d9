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
      "PREFIX simpul: <https://w3id.org/simpul/ontology#>\n" + "SELECT DISTINCT ?thing { %s }";
  private static final String BUSY =
      "PREFIX simpul: <https://w3id.org/simpul/ontology#>\n"
          + "SELECT ?thing { ?c simpul:participant ?thing . ?thing a simpul:%s }"
          + " GROUP BY ?thing ORDER BY DESC(COUNT(*)) STR(?thing) LIMIT %d";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Asker asker;

  Things(Asker asker) {
    this.asker = asker;
  }

  /** Offices that took part in a forum under their own name. */
  List<String> offices(int most) {
    return some("?c simpul:participant ?thing . ?thing a simpul:Office", most);
  }

  /** Things of a class of the ontology, e.g. {@code Event}. */
  List<String> of(String type, int most) {
    return some("?thing a simpul:" + type, most);
  }

  /** Things of a class that take part most often, in no order. */
  List<String> busiest(String type, int most) {
    List<String> busy = things(String.format(BUSY, type, most));
    Collections.shuffle(busy, new Random(7));
    return busy;
  }

  private List<String> things(String query) {
    List<String> all = new ArrayList<>();
    for (JsonNode row : rows(asker.select(query))) {
      all.add(row.get("thing").get("value").asText());
    }
    return all;
  }

  private List<String> some(String pattern, int most) {
    List<String> all = things(String.format(SPARQL, pattern));
    // Here and not in the query, which would take seconds for it on a large store.
    Collections.sort(all);
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
