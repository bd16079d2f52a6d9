package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.registry.Registry;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The registry as a graph. */
final class RegistryMapperTest {
  private static final Iris IRIS = new Iris();
  private static final Registry REGISTRY = Registry.load();
  private static final RegistryMapper MAPPER = new RegistryMapper(IRIS, REGISTRY);
  private static final Graph GRAPH = graph(MAPPER.quads());

  @Test
  void every_region_office_series_and_case_stands_in_the_registry_graph() {
    assertEquals(REGISTRY.regions().size(), count("Region"));
    assertEquals(REGISTRY.offices().size(), count("Office") + count("Court"));
    assertEquals(REGISTRY.outlets().size(), count("Organization"));
    assertEquals(REGISTRY.series().size(), count("EventSeries"));
    assertEquals(REGISTRY.cases().size(), count("RegistryEntry"));
    Node graph = new GraphNames(IRIS).registry();
    assertTrue(MAPPER.quads().stream().allMatch(quad -> quad.getGraph().equals(graph)));
  }

  @Test
  void an_office_has_names_parent_jurisdiction_and_level() {
    Node office = office("kpu-kota-semarang");
    assertEquals(Literals.plain("KPU Kota Semarang"), one(office, Namespaces.LABEL));
    assertTrue(
        GRAPH.contains(
            office, Namespaces.ALT_LABEL, Literals.plain("Komisi Pemilihan Umum Kota Semarang")));
    assertEquals(office("kpu-provinsi-jawa-tengah"), one(office, Property.PARENT));
    assertEquals(IRIS.thing(ThingType.REGION, "33.74"), one(office, Property.JURISDICTION));
    assertEquals(IRIS.concept("level", "kota"), one(office, Property.LEVEL));
  }

  @Test
  void an_outlet_is_an_organization_with_names_and_house_and_no_office() {
    Node outlet = IRIS.thing(ThingType.ORGANIZATION, "antara-kalimantan-selatan");
    assertEquals(Literals.plain("ANTARA News Kalimantan Selatan"), one(outlet, Namespaces.LABEL));
    assertTrue(GRAPH.contains(outlet, Namespaces.ALT_LABEL, Literals.plain("ANTARA Kalsel")));
    assertEquals(IRIS.thing(ThingType.ORGANIZATION, "antara"), one(outlet, Property.PARENT));
    assertEquals(
        List.of(Namespaces.term(ThingType.ORGANIZATION)),
        GRAPH.find(outlet, Namespaces.TYPE, Node.ANY).mapWith(t -> t.getObject()).toList());
  }

  @Test
  void a_known_case_is_an_entry_with_its_source_and_a_ruling() {
    Node entry = IRIS.id(RegistryMapper.ENTRY, "81-phpu-bup-xxiii-2025");
    Node ruling = one(entry, Property.RULING);
    assertEquals(IRIS.thing(ThingType.RULING, "81-phpu-bup-xxiii-2025"), ruling);
    assertTrue(GRAPH.contains(entry, Namespaces.SOURCE, Node.ANY));
    assertEquals(IRIS.thing(ThingType.REGION, "64.03"), one(ruling, Property.REGION));
    assertEquals(IRIS.concept("election-kind", "bupati"), one(ruling, Property.ELECTION_KIND));
    assertEquals(Literals.year(2024), one(ruling, Property.ELECTION_YEAR));
    assertEquals(Literals.plain("81/PHPU.BUP-XXIII/2025"), one(ruling, Property.CASE_NUMBER));
  }

  @Test
  void registry_and_ontology_together_fit_the_shapes_and_hold_no_blank_node() {
    OntologyFiles files = OntologyFiles.load();
    Graph all = Graphs.copy(GRAPH);
    files.quads(new GraphNames(IRIS)).forEach(quad -> all.add(quad.asTriple()));
    assertEquals(List.of(), new ShapeValidator(files).validate(all));
    Graphs.assertNoBlankNodes(all);
  }

  @Test
  void an_article_with_agreed_labels_fits_the_shapes_beside_the_registry() {
    OntologyFiles files = OntologyFiles.load();
    Graph all = Graphs.copy(GRAPH);
    new QuadMapper(IRIS, new Vocabulary(files, IRIS), MAPPER::describes)
        .article(SampleExtraction.extraction(), List.of("berita.txt"), thing -> thing)
        .forEach(quad -> all.add(quad.asTriple()));
    Stream.of(
            SampleExtraction.EVENT,
            SampleExtraction.RAHMA,
            SampleExtraction.BAGUS,
            SampleExtraction.RULING)
        .forEach(
            thing -> all.add(IRIS.thing(thing), Namespaces.LABEL, Literals.plain(thing.label())));
    assertEquals(List.of(), new ShapeValidator(files).validate(all));
  }

  @Test
  void what_it_describes_it_says_so_and_nothing_else() {
    assertTrue(MAPPER.describes(SampleExtraction.OFFICE));
    assertTrue(MAPPER.describes(SampleExtraction.SERIES));
    assertTrue(!MAPPER.describes(SampleExtraction.RAHMA));
    assertTrue(!MAPPER.describes(SampleExtraction.RULING));
  }

  private static int count(String type) {
    return Graphs.subjects(GRAPH, Namespaces.term(type)).size();
  }

  private static Node office(String key) {
    return IRIS.thing(ThingType.OFFICE, key);
  }

  private static Node one(Node subject, Property property) {
    return one(subject, Namespaces.term(property));
  }

  private static Node one(Node subject, Node predicate) {
    return Graphs.one(GRAPH, subject, predicate);
  }

  private static Graph graph(List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }
}
