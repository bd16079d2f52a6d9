package id.simpul.store.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packed quads against a set of quads, through writes, failed writes, joined files and restarts.
 */
final class PackedQuadsTest {
  private static final int MOST = 400;

  @TempDir private Path folder;

  private DatasetGraphTDB dataset;

  @BeforeEach
  void open() throws IOException {
    dataset = PackedQuads.open(plain(), MOST);
  }

  private DatasetGraphTDB plain() {
    return StoreConnection.connectCreate(Location.create(folder)).getDatasetGraphTDB();
  }

  @AfterEach
  void close() {
    StoreConnection.internalExpel(Location.create(folder), true);
  }

  private void reopen() throws IOException {
    close();
    open();
  }

  private static Node node(String kind, int number) {
    return NodeFactory.createURI("https://contoh.id/" + kind + "/" + number);
  }

  private static Quad quad(Random random) {
    Node object =
        random.nextBoolean()
            ? node("orang", random.nextInt(30))
            : NodeFactoryExtra.intToNode(random.nextInt(20));
    return new Quad(
        node("berita", random.nextInt(6)),
        node("orang", random.nextInt(30)),
        node("sifat", random.nextInt(4)),
        object);
  }

  private Set<Quad> all() {
    return Txn.calculateRead(dataset, () -> dataset.stream().collect(Collectors.toSet()));
  }

  private static boolean fits(Quad quad, Quad pattern) {
    return Stream.of(0, 1, 2, 3)
        .allMatch(
            i -> {
              Node asked = part(pattern, i);
              return asked == Node.ANY || asked.equals(part(quad, i));
            });
  }

  private static Node part(Quad quad, int i) {
    return List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
        .get(i);
  }

  private void compare(Set<Quad> expected, Random random) {
    assertEquals(expected, all());
    Txn.executeRead(
        dataset,
        () -> {
          assertEquals(expected.size(), dataset.getQuadTable().getNodeTupleTable().size());
          for (int i = 0; i < 32; i++) {
            Quad some = quad(random);
            Quad pattern =
                new Quad(
                    (i & 1) == 0 ? Node.ANY : some.getGraph(),
                    (i & 2) == 0 ? Node.ANY : some.getSubject(),
                    (i & 4) == 0 ? Node.ANY : some.getPredicate(),
                    (i & 8) == 0 ? Node.ANY : some.getObject());
            List<Quad> found =
                dataset.stream(
                        part(pattern, 0), part(pattern, 1), part(pattern, 2), part(pattern, 3))
                    .toList();
            assertEquals(
                expected.stream().filter(quad -> fits(quad, pattern)).collect(Collectors.toSet()),
                new HashSet<>(found));
            assertEquals(found.size(), new HashSet<>(found).size());
          }
        });
  }

  @Test
  void holds_what_a_set_holds_whatever_happens() throws IOException {
    Random random = new Random(11);
    Set<Quad> expected = new HashSet<>();
    for (int step = 0; step < 120; step++) {
      int changes = random.nextInt(300);
      boolean fails = random.nextInt(6) == 0;
      Set<Quad> then = new HashSet<>(expected);
      Runnable work =
          () -> {
            for (int i = 0; i < changes; i++) {
              Quad quad = quad(random);
              if (random.nextInt(5) < 3) {
                dataset.add(quad);
                then.add(quad);
              } else {
                dataset.delete(quad);
                then.remove(quad);
              }
            }
            if (random.nextInt(4) == 0) {
              Quad some = quad(random);
              boolean graph = random.nextBoolean();
              Quad gone =
                  new Quad(
                      graph ? some.getGraph() : Node.ANY,
                      Node.ANY,
                      graph ? Node.ANY : some.getPredicate(),
                      Node.ANY);
              dataset.deleteAny(
                  gone.getGraph(), gone.getSubject(), gone.getPredicate(), gone.getObject());
              then.removeIf(quad -> fits(quad, gone));
            }
            assertEquals(then, dataset.stream().collect(Collectors.toSet()));
            if (fails) {
              throw new IllegalStateException("gagal");
            }
          };
      if (fails) {
        assertThrows(IllegalStateException.class, () -> Txn.executeWrite(dataset, work));
      } else {
        Txn.executeWrite(dataset, work);
        expected = then;
      }
      switch (random.nextInt(8)) {
        case 0 -> PackedQuads.of(dataset).pack(dataset);
        case 1, 2 -> PackedQuads.of(dataset).tidy(dataset);
        case 3, 4 -> reopen();
        default -> {}
      }
      compare(expected, random);
    }
  }

