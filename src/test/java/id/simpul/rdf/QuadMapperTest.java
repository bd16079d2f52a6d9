package id.simpul.rdf;

import static id.simpul.rdf.SampleExtraction.BAGUS;
import static id.simpul.rdf.SampleExtraction.EVENT;
import static id.simpul.rdf.SampleExtraction.RAHMA;
import static id.simpul.rdf.SampleExtraction.RULING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Argument;
import id.simpul.model.Claim;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** What was read out of an article, as quads. */
final class QuadMapperTest {
  private static final Iris IRIS = new Iris();
  private static final OntologyFiles FILES = OntologyFiles.load();
  private static final RegistryMapper REGISTRY = new RegistryMapper(IRIS, Registry.load());
  private static final QuadMapper MAPPER =
      new QuadMapper(IRIS, new Vocabulary(FILES, IRIS), REGISTRY::describes);

  @Test
  void every_kind_of_claim_is_written_as_the_contract_says() throws IOException {
    Graphs.assertGolden("article.ttl", graph(SampleExtraction.extraction()), IRIS);
  }

  @Test
  void no_node_is_blank() {
    Graphs.assertNoBlankNodes(graph(SampleExtraction.extraction()));
  }

  @Test
  void quotations_equal_the_text_at_their_offsets_in_code_points() {
    Graph graph = graph(SampleExtraction.extraction());
    int[] points = SampleExtraction.TEXT.codePoints().toArray();
    List<Node> quotations = Graphs.subjects(graph, Namespaces.term("Quotation"));
    assertEquals(7, quotations.size());
    for (Node quotation : quotations) {
      int start = number(graph, quotation, Property.START);
      int end = number(graph, quotation, Property.END);
      Node exact = Graphs.one(graph, quotation, Namespaces.term(Property.EXACT));
      assertEquals(exact.getLiteralLexicalForm(), new String(points, start, end - start));
    }
  }

  @Test
  void the_order_in_which_things_were_found_leaves_no_trace() {
    Extraction forth = SampleExtraction.extraction();
    Extraction back =
        new Extraction(
            forth.article(),
            reversed(forth.mentions()),
            reversed(forth.claims()),
            reversed(forth.flags()));
    assertEquals(
        MAPPER.article(forth, List.of("a.txt", "b.txt"), UnaryOperator.identity()),
        MAPPER.article(back, List.of("b.txt", "a.txt"), UnaryOperator.identity()));
  }

  @Test
  void equal_claims_become_one_with_the_evidence_of_both_and_the_surest_rule() {
    Claim first = SampleExtraction.participation();
    Claim second =
        new Claim(
            first.kind(),
            reversed(first.arguments()),
            List.of(new Evidence(SampleExtraction.span("menjadi narasumber"))),
            List.of(),
            "narasumber/2",
            0.99,
            null);
    Graph graph = graph(withClaims(List.of(first, second)));
    List<Node> claims = Graphs.subjects(graph, Namespaces.term("Participation"));
    assertEquals(1, claims.size());
    assertEquals(
        2, graph.stream(claims.get(0), Namespaces.term(Property.EVIDENCE), Node.ANY).count());
    assertEquals(
        "narasumber/2",
        Graphs.one(graph, claims.get(0), Namespaces.term(Property.RULE)).getLiteralLexicalForm());
  }

  @Test
  void claims_that_differ_in_one_argument_stay_two() {
    Claim first = SampleExtraction.participation();
    List<Argument> other = new ArrayList<>(first.arguments());
    other.set(3, SampleExtraction.concept(Property.CAPACITY, "capacity", "opener"));
    Claim second =
        new Claim(first.kind(), other, first.evidence(), first.mentions(), first.rule(), 0.9, null);
    Graph graph = graph(withClaims(List.of(first, second)));
    assertEquals(2, Graphs.subjects(graph, Namespaces.term("Participation")).size());
  }

  @Test
  void claims_point_to_things_as_resolved_now_and_keep_their_own_iri() {
    Thing united = new Thing(ThingType.EVENT, "kamis-sesuatu.20", "Kamis Sesuatu seri ke-20");
    Thing person = new Thing(ThingType.PERSON, "a-canonical", "Bagus Prakosa");
    Map<Thing, Thing> now = Map.of(EVENT, united, BAGUS, person);
    Graph before = graph(SampleExtraction.extraction());
    Graph after =
        MAPPER.articleGraph(
            SampleExtraction.extraction(), List.of("a.txt"), t -> now.getOrDefault(t, t));
    assertFalse(after.contains(Node.ANY, Node.ANY, IRIS.thing(EVENT)));
    assertFalse(after.contains(Node.ANY, Node.ANY, IRIS.thing(BAGUS)));
    assertTrue(after.contains(IRIS.thing(person), Namespaces.TYPE, Namespaces.term("Person")));
    for (String kind : List.of("Report", "Participation", "Tenure", "Citation")) {
      Node type = Namespaces.term(kind);
      assertEquals(Graphs.subjects(before, type), Graphs.subjects(after, type));
    }
  }

