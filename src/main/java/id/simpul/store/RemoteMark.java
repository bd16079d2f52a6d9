package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/**
 * What a server's unnamed graph says about the store: the count of writes with a word that is new
 * at each, and the readings. No data stands in that graph, so no question sees it where the default
 * graph is the union of the named ones.
 *
 * @param text e.g. {@code 17 1f0c…}
 */
record RemoteMark(String text) {
  private static final String ABOUT = "<urn:simpul:store>";
  private static final String MARK = ABOUT + " <urn:simpul:writes> ";
  private static final String READING = ABOUT + " <urn:simpul:reading> ";
  private static final String DEFAULT_GRAPH = "GRAPH <urn:x-arq:DefaultGraph>";

  /** The mark on a server; nothing where it holds no store. */
  static Optional<RemoteMark> find(RemoteServer server) {
    List<String> marks = values(server, MARK);
    if (marks.size() > 1) {
      throw new SimpulException(
          ErrorId.STORE_CHANGED,
          "The store '" + server.address() + "' counts its writes in two ways: " + marks + ".",
          "Restore a backup into a new dataset, or make it anew from the pages.");
    }
    return marks.stream().map(RemoteMark::new).findFirst();
  }

  /** The mark of a server, made where it holds no store yet. */
  static RemoteMark require(RemoteServer server) {
    return find(server)
        .orElseGet(
            () -> {
              String first = literal("0 " + UUID.randomUUID());
              server.update(
                  "INSERT { " + MARK + first + " } WHERE { FILTER NOT EXISTS { " + MARK + "?m } }");
              return find(server).orElseThrow(() -> lost(server));
            });
  }

  private static SimpulException lost(RemoteServer server) {
    return new SimpulException(
        ErrorId.STORE_READ_ONLY,
        "The store '" + server.address() + "' says that it took an update, and does not show it.",
        "Give the address of its queries and of its updates, with a blank between them.");
  }

  // Servers of Jena may hide the unnamed graph behind the union; it then has a name of its own.
  private static String either(String pattern) {
    return "{ { " + pattern + " } UNION { " + DEFAULT_GRAPH + " { " + pattern + " } } }";
  }

  private static List<String> values(RemoteServer server, String property) {
    RemoteServer.Asked asked = server.ask("SELECT DISTINCT ?v " + either(property + "?v"));
    List<String> values = new ArrayList<>();
    asked.rows().forEachRemaining(r -> values.add(r.get(Var.alloc("v")).getLiteralLexicalForm()));
    asked.done();
    return values;
  }

  /** Every source with the day of its first reading. */
  static SortedMap<String, LocalDate> readings(RemoteServer server) {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    for (String row : values(server, READING)) {
      String[] parts = row.split(" ", 2);
      days.put(parts[1], LocalDate.parse(parts[0]));
    }
    return days;
  }

  /** How many writes there were. */
  long count() {
    return Long.parseLong(text.split(" ", 2)[0]);
  }

  /** The mark of the write that follows. */
  RemoteMark next() {
    return new RemoteMark(count() + 1 + " " + UUID.randomUUID());
  }

  /**
   * One update that changes what stands, and this mark into {@code next}; it does nothing where
   * this mark does not stand any more.
   */
  String change(
      RemoteMark next,
      Collection<Quad> deleted,
      Collection<Quad> added,
      SortedMap<String, LocalDate> before,
      SortedMap<String, LocalDate> after) {
    String own = MARK + literal(text);
    return "DELETE { "
        + own
        + " .\n"
        + readings(before, after)
        + quads(deleted)
        + "}\nINSERT { "
        + MARK
        + literal(next.text)
        + " .\n"
        + readings(after, before)
        + quads(added)
        + "}\nWHERE "
        + either(own);
  }

  private static String readings(
      SortedMap<String, LocalDate> these, SortedMap<String, LocalDate> those) {
    StringBuilder rows = new StringBuilder();
    these.forEach(
        (source, day) -> {
          if (!day.equals(those.get(source))) {
            rows.append(READING).append(literal(day + " " + source)).append(" .\n");
          }
        });
    return rows.toString();
  }

  private static String quads(Collection<Quad> quads) {
    StringBuilder text = new StringBuilder();
    quads.stream()
        .collect(Collectors.groupingBy(Quad::getGraph))
        .forEach(
            (graph, of) -> {
              text.append("GRAPH ").append(term(graph)).append(" {\n");
              of.forEach(q -> triple(q, text));
              text.append("}\n");
            });
    return text.toString();
  }

  private static void triple(Quad quad, StringBuilder text) {
    text.append(term(quad.getSubject())).append(' ');
    text.append(term(quad.getPredicate())).append(' ');
    text.append(term(quad.getObject())).append(" .\n");
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node);
  }

  private static String literal(String text) {
    return term(NodeFactory.createLiteralString(text));
  }
}