  @Test
  void graphs_are_removed_whole() {
    Random random = new Random(3);
    Set<Quad> expected = new HashSet<>();
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 1_500; i++) {
            Quad quad = quad(random);
            dataset.add(quad);
            expected.add(quad);
          }
        });
    Node gone = node("berita", 2);
    Txn.executeWrite(dataset, () -> dataset.removeGraph(gone));
    expected.removeIf(quad -> quad.getGraph().equals(gone));
    compare(expected, random);
    Txn.executeWrite(dataset, () -> dataset.clear());
    assertTrue(all().isEmpty());
  }

  @Test
  void a_reader_keeps_its_moment_while_files_change_under_it() throws Exception {
    Set<Quad> before = new HashSet<>();
    Random random = new Random(5);
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 1_000; i++) {
            Quad quad = quad(random);
            before.add(quad);
            dataset.add(quad);
          }
        });
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    Set<Quad> seen = new HashSet<>();
    Thread reader =
        new Thread(
            () ->
                Txn.executeRead(
                    dataset,
                    () -> {
                      begun.countDown();
                      await(changed);
                      dataset.stream().forEach(seen::add);
                    }));
    reader.start();
    await(begun);
    Txn.executeWrite(dataset, () -> dataset.removeGraph(node("berita", 1)));
    PackedQuads.of(dataset).pack(dataset);
    changed.countDown();
    reader.join();
    assertEquals(before, seen);
    assertFalse(all().equals(before));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_node_of_a_failed_write_leaves_its_number_to_another() {
    Node berita = node("berita", 1);
    Node nama = node("sifat", 1);
    assertThrows(
        IllegalStateException.class,
        () ->
            Txn.executeWrite(
                dataset,
                () -> {
                  dataset.add(berita, node("gagal", 1), nama, NodeConst.nodeTrue);
                  throw new IllegalStateException("gagal");
                }));
    Txn.executeWrite(dataset, () -> dataset.add(berita, node("jadi", 1), nama, NodeConst.nodeTrue));
    assertEquals(Set.of(new Quad(berita, node("jadi", 1), nama, NodeConst.nodeTrue)), all());
    assertFalse(
        Txn.calculateRead(
            dataset, () -> dataset.contains(Node.ANY, node("gagal", 1), Node.ANY, Node.ANY)));
  }

  @Test
  void quads_that_stand_in_trees_move() throws IOException {
    close();
    Random random = new Random(9);
    Set<Quad> expected = new HashSet<>();
    DatasetGraphTDB old = plain();
    Txn.executeWrite(
        old,
        () -> {
          for (int i = 0; i < 900; i++) {
            Quad quad = quad(random);
            old.add(quad);
            expected.add(quad);
          }
        });
    StoreConnection.internalExpel(Location.create(folder), true);
    open();
    compare(expected, random);
    reopen();
    compare(expected, random);
  }

  @Test
  void files_of_earlier_states_go() throws IOException {
    for (int i = 0; i < 12; i++) {
      Random random = new Random(i);
      Txn.executeWrite(
          dataset,
          () -> {
            for (int k = 0; k < MOST; k++) {
              dataset.add(quad(random));
            }
          });
      PackedQuads.of(dataset).tidy(dataset);
    }
    PackedQuads.of(dataset).pack(dataset);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(4, files.filter(PackedQuads::isFile).count());
    }
  }
}
