package id.simpul.rdf;

import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.KnownCase;
import id.simpul.registry.KnownSeries;
import id.simpul.registry.Office;
import id.simpul.registry.Outlet;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what is known beforehand as the registry's graph: regions, offices, series, outlets of the
 * press, and an entry for each known case.
 */
public final class RegistryMapper {
  /** Folder of the entries' IRIs: {@code id/entry/81-phpu-bup-xxiii-2025}. */
  public static final String ENTRY = "entry";

  private final Iris iris;
  private final Registry registry;
  private final Set<Thing> described = new HashSet<>();

  public RegistryMapper(Iris iris, Registry registry) {
    this.iris = iris;
    this.registry = registry;
    registry.regions().forEach(region -> described.add(region.thing()));
    registry.offices().forEach(office -> described.add(office.thing()));
    registry.series().forEach(series -> described.add(series.thing()));
    registry.outlets().forEach(outlet -> described.add(outlet.thing()));
  }

  /**
   * True for the things whose type and label stand in the registry's graph: regions, offices,
   * series and outlets. Cases are left out: articles describe them too, and say the same.
   */
  public boolean describes(Thing thing) {
    return described.contains(thing);
  }

  /** The quads of {@code …/graph/registry}, sorted. */
  public List<Quad> quads() {
    QuadSink sink = new QuadSink(new GraphNames(iris).registry());
    registry.regions().forEach(region -> write(region, sink));
    registry.offices().forEach(office -> write(office, sink));
    registry.series().forEach(series -> write(series, sink));
    registry.outlets().forEach(outlet -> write(outlet, sink));
    registry.cases().forEach(known -> write(known, sink));
    return sink.sorted();
  }

  /** The ruling of a known case, e.g. of {@code 81/PHPU.BUP-XXIII/2025}. */
  public Node ruling(KnownCase known) {
    return iris.thing(ThingType.RULING, Slug.of(known.number()));
  }

  private void write(Region region, QuadSink sink) {
    Node node = name(region.thing(), registry.namesOf(region), sink);
    add(sink, node, Property.CODE, Literals.plain(region.code()));
    add(sink, node, Property.LEVEL, iris.concept("level", region.level().slug()));
    String parent = region.parent();
    if (parent != null) {
      add(sink, node, Property.PARENT, iris.thing(ThingType.REGION, parent));
    }
  }

  private void write(Office office, QuadSink sink) {
    Node node = name(office.thing(), office.altLabels(), sink);
    add(sink, node, Property.JURISDICTION, iris.thing(office.region().thing()));
    add(sink, node, Property.LEVEL, iris.concept("level", office.region().level().slug()));
    String parent = office.parent();
    if (parent != null) {
      add(sink, node, Property.PARENT, iris.thing(ThingType.OFFICE, parent));
    }
  }

  private void write(KnownSeries series, QuadSink sink) {
    Node node = name(series.thing(), series.altLabels(), sink);
    add(sink, node, Property.ORGANIZER, iris.thing(ThingType.OFFICE, series.organizer()));
  }

  private void write(Outlet outlet, QuadSink sink) {
    Node node = name(outlet.thing(), outlet.altLabels(), sink);
    String house = outlet.house();
    if (house != null) {
      add(sink, node, Property.PARENT, iris.thing(ThingType.ORGANIZATION, house));
    }
  }

  private void write(KnownCase known, QuadSink sink) {
    Node ruling = ruling(known);
    sink.add(ruling, Namespaces.TYPE, Namespaces.term(ThingType.RULING));
    sink.add(ruling, Namespaces.LABEL, Literals.plain(known.number()));
    add(sink, ruling, Property.CASE_NUMBER, Literals.plain(known.number()));
    add(sink, ruling, Property.ELECTION_KIND, iris.concept("election-kind", known.electionKind()));
    add(sink, ruling, Property.ELECTION_YEAR, Literals.year(known.electionYear()));
    String region = known.regionCode();
    if (region != null) {
      add(sink, ruling, Property.REGION, iris.thing(ThingType.REGION, region));
    }
    entry(known, ruling, sink);
  }

  private void entry(KnownCase known, Node ruling, QuadSink sink) {
    Node entry = iris.id(ENTRY, Slug.of(known.number()));
    sink.add(entry, Namespaces.TYPE, Namespaces.term("RegistryEntry"));
    sink.add(entry, Namespaces.LABEL, Literals.plain(known.number()));
    add(sink, entry, Property.RULING, ruling);
    known.sources().forEach(host -> sink.add(entry, Namespaces.SOURCE, Literals.plain(host)));
    known
        .outcomes()
        .forEach(
            said -> {
              add(sink, entry, Property.OUTCOME_AS_REPORTED, Literals.plain(said.text()));
              sink.add(entry, Namespaces.SOURCE, Literals.plain(said.source()));
            });
    known
        .printedAlso()
        .forEach(print -> add(sink, entry, Property.PRINTED_AS, Literals.plain(print)));
  }

  private Node name(Thing thing, List<String> others, QuadSink sink) {
    Node node = iris.thing(thing);
    sink.add(node, Namespaces.TYPE, Namespaces.term(thing.type()));
    sink.add(node, Namespaces.LABEL, Literals.plain(thing.label()));
    others.stream()
        .filter(other -> !other.equals(thing.label()))
        .forEach(other -> sink.add(node, Namespaces.ALT_LABEL, Literals.plain(other)));
    return node;
  }

  private static void add(QuadSink sink, Node subject, Property property, Node object) {
    sink.add(subject, Namespaces.term(property), object);
  }
}
