package id.simpul.network;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes GEXF 1.3 (gexf.net/1.3): each vertex and each tie with a spell for every day on which it
 * was seen, its figures, and the claims and articles it rests on, as {@link NetworkFiles} does.
 * What has no day has no spell and is there all the time.
 */
public final class GexfWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String VIZ = "http://gexf.net/1.3/viz";

  /** Attributes in order: id, title, type. */
  private static final List<String[]> NODE_ATTRIBUTES =
      List.of(
          new String[] {"kind", "string"},
          new String[] {"province", "string"},
          new String[] {"iri", "anyURI"},
          new String[] {"forums", "integer"},
          new String[] {"degree", "integer"},
          new String[] {"strength", "integer"},
          new String[] {"betweenness", "double"},
          new String[] {"community", "integer"});

  private static final List<String[]> EDGE_ATTRIBUTES =
      List.of(
          new String[] {"forums", "integer"},
          new String[] {"expected", "double"},
          new String[] {"articles", "integer"},
          new String[] {"first", "string"},
          new String[] {"last", "string"},
          new String[] {"forumIris", "string"},
          new String[] {"claimIris", "string"},
          new String[] {"articleIris", "string"});

  private final Network network;
  private final Metrics metrics;
  private final Map<Vertex, Drawing.Place> places;

  /**
   * @param places where each vertex lies; those that are missing are written without
   */
  public GexfWriter(Network network, Metrics metrics, Map<Vertex, Drawing.Place> places) {
    this.network = network;
    this.metrics = metrics;
    this.places = places;
  }

  /**
   * @param description what the network shows, for the head of the file
   */
  public void write(String description, OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("gexf");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeNamespace("viz", VIZ);
      xml.writeAttribute("version", "1.3");
      meta(xml, description);
      graph(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The network could not be written as GEXF", e);
    }
  }

  private static void meta(XMLStreamWriter xml, String description) throws XMLStreamException {
    xml.writeStartElement("meta");
    element(xml, "creator", "Simpul");
    element(xml, "description", description);
    xml.writeEndElement();
  }

  private void graph(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("graph");
    xml.writeAttribute("mode", "dynamic");
    xml.writeAttribute("defaultedgetype", "undirected");
    xml.writeAttribute("timeformat", "date");
    xml.writeAttribute("timerepresentation", "interval");
    attributes(xml, "node", NODE_ATTRIBUTES);
    attributes(xml, "edge", EDGE_ATTRIBUTES);
    xml.writeStartElement("nodes");
    Map<Vertex, TreeSet<LocalDate>> days = network.days();
    for (Standing standing : metrics.standings()) {
      node(xml, standing, days.getOrDefault(standing.vertex(), new TreeSet<>()));
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    int id = 0;
    for (Tie tie : network.ties()) {
      edge(xml, tie, id++);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml, String type, List<String[]> all)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", type);
    for (String[] each : all) {
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", each[0]);
      xml.writeAttribute("title", each[0]);
      xml.writeAttribute("type", each[1]);
    }
    xml.writeEndElement();
  }

  private void node(XMLStreamWriter xml, Standing standing, Set<LocalDate> days)
      throws XMLStreamException {
    Vertex vertex = standing.vertex();
    xml.writeStartElement("node");
    xml.writeAttribute("id", vertex.id());
    xml.writeAttribute("label", vertex.label());
    values(
        xml,
        NODE_ATTRIBUTES,
        List.of(
            vertex.kind().slug(),
            vertex.province(),
            vertex.id(),
            standing.occasions(),
            standing.degree(),
            standing.strength(),
            standing.betweenness(),
            standing.community()));
    spells(xml, days);
    Drawing.Place place = places.get(vertex);
    if (place != null) {
      xml.writeEmptyElement("viz", "position", VIZ);
      xml.writeAttribute("x", Double.toString(place.x()));
      xml.writeAttribute("y", Double.toString(-place.y()));
      xml.writeAttribute("z", "0.0");
    }
    xml.writeEndElement();
  }

  private void edge(XMLStreamWriter xml, Tie tie, int id) throws XMLStreamException {
    Tie latest = tie.latest(NetworkFiles.MOST_FORUMS);
    xml.writeStartElement("edge");
    xml.writeAttribute("id", Integer.toString(id));
    xml.writeAttribute("source", tie.left().id());
    xml.writeAttribute("target", tie.right().id());
    xml.writeAttribute("weight", Integer.toString(tie.weight()));
    values(
        xml,
        EDGE_ATTRIBUTES,
        List.of(
            tie.weight(),
            network.expected(tie),
            tie.articles().size(),
            tie.first().map(LocalDate::toString).orElse(""),
            tie.last().map(LocalDate::toString).orElse(""),
            String.join(" ", latest.encounters().stream().map(e -> e.occasion().id()).toList()),
            String.join(" ", latest.claims()),
            String.join(" ", latest.articles())));
    spells(xml, tie.days());
    xml.writeEndElement();
  }

  private static void values(XMLStreamWriter xml, List<String[]> names, List<?> values)
      throws XMLStreamException {
    xml.writeStartElement("attvalues");
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i).toString();
      if (!value.isEmpty()) {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", names.get(i)[0]);
        xml.writeAttribute("value", value);
      }
    }
    xml.writeEndElement();
  }

  private static void spells(XMLStreamWriter xml, Collection<LocalDate> days)
      throws XMLStreamException {
    if (days.isEmpty()) {
      return;
    }
    xml.writeStartElement("spells");
    for (LocalDate day : days) {
      xml.writeEmptyElement("spell");
      xml.writeAttribute("start", day.toString());
      xml.writeAttribute("end", day.toString());
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
