package id.simpul.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultSetCompare;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
  private static final String QUERY =
      """
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      SELECT ?a ?b ?c ?d { VALUES (?a ?b ?c) {
        (<http://example.org/ä?x=1&y=2> "baris\\n\\"kutip\\" \\\\ \\u0007 é 😀" "halo"@id)
        (UNDEF 81 "2025-03-11"^^xsd:date)
        (1 0.5 "") }
        BIND(IF(BOUND(?a), BNODE("x"), ?none) AS ?d) }
      """;

  @Test
  void writesWhatJenaReadsAsTheSameRows() {
    JsonRows.register();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsWriter.create().lang(ResultSetLang.RS_JSON).build().write(out, answer().select());
    ResultSet read = ResultSetFactory.fromJSON(new ByteArrayInputStream(out.toByteArray()));
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(
        ResultSetCompare.equalsByTerm(
            ResultSetFactory.makeRewindable(read),
            ResultSetFactory.makeRewindable(ResultSet.adapt(answer().select()))),
        text);
    assertEquals(4, text.lines().count(), text);
  }

  private static QueryExec answer() {
    return QueryExec.dataset(DatasetGraphFactory.createTxnMem())
        .query(QueryFactory.create(QUERY, Syntax.syntaxARQ))
        .build();
  }

  @Test
  void writesYesAndNo() {
    JsonRows.register();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultSetFormatter.outputAsJSON(out, true);
    assertEquals("{\"head\":{},\"boolean\":true}", out.toString(StandardCharsets.UTF_8).strip());
  }
}
