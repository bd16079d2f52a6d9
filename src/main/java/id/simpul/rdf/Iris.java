package id.simpul.rdf;

import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of the data under one base. Data is {@code {base}id/{type}/{key}}, graphs are {@code
 * {base}graph/…}; ontology and vocabulary keep their fixed names whatever the base is.
 */
public final class Iris {
  private static final String UNRESERVED = "-._~";

  private final String base;

  /**
   * @param base absolute, ending in a slash or not, e.g. {@code https://w3id.org/simpul/}
   */
  public Iris(String base) {
    this.base = base.endsWith("/") ? base : base + "/";
  }

  /** The default base, {@code https://w3id.org/simpul/}. */
  public Iris() {
    this(Namespaces.DEFAULT_BASE);
  }

  /** Ends in a slash; what queries are parsed with, so that {@code <graph/derived>} finds it. */
  public String base() {
    return base;
  }

  /** E.g. {@code …/id/person/handi-tri-ujiono.kpu-provinsi-jawa-tengah}. */
  public Node thing(Thing thing) {
    return thing(thing.type(), thing.key());
  }

  /**
   * @param type whose folder the IRI stands in
   * @param key local or canonical key, e.g. {@code kpu-kota-semarang}
   */
  public Node thing(ThingType type, String key) {
    return id(type.path(), key);
  }

  /**
   * Any node of the data.
   *
   * @param folder e.g. {@code claim}
   * @param key what follows; characters that an IRI segment does not take are percent-encoded
   */
  public Node id(String folder, String key) {
    return NodeFactory.createURI(base + "id/" + folder + "/" + segment(key));
  }

  /**
   * What {@link #id} was made from.
   *
   * @param node in the data, e.g. {@code …/id/person/siti-aminah.kpu-kota-semarang}
   * @return folder and key, decoded, e.g. {@code person/siti-aminah.kpu-kota-semarang}
   * @throws IllegalArgumentException naming the node, where it is no IRI under this base
   */
  public String key(Node node) {
    String start = base + "id/";
    if (!node.isURI() || !node.getURI().startsWith(start)) {
      throw new IllegalArgumentException("Not an IRI of the data: '" + node + "'");
    }
    // A plus sign is one here: only percent signs stand for other characters.
    String encoded = node.getURI().substring(start.length()).replace("+", "%2B");
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  /** E.g. {@code https://w3id.org/simpul/vocab/role/ketua-divisi}. */
  public Node concept(String scheme, String slug) {
    return NodeFactory.createURI(Namespaces.VOCABULARY + scheme + "/" + segment(slug));
  }

  /** E.g. {@code https://w3id.org/simpul/vocab/role}. */
  public Node scheme(String scheme) {
    return NodeFactory.createURI(Namespaces.VOCABULARY + scheme);
  }

  /** The slug under which a concept of its own is kept: that of the printed form. */
  public static String conceptSlug(String printed) {
    return Slug.of(printed);
  }

  /**
   * {@link Namespaces#prefixes()} and, after them, those of the data that are folders of things.
   */
  public Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>(Namespaces.prefixes());
    for (String folder :
        new String[] {"article", "claim", "mention", "quotation", "flag", "judgement", "entry"}) {
      prefixes.put(folder, base + "id/" + folder + "/");
    }
    for (ThingType type : ThingType.values()) {
      prefixes.put(type.path(), base + "id/" + type.path() + "/");
    }
    prefixes.put("graph", base + "graph/");
    return prefixes;
  }

  private static String segment(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", b & 0xff));
      }
    }
    return out.toString();
  }
}
