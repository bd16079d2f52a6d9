package id.simpul.resolution.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.claim.legal.CitationExtractor;
import id.simpul.claim.legal.LegalClaims;
import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Genre;
import id.simpul.model.Judgement;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.model.Verdict;
import id.simpul.rdf.ArticleKey;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.rdf.Namespaces;
import id.simpul.rdf.OntologyFiles;
import id.simpul.rdf.QuadMapper;
import id.simpul.rdf.RegistryMapper;
import id.simpul.rdf.Vocabulary;
import id.simpul.registry.Registry;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Odd numbers lead to the ruling that a person said is meant, and back when that is undone. */
final class ResolvedRulingsTest {
  private static final Iris IRIS = new Iris();
  private static final Registry REGISTRY = Registry.load();
  private static final RegistryMapper KNOWN = new RegistryMapper(IRIS, REGISTRY);
  private static final QuadMapper MAPPER =
      new QuadMapper(IRIS, new Vocabulary(OntologyFiles.load(), IRIS), KNOWN::describes);
  private static final JudgementMapper JUDGEMENTS = new JudgementMapper(IRIS);
  private static final Node JUDGEMENT_GRAPH = new GraphNames(IRIS).judgements();

  private static final String ODD =
      "Bedah Perkara\nKajian Putusan MK Nomor 12/PHPU.WAKO-XXII/2025.";
  private static final String ODD_TOO = "Lagi\nKami mempelajari Nomor 12/PHPU.WAKO-XXII/2025 itu.";
  private static final String RIGHT = "Benar\nKajian Putusan MK Nomor 12/PHPU.WAKO-XXIII/2025.";
  private static final String KNOWN_CASE = "Palopo\nKajian Putusan Nomor 168/PHPU.WAKO-XXII/2025.";
  private static final String PLACE = "Gorut\nKajian PHPU Bupati Gorontalo Utara 2024 digelar.";

  private final QuadStore store = new MemoryStore();
  private final Resolution resolution = new Resolution(IRIS);
  private final DerivedGraph derived = new DerivedGraph(IRIS);
  private int second;

  @AfterEach
  void close() {
    store.close();
  }

  private static Extraction extraction(String text) {
    int body = text.indexOf('\n') + 1;
    Article article =
        new Article(
            "uji.txt",
            0,
            text,
            body,
            null,
            null,
            null,
            "kpu-kota-semarang",
            Genre.NEWS,
            LocalDate.of(2025, 11, 5),
            false);
    Span sentence = new Span(body, text.length());
    Thing event =
        new Thing(
            ThingType.EVENT,
            text.substring(0, body - 1).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            "Kajian");
    LegalClaims legal = new CitationExtractor(REGISTRY).extract(article, List.of(sentence), event);
    List<Claim> claims = new ArrayList<>(legal.claims());
    List<Argument> says = new ArrayList<>();
    says.add(new Argument(Property.EVENT, Value.ref(event)));
    says.add(new Argument(Property.DATE, new Value.Day(LocalDate.of(2025, 11, 5))));
    says.add(
        new Argument(
            Property.ORGANIZER,
            Value.ref(REGISTRY.requireOffice("kpu-provinsi-jawa-tengah").thing())));
    claims.add(
        new Claim(
            ClaimKind.REPORT,
            says,
            List.of(new Evidence(sentence)),
            List.of(),
            "uji/1",
            0.9,
            null));
    return new Extraction(article, legal.mentions(), claims, legal.flags());
  }

  private static List<Quad> quads(String text) {
    return MAPPER.article(extraction(text), List.of("uji.txt"), UnaryOperator.identity());
  }

  private void add(String... texts) {
    store.write(
        data -> {
          KNOWN.quads().forEach(data::add);
          Resolution.Change change = resolution.begin(data);
          for (String text : texts) {
            Node graph = new GraphNames(IRIS).article(ArticleKey.of(extraction(text)));
            change.touch(graph);
            quads(text).forEach(data::add);
            change.touch(graph);
          }
          change.settle();
          derived.refresh(data);
        });
  }

  private Judgement judge(String text, Verdict verdict, String corrected) {
    String flag =
        quads(text).stream()
            .filter(q -> q.getPredicate().equals(Namespaces.term(Property.ISSUE)))
            .map(q -> IRIS.key(q.getSubject()))
            .findFirst()
            .orElseThrow();
    Judgement judgement =
        Judgement.onOne(
            flag, verdict, corrected, "uji", Instant.ofEpochSecond(1_760_000_000L + second++), "x");
    change(judgement, true);
    return judgement;
  }

  private void change(Judgement judgement, boolean comes) {
    store.write(
        data -> {
          Resolution.Change change = resolution.begin(data);
          change.touch(judgement);
          for (Triple triple : JUDGEMENTS.triples(judgement)) {
            Quad quad = new Quad(JUDGEMENT_GRAPH, triple);
            if (comes) {
              data.add(quad);
            } else {
              data.delete(quad);
            }
          }
          change.touch(judgement);
          change.settle();
          derived.refresh(data);
        });
  }

