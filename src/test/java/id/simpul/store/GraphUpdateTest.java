package id.simpul.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

final class GraphUpdateTest {
  private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/simpul/graph/derived");
  private static final Node EVENT = NodeFactory.createURI("https://w3id.org/simpul/id/event/a");
  private static final Node OTHER = NodeFactory.createURI("https://w3id.org/simpul/id/event/b");
  private static final Node SAYS = NodeFactory.createURI("https://w3id.org/simpul/ontology#says");

  private static Triple confidence(String number) {
    return Triple.create(EVENT, SAYS, NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
  }

  private static Set<Triple> content(QuadStore store) {
    return store.read(
        data ->
            data.stream(GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
  }

  private static void replace(QuadStore store, Triple... wanted) {
    store.write(data -> GraphUpdate.replace(data, GRAPH, List.of(wanted)));
  }

  private static boolean differs(QuadStore store, List<Triple> wanted) {
    return store.read(data -> GraphUpdate.differs(data, GRAPH, wanted));
  }

  @Test
  void a_number_with_a_trailing_zero_can_be_taken_back() {
    try (QuadStore store = new MemoryStore()) {
      replace(store, confidence("0.90"), confidence("1.00"));
      assertEquals(2, content(store).size());
      replace(store, confidence("0.75"));
      assertEquals(Set.of(confidence("0.75")), content(store));
    }
  }

  @Test
  void what_stands_already_does_not_differ() {
    try (QuadStore store = new MemoryStore()) {
      replace(store, confidence("0.90"));
      List<Triple> same = List.of(confidence("0.90"));
      assertFalse(differs(store, same));
      assertTrue(differs(store, List.of()));
    }
  }

  @Test
  void a_node_is_replaced_wherever_it_stands_in_that_graph() {
    try (QuadStore store = new MemoryStore()) {
      replace(store, Triple.create(EVENT, SAYS, EVENT), Triple.create(OTHER, SAYS, EVENT));
      store.write(data -> GraphUpdate.substitute(data, GRAPH, EVENT, OTHER));
      assertEquals(Set.of(Triple.create(OTHER, SAYS, OTHER)), content(store));
    }
  }
}