  @Test
  void what_resolution_starts_from_survives_it() {
    Thing person = new Thing(ThingType.PERSON, "a-canonical", "Bagus Prakosa");
    Graph after =
        MAPPER.articleGraph(
            SampleExtraction.extraction(), List.of(), t -> t.equals(BAGUS) ? person : t);
    Node mention = Graphs.subjects(after, IRIS.thing(person), Property.REFERS_TO).get(0);
    assertEquals(
        BAGUS.key(),
        Graphs.one(after, mention, Namespaces.term(Property.LOCAL_KEY)).getLiteralLexicalForm());
    assertEquals(
        "Bagus Prakoso",
        Graphs.one(after, mention, Namespaces.term(Property.NORMAL_FORM)).getLiteralLexicalForm());
    Node report = Graphs.subjects(after, Namespaces.term("Report")).get(0);
    assertEquals(
        EVENT.key(),
        Graphs.one(after, report, Namespaces.term(Property.LOCAL_KEY)).getLiteralLexicalForm());
  }

  @Test
  void a_printed_number_stays_visible_beside_its_flag_after_it_was_repaired() {
    Thing repaired = SampleExtraction.PROPOSED;
    Graph after =
        MAPPER.articleGraph(
            SampleExtraction.extraction(), List.of(), t -> t.equals(RULING) ? repaired : t);
    Node cited = Namespaces.term(Property.CITED);
    assertTrue(after.contains(Node.ANY, cited, IRIS.thing(repaired)));
    assertFalse(after.contains(Node.ANY, cited, IRIS.thing(RULING)));
    assertTrue(after.contains(Node.ANY, Namespaces.term(Property.ON_THING), IRIS.thing(RULING)));
  }

  @Test
  void a_proposed_ruling_is_named_but_not_counted_among_rulings() {
    Graph graph = graph(SampleExtraction.extraction());
    Node proposed = IRIS.thing(SampleExtraction.PROPOSED);
    assertTrue(graph.contains(proposed, Namespaces.LABEL, Node.ANY));
    assertEquals(List.of(IRIS.thing(RULING)), Graphs.subjects(graph, Namespaces.term("Ruling")));
  }

  @Test
  void registry_things_are_not_described_again() {
    Graph graph = graph(SampleExtraction.extraction());
    assertFalse(graph.contains(IRIS.thing(SampleExtraction.OFFICE), Node.ANY, Node.ANY));
    assertFalse(graph.contains(IRIS.thing(SampleExtraction.SERIES), Node.ANY, Node.ANY));
    assertTrue(graph.contains(IRIS.thing(RAHMA), Namespaces.TYPE, Node.ANY));
  }

  @Test
  void a_concept_outside_the_vocabulary_is_labelled_with_its_print_and_tops_no_scheme() {
    Graph graph = graph(SampleExtraction.extraction());
    List<String> concepts =
        Graphs.subjects(graph, Namespaces.CONCEPT).stream()
            .map(Node::getURI)
            .collect(Collectors.toList());
    assertEquals(List.of(Namespaces.VOCABULARY + "role/juru-kunci-arsip"), concepts);
    Node own = IRIS.concept("role", "juru-kunci-arsip");
    assertEquals(
        Literals.indonesian("Juru Kunci Arsip"), Graphs.one(graph, own, Namespaces.PREF_LABEL));
    assertEquals(IRIS.scheme("role"), Graphs.one(graph, own, Namespaces.IN_SCHEME));
    assertEquals(3, graph.stream(own, Node.ANY, Node.ANY).count());
  }

  @Test
  void a_quotation_that_cuts_a_character_in_two_is_refused() {
    Span whole = SampleExtraction.span("🎉 KPU");
    Claim claim = SampleExtraction.participation();
    Claim cut =
        new Claim(
            claim.kind(),
            claim.arguments(),
            List.of(new Evidence(new Span(whole.start() + 1, whole.end()))),
            claim.mentions(),
            claim.rule(),
            0.9,
            null);
    assertThrows(IllegalArgumentException.class, () -> graph(withClaims(List.of(cut))));
  }

  @Test
  void the_base_moves_the_data_and_leaves_ontology_and_vocabulary() {
    Iris iris = new Iris("http://contoh.test/simpul");
    QuadMapper mapper = new QuadMapper(iris, new Vocabulary(FILES, iris), REGISTRY::describes);
    Graph graph =
        mapper.articleGraph(
            SampleExtraction.extraction(), List.of("a.txt"), UnaryOperator.identity());
    graph.stream()
        .forEach(
            triple -> {
              assertTrue(
                  triple.getSubject().getURI().startsWith("http://contoh.test/simpul/id/")
                      || triple.getSubject().getURI().startsWith(Namespaces.VOCABULARY),
                  triple::toString);
              assertFalse(triple.getObject().toString().startsWith(Namespaces.DEFAULT_BASE + "id"));
            });
    assertTrue(graph.contains(Node.ANY, Namespaces.TYPE, Namespaces.term("Report")));
  }

  private static Graph graph(Extraction extraction) {
    return MAPPER.articleGraph(extraction, List.of("berita.txt"), UnaryOperator.identity());
  }

  private static Extraction withClaims(List<Claim> claims) {
    return new Extraction(
        SampleExtraction.article(), SampleExtraction.mentions(), claims, List.of());
  }

  private static int number(Graph graph, Node node, Property property) {
    return Integer.parseInt(
        Graphs.one(graph, node, Namespaces.term(property)).getLiteralLexicalForm());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }
}
