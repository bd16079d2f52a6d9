package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.store.FusekiProcess;
import id.simpul.web.sparql.QueryLimits;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The service over a store on a server answers as over one of its own. */
final class RemoteEndpointTest {
  private static final List<String> QUERIES =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
          "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }",
          "SELECT DISTINCT ?t { ?s a ?t } ORDER BY ?t",
          "ASK { ?s a <https://w3id.org/simpul/ontology#Person> }",
          "ASK { ?s a <urn:none> }",
          "SELECT ?s { ?s <https://w3id.org/simpul/ontology#search> \"semarang\" } ORDER BY ?s");

  @Test
  void answers_are_the_same() throws Exception {
    QueryLimits limits = FixtureServer.limits(Duration.ofSeconds(30), 5_000, 1 << 22);
    try (FixtureServer near = FixtureServer.start(limits, 0);
        FixtureServer far = FixtureServer.start(FusekiProcess.get().empty("plain"), limits, 0)) {
      assertAll(QUERIES.stream().map(query -> same(near, far, query)));
      assertEquals(
          lines(near, "CONSTRUCT { ?s a ?t } { ?s a ?t }"),
          lines(far, "CONSTRUCT { ?s a ?t } { ?s a ?t }"));
      HttpResponse<String> wrong = far.get("/sparql?query=SELECT", "*/*");
      assertEquals(400, wrong.statusCode());
      HttpResponse<String> large =
          far.get(
              "/sparql?query="
                  + URLEncoder.encode("SELECT * { ?a ?b ?c . ?d ?e ?f }", StandardCharsets.UTF_8),
              "*/*");
      assertEquals(413, large.statusCode(), large.body());
      assertTrue(large.body().contains("query-too-large"), large.body());
      assertEquals(200, far.page("/").statusCode());
    }
  }

  private static Executable same(FixtureServer near, FixtureServer far, String query) {
    return () -> {
      String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
      HttpResponse<String> expected = near.get(path, "application/sparql-results+json");
      HttpResponse<String> found = far.get(path, "application/sparql-results+json");
      assertEquals(200, found.statusCode(), found.body());
      assertEquals(expected.body(), found.body(), query);
    };
  }

  private static List<String> lines(FixtureServer server, String query) throws Exception {
    String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return server.get(path, "application/n-triples").body().lines().sorted().toList();
  }
}
