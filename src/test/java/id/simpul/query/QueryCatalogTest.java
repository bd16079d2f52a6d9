package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

final class QueryCatalogTest {
  private final QueryCatalog catalog = QueryCatalog.load();

  @Test
  void every_question_introduces_itself_in_both_languages() {
    for (NamedQuery query : catalog.questions()) {
      assertFalse(query.title().id().equals(query.title().en()), query.name());
      assertTrue(query.question().id().endsWith("?") || query.question().id().endsWith(")"));
      assertTrue(Set.of("legal", "research", "dashboard").contains(query.group()), query.name());
    }
  }

  @Test
  void every_column_of_a_question_has_a_heading() {
    for (NamedQuery query : catalog.questions()) {
      Query parsed = QueryFactory.create(query.sparql());
      Set<String> missing = new TreeSet<>(parsed.getResultVars());
      missing.removeIf(v -> v.endsWith("Label"));
      query.columns().forEach(column -> missing.remove(column.name()));
      assertEquals(Set.of(), missing, query.name());
    }
  }

  @Test
  void answers_come_in_a_settled_order() {
    for (NamedQuery query : catalog.questions()) {
      boolean whole = QueryFactory.create(query.sparql()).hasOrderBy();
      assertTrue(whole || isOrderedInParts(query.sparql()), query.name());
    }
  }

  /**
   * Rows in order, then for each of them its own in order; that our engine keeps both orders is
   * shown by {@link StudiedCasesOrderTest}.
   */
  private static boolean isOrderedInParts(String sparql) {
    int lateral = sparql.indexOf("LATERAL");
    return lateral > 0
        && sparql.substring(0, lateral).contains("ORDER BY")
        && sparql.substring(lateral).contains("ORDER BY");
  }

  @Test
  void every_check_says_what_to_do() {
    assertFalse(catalog.checks().isEmpty());
    catalog.checks().forEach(check -> assertTrue(check.solution() != null, check.name()));
  }

  @Test
  void an_unknown_name_brings_the_nearest_ones() {
    SimpulException e = assertThrows(SimpulException.class, () -> catalog.require("studied-case"));
    assertEquals(ErrorId.QUERY_UNKNOWN, e.id());
    assertTrue(e.getMessage().contains("'studied-case'"));
    assertTrue(e.nextStep().contains("studied-cases"), e.nextStep());
  }

  @Test
  void near_names_are_few_and_near() {
    List<String> known = List.of("PORT", "HOST", "STORE", "LANG");
    assertEquals("PORT", NearNames.of("PROT", known).get(0));
    assertEquals(List.of(), NearNames.of("CHECK_HEAP", known));
  }
}
