package id.simpul.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ParseTroubleTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/web/parse-troubles.csv", numLinesToSkip = 1)
  void says_where_what_is_wrong_and_what_to_do(
      String query, long line, long column, String indonesian, String english) {
    QueryParseException complaint =
        assertThrows(
            QueryParseException.class,
            () -> QueryFactory.create(query, "https://example.org/", Syntax.syntaxARQ));
    ParseTrouble trouble = ParseTrouble.of(complaint);
    assertTrue(trouble.indonesian().contains(indonesian), trouble.indonesian());
    assertTrue(trouble.english().contains(english), trouble.english());
    assertFalse(trouble.indonesian().contains("Encountered"), trouble.indonesian());
    assertEquals(line, trouble.line());
    assertEquals(column, trouble.column());
  }
}
