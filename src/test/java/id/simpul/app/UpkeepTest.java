package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.store.Tdb2Store;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UpkeepTest {
  @TempDir Path folder;

  private static void write(Tdb2Store store, int from, int to) {
    store.write(
        data -> {
          for (int i = from; i < to; i++) {
            data.add(
                Quad.create(
                    NodeFactory.createURI("https://w3id.org/simpul/graph/article/a" + i),
                    NodeFactory.createURI("https://w3id.org/simpul/id/person/p" + i),
                    NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                    NodeFactory.createLiteralString("Orang " + i)));
          }
        });
  }

  @Test
  void a_store_is_compacted_when_nobody_has_written_for_ten_minutes() {
    try (Tdb2Store store = Tdb2Store.open(folder);
        Upkeep upkeep = new Upkeep(store)) {
      write(store, 0, 1_000);
      for (int i = 0; i < 3; i++) {
        write(store, 1_000 + i, 1_001 + i);
      }
      long grown = store.bytes();
      for (int minute = 0; minute < 10; minute++) {
        upkeep.look();
      }
      assertEquals(grown, store.bytes(), "Too early");
      upkeep.look();
      assertTrue(store.bytes() < grown, store.bytes() + " of " + grown);
    }
  }
}