  private Set<String> standing() {
    return store.read(
        data -> data.stream().map(Quad::toString).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The ruling of the number cited as printed, in every article. */
  private Set<String> cited() {
    return store.read(
        data ->
            data.stream(Node.ANY, Node.ANY, Namespaces.term(Property.CITED), Node.ANY)
                .map(q -> IRIS.key(q.getObject()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Node ruling(String key) {
    return IRIS.thing(ThingType.RULING, key);
  }

  private <T> T ask(java.util.function.Function<DatasetGraph, T> question) {
    return store.read(question);
  }

  private boolean holds(java.util.function.Predicate<DatasetGraph> question) {
    return store.read(question::test);
  }

  private void assertEqualToRebuild() {
    Set<String> before = standing();
    store.write(
        data -> {
          resolution.uniteAll(data);
          derived.rebuild(data);
        });
    assertEquals(before, standing());
  }

  @Test
  void nothing_is_corrected_before_a_person_says_so() {
    add(ODD, RIGHT);
    assertEquals(
        Set.of("ruling/12-phpu-wako-xxii-2025", "ruling/12-phpu-wako-xxiii-2025"), cited());
    judge(ODD, Verdict.REJECT, "");
    assertEquals(2, cited().size());
    assertEqualToRebuild();
  }

  @Test
  void both_prints_lead_to_one_ruling_once_the_proposal_is_accepted() {
    add(ODD, ODD_TOO, RIGHT);
    judge(ODD, Verdict.ACCEPT, "");
    assertEquals(Set.of("ruling/12-phpu-wako-xxiii-2025"), cited());
    Node odd = ruling("12-phpu-wako-xxii-2025");
    Node right = ruling("12-phpu-wako-xxiii-2025");
    assertTrue(holds(d -> d.contains(Node.ANY, odd, Namespaces.term("replacedBy"), right)));
    assertFalse(holds(d -> d.contains(Node.ANY, odd, Namespaces.TYPE, Node.ANY)));
    assertTrue(holds(d -> d.contains(Node.ANY, right, Namespaces.TYPE, Namespaces.term("Ruling"))));
    assertEquals(
        Set.of("12/PHPU.WAKO-XXIII/2025"),
        ask(
            d ->
                d.stream(Node.ANY, right, Namespaces.LABEL, Node.ANY)
                    .map(q -> q.getObject().getLiteralLexicalForm())
                    .collect(Collectors.toSet())));
    assertTrue(
        holds(
            d ->
                d.stream(Node.ANY, right, Namespaces.ALT_LABEL, Node.ANY)
                    .anyMatch(q -> q.getObject().getLiteralLexicalForm().contains("XXII/"))));
    assertEqualToRebuild();
  }

  @Test
  void a_ruling_that_nobody_else_describes_gets_its_class_and_number() {
    add(ODD);
    judge(ODD, Verdict.ACCEPT, "");
    Node right = ruling("12-phpu-wako-xxiii-2025");
    for (Property property :
        List.of(Property.CASE_NUMBER, Property.COURT, Property.ELECTION_KIND)) {
      assertTrue(
          holds(d -> d.contains(Node.ANY, right, Namespaces.term(property), Node.ANY)),
          property.localName());
    }
    assertEqualToRebuild();
  }

  @Test
  void a_known_case_is_reached_from_an_odd_print_and_from_its_place() {
    add(KNOWN_CASE, PLACE);
    judge(KNOWN_CASE, Verdict.ACCEPT, "");
    judge(PLACE, Verdict.ACCEPT, "");
    assertEquals(
        Set.of("ruling/168-phpu-wako-xxiii-2025", "ruling/55-phpu-bup-xxiii-2025"), cited());
    assertTrue(
        holds(
            d ->
                d.contains(
                    Node.ANY,
                    Node.ANY,
                    Namespaces.term("caseStudied"),
                    ruling("55-phpu-bup-xxiii-2025"))));
    assertEqualToRebuild();
  }

  @Test
  void a_correction_names_another_number() {
    add(ODD);
    judge(ODD, Verdict.CORRECT, "cited=ruling/21-phpu-wako-xxiii-2025");
    assertEquals(Set.of("ruling/21-phpu-wako-xxiii-2025"), cited());
    assertEqualToRebuild();
  }

  @Test
  void taking_the_judgement_back_gives_exactly_what_was_before() {
    add(ODD, ODD_TOO, RIGHT, KNOWN_CASE, PLACE);
    Set<String> before = standing();
    List<Judgement> made = new ArrayList<>();
    for (String text : List.of(ODD, KNOWN_CASE, PLACE)) {
      made.add(judge(text, Verdict.ACCEPT, ""));
    }
    assertFalse(before.equals(standing()));
    made.forEach(judgement -> change(judgement, false));
    assertEquals(before, standing());
  }

  @Test
  void an_article_read_after_the_judgement_stands_as_if_it_had_been_there() {
    add(ODD, RIGHT);
    judge(ODD, Verdict.ACCEPT, "");
    add(ODD_TOO, PLACE);
    Set<String> late = standing();
    assertEqualToRebuild();
    store.write(
        data -> {
          Node graph = new GraphNames(IRIS).article(ArticleKey.of(extraction(ODD_TOO)));
          Resolution.Change change = resolution.begin(data);
          change.touch(graph);
          data.removeGraph(graph);
          change.touch(graph);
          change.settle();
          derived.refresh(data);
        });
    add(ODD_TOO);
    assertEquals(late, standing());
  }

  @Test
  void reports_of_one_forum_that_print_the_case_differently_are_one_event() {
    add(ODD, RIGHT);
    assertEquals(2, events().size());
    Judgement accepted = judge(ODD, Verdict.ACCEPT, "");
    assertEquals(1, events().size());
    assertEqualToRebuild();
    change(accepted, false);
    assertEquals(2, events().size());
    assertEqualToRebuild();
  }

  private Set<Node> events() {
    return ask(
        d ->
            d.stream(Node.ANY, Node.ANY, Namespaces.term(Property.EVENT), Node.ANY)
                .map(Quad::getObject)
                .filter(e -> e.getURI().contains("/id/event/"))
                .collect(Collectors.toSet()));
  }
}
