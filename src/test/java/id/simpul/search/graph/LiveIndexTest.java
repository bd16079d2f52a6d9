package id.simpul.search.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.rdf.OntologyFiles;
import id.simpul.search.Passage;
import id.simpul.search.SearchAnswer;
import id.simpul.search.SearchHit;
import id.simpul.search.SearchIndex;
import id.simpul.search.SearchRequest;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import id.simpul.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is found, and that the index says the same as its store after every change. */
final class LiveIndexTest {
  private static final Iris IRIS = new Iris();
  private static final String ID = IRIS.base() + "id/";
  private static final Node DERIVED = new GraphNames(IRIS).derived();
  private static final Node ANA =
      NodeFactory.createURI(ID + "person/ana-lestari.kpu-kota-semarang");

  private static QuadStore store;
  private static LiveIndex index;

  @BeforeAll
  static void open() {
    store = new MemoryStore();
    store.write(LiveIndexTest::load);
    index = LiveIndex.open(store, IRIS);
    index.settle();
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  private static void load(DatasetGraph data) {
    RDFDataMgr.read(
        data, LiveIndexTest.class.getResourceAsStream("/search/things.trig"), Lang.TRIG);
    OntologyFiles.load().quads(new GraphNames(IRIS)).forEach(data::add);
  }

  private static SearchAnswer ask(LiveIndex index, String words) {
    return index.search(new SearchRequest(words, "", 0, 20));
  }

  private static List<String> found(LiveIndex index, String words) {
    return ask(index, words).hits().stream().map(hit -> hit.iri().substring(ID.length())).toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/search/found.csv", numLinesToSkip = 1)
  void comes_first(String typed, String first) {
    List<String> found = found(index, typed);
    assertFalse(found.isEmpty(), typed);
    assertEquals(first, found.get(0), typed + " found " + found);
    assertFalse(ask(index, typed).loose() && !typed.contains("pemilu"), typed);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/search/not-found.csv", numLinesToSkip = 1)
  void is_not_found(String typed, String iri) {
    assertFalse(found(index, typed).contains(iri), typed);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/search/suggested.csv", numLinesToSkip = 1)
  void is_suggested(String typed, String iri) {
    List<String> suggested = index.suggest(typed, 8).stream().map(SearchHit::iri).toList();
    assertTrue(suggested.contains(ID + iri), typed + " suggests " + suggested);
  }

  @Test
  void words_are_never_an_expression() {
    for (String typed :
        List.of("", "  ", "*", "a*", "label:[a TO b]", "\"", "AND OR (", "~", "\\")) {
      assertFalse(ask(index, typed).hits().size() > 20, typed);
      index.suggest(typed, 8);
    }
    assertEquals(0, ask(index, "*").total());
  }

  @Test
  void types_are_counted_whichever_is_wanted() {
    SearchAnswer all = ask(index, "semarang");
    SearchAnswer offices = index.search(new SearchRequest("semarang", "organization", 0, 1));
    assertEquals(all.counts(), offices.counts());
    assertEquals(2, offices.total());
    assertEquals(1, offices.hits().size());
    SearchAnswer next = index.search(new SearchRequest("semarang", "organization", 1, 1));
    assertFalse(next.hits().equals(offices.hits()));
    assertEquals(all.total(), all.counts().values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void a_question_of_which_nothing_holds_all_words_is_answered_with_what_holds_most() {
    SearchAnswer answer = ask(index, "zaenal muttaqin xylofon");
    assertTrue(answer.loose());
    assertEquals("Zaenal Muttaqin", answer.hits().get(0).label());
  }

  @Test
  void a_person_is_told_by_the_office_where_they_were_seen_last() {
    SearchHit hit = ask(index, "zaenal muttaqin").hits().get(0);
    store.read(
        data -> {
          List<String> facts = new Contexts(data, IRIS, "id").of(hit);
          assertEquals(List.of("Ketua", "KPU Kota Semarang", "2025-11-05"), facts);
          return null;
        });
  }

  @Test
  void an_article_shows_the_words_that_were_asked_for() {
    SearchHit hit = ask(index, "penggelembungan").hits().get(0);
    store.read(
        data -> {
          List<Passage> passage = new Contexts(data, IRIS, "id").passage(hit, "penggelembungan");
          assertEquals(
              "penggelembungan",
              passage.stream()
                  .filter(Passage::met)
                  .map(Passage::text)
                  .collect(Collectors.joining()));
          return null;
        });
  }

  @Test
  void sparql_asks_the_index_and_joins_what_it_finds() {
    String query =
        "PREFIX simpul: <https://w3id.org/simpul/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " SELECT ?label { (?thing ?score) simpul:search (\"lestary\" \"person\" 5) ."
            + " ?thing rdfs:label ?label } ORDER BY ?label";
    List<String> labels =
        store.read(
            data -> {
              try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                return exec.select().stream()
                    .map(r -> r.get("label").getLiteralLexicalForm())
                    .toList();
              }
            });
    assertEquals(List.of("Ana Lestari", "Ani Lestari"), labels);
  }

  private static void rename(DatasetGraph data, String label) {
    data.deleteAny(DERIVED, ANA, Namespaces.LABEL, Node.ANY);
    data.add(DERIVED, ANA, Namespaces.LABEL, NodeFactory.createLiteralString(label));
  }

  @Test
  void the_index_follows_each_write_and_outlives_the_process(@TempDir Path folder) {
    Path path = folder.resolve("store");
    try (Tdb2Store kept = Tdb2Store.open(path)) {
      kept.write(LiveIndexTest::load);
      try (LiveIndex live = LiveIndex.open(kept, IRIS)) {
        live.settle();
        int size = live.size();
        kept.write(data -> rename(data, "Anastasia Wibisono"));
        live.settle();
        assertFalse(live.isBehind());
        assertEquals(size, live.size());
        assertEquals(ANA.getURI(), ask(live, "anastasia").hits().get(0).iri());
        assertTrue(
            ask(live, "lestari").hits().stream().noneMatch(h -> h.iri().equals(ANA.getURI())));
        kept.write(data -> data.deleteAny(Node.ANY, ANA, Node.ANY, Node.ANY));
        live.settle();
        assertEquals(size - 1, live.size());
      }
    }
    try (SearchIndex after = SearchIndex.open(path.resolve("search"))) {
      assertTrue(after.stamp() > 0);
      assertEquals(0, after.search(new SearchRequest("anastasia", "", 0, 5)).total());
    }
  }

  @Test
  void an_index_that_is_behind_its_store_is_made_anew_at_the_next_start(@TempDir Path folder) {
    Path path = folder.resolve("store");
    try (Tdb2Store kept = Tdb2Store.open(path)) {
      kept.write(LiveIndexTest::load);
      LiveIndex.open(kept, IRIS).close();
      // As after a kill between the store's commit and the index's.
      kept.write(data -> rename(data, "Anastasia Wibisono"));
    }
    try (Tdb2Store kept = Tdb2Store.open(path);
        LiveIndex live = LiveIndex.open(kept, IRIS)) {
      live.settle();
      assertFalse(live.isBehind());
      assertEquals(1, ask(live, "anastasia").total());
    }
  }

  @Test
  void an_index_that_cannot_be_read_is_made_anew(@TempDir Path folder) throws Exception {
    Path path = folder.resolve("store");
    try (Tdb2Store kept = Tdb2Store.open(path)) {
      kept.write(LiveIndexTest::load);
      LiveIndex.open(kept, IRIS).close();
    }
    try (var files = Files.list(path.resolve("search"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (Tdb2Store kept = Tdb2Store.open(path);
        LiveIndex live = LiveIndex.open(kept, IRIS)) {
      live.settle();
      assertEquals(index.size(), live.size());
    }
  }
}
