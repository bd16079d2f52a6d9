package id.simpul.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Tdb2StoreTest extends QuadStoreContract {
  @TempDir Path folder;

  @Override
  QuadStore open() {
    return Tdb2Store.open(folder.resolve("store"));
  }

  private SimpulException refusal(Path path) {
    return assertThrows(SimpulException.class, () -> Tdb2Store.open(path).close());
  }

  @Test
  void data_version_and_days_outlive_the_process() {
    LocalDate day = LocalDate.of(2025, 11, 5);
    store.write(data -> data.add(SEMARANG));
    store.readings().replace(List.of(new Reading("/berita/\"a\",\n b.txt", day)));
    long version = store.version();
    store.close();
    store = open();
    assertTrue(holds(SEMARANG));
    assertEquals(version, store.version());
    assertEquals(Optional.of(day), store.readings().findFirstRead("/berita/\"a\",\n b.txt"));
  }

  @Test
  void a_held_store_names_its_holder() {
    SimpulException refusal = refusal(folder.resolve("store"));
    assertEquals(ErrorId.STORE_LOCKED, refusal.id());
    assertTrue(refusal.getMessage().contains("process " + ProcessHandle.current().pid()));
  }

  @Test
  void a_served_store_names_its_port_and_shows_its_token_to_the_owner_alone() throws IOException {
    ((Tdb2Store) store).announceServer(8080, "kunci");
    assertTrue(refusal(folder.resolve("store")).getMessage().contains("port 8080"));
    assertEquals(
        Optional.of(new Holder(ProcessHandle.current().pid(), 8080, "kunci")),
        Holder.find(folder.resolve("store")));
    assertEquals(
        Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE),
        Files.getPosixFilePermissions(folder.resolve("store/holder")));
  }

  @Test
  void a_closed_store_has_no_holder() {
    store.close();
    assertEquals(Optional.empty(), Holder.find(folder.resolve("store")));
    store = open();
  }

  @Test
  void a_newer_schema_is_refused_and_left_alone() throws IOException {
    Path newer = Files.createDirectory(folder.resolve("newer"));
    Files.writeString(newer.resolve("schema"), "999\n");
    assertEquals(ErrorId.STORE_SCHEMA_NEWER, refusal(newer).id());
    assertFalse(Files.exists(newer.resolve("tdb2")));
  }

  @Test
  void a_folder_of_other_things_is_refused_and_left_alone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("surat.txt"), "Undangan");
    assertEquals(ErrorId.STORE_UNREADABLE, refusal(other).id());
    try (var content = Files.list(other)) {
      assertEquals(1, content.count());
    }
  }

  @Test
  void a_file_is_no_store() throws IOException {
    Path file = Files.writeString(folder.resolve("berita.txt"), "Apel");
    assertEquals(ErrorId.STORE_UNREADABLE, refusal(file).id());
  }

  @Test
  void compaction_keeps_the_data_on_disk() {
    store.write(data -> data.add(SEMARANG));
    store.compact();
    store.close();
    store = open();
    assertTrue(holds(SEMARANG));
  }

  @Test
  void days_that_wait_for_their_write_count_only_if_it_was_committed() throws IOException {
    Path path = folder.resolve("store");
    store.write(data -> data.add(SEMARANG));
    long version = store.version();
    store.close();
    String head = "source,first_read\n";
    Files.writeString(
        path.resolve("readings." + (version + 1) + ".csv"), head + "/b.txt,2025-11-06\n");
    store = open();
    assertTrue(store.readings().sources().isEmpty());
    store.close();
    Files.writeString(path.resolve("readings." + version + ".csv"), head + "/a.txt,2025-11-05\n");
    store = open();
    assertEquals(Set.of("/a.txt"), store.readings().sources());
    try (var files = Files.newDirectoryStream(path, "readings.*.csv")) {
      assertFalse(files.iterator().hasNext());
    }
  }

  @Test
  void days_are_added_to_the_file_and_a_part_that_a_crash_left_is_written_over()
      throws IOException {
    Path path = folder.resolve("store");
    read("/a.txt");
    read("/b.txt");
    store.write(data -> store.readings().forget(List.of("/a.txt")));
    store.close();
    store = open();
    assertEquals(Set.of("/b.txt"), store.readings().sources());
    long version = store.version();
    store.close();
    Path file = path.resolve("readings.csv");
    String waiting = "length " + Files.size(file) + "\n\"/c, d.txt\",2025-11-05\n";
    Files.writeString(path.resolve("readings." + version + ".csv"), waiting);
    Files.writeString(file, "\"/c, d", StandardOpenOption.APPEND);
    store = open();
    assertEquals(Set.of("/b.txt", "/c, d.txt"), store.readings().sources());
  }

  private void read(String source) {
    Reading reading = new Reading(source, LocalDate.of(2025, 11, 5));
    store.write(data -> store.readings().replace(List.of(reading)));
  }

  @Test
  void what_a_killed_compaction_left_is_cleared_away() throws IOException {
    store.write(data -> data.add(SEMARANG));
    store.compact();
    store.close();
    Path data = folder.resolve("store").resolve("tdb2");
    Files.createDirectory(data.resolve("Data-0001"));
    Files.writeString(Files.createDirectory(data.resolve("Data-0003-tmp")).resolve("GSPO.dat"), "");
    store = open();
    assertTrue(holds(SEMARANG));
    assertFalse(Files.exists(data.resolve("Data-0001")));
    assertFalse(Files.exists(data.resolve("Data-0003-tmp")));
  }

  @Test
  void many_small_writes_never_take_it_past_three_times_its_compacted_size() {
    Tdb2Store tdb2 = (Tdb2Store) store;
    store.write(
        data -> {
          for (int i = 0; i < 2_000; i++) {
            data.add(quad("registry", "kantor-" + i, "Kantor " + i));
          }
        });
    long most = 0;
    for (int i = 0; i < 60; i++) {
      String name = "orang-" + i;
      store.write(data -> data.add(quad("article/" + name, name, name)));
      most = Math.max(most, tdb2.bytes());
    }
    store.compact();
    assertTrue(most <= 3 * tdb2.bytes(), most + " of " + tdb2.bytes());
    // Almost all goes again, and with it the compacted size.
    store.write(data -> data.deleteAny(quad("registry", "", "").getGraph(), null, null, null));
    long emptied = tdb2.bytes();
    store.compact();
    assertTrue(emptied <= 3 * tdb2.bytes(), emptied + " of " + tdb2.bytes());
  }

  @Test
  void readers_that_are_at_it_read_on_while_it_compacts() throws Exception {
    store.write(data -> data.add(SEMARANG));
    ExecutorService readers = Executors.newFixedThreadPool(3);
    AtomicBoolean goesOn = new AtomicBoolean(true);
    List<Future<Integer>> read = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      read.add(readers.submit(() -> readWhile(goesOn)));
    }
    store.compact();
    store.compact();
    goesOn.set(false);
    for (Future<Integer> reader : read) {
      assertTrue(reader.get(30, TimeUnit.SECONDS) > 0);
    }
    readers.shutdownNow();
    assertTrue(holds(SEMARANG));
  }

  /** Asks twice in each transaction, with time for a change of generation in between. */
  private int readWhile(AtomicBoolean goesOn) {
    int times = 0;
    while (goesOn.get()) {
      boolean found =
          store.read(
              data -> {
                boolean before = data.contains(SEMARANG);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                return before && data.contains(SEMARANG);
              });
      assertTrue(found);
      times++;
    }
    return times;
  }

  @Test
  void columns_of_a_generation_serve_nobody_in_the_next_one() throws Exception {
    Node property = NodeFactory.createURI("http://example.org/at");
    String query =
        "SELECT (COUNT(?o) AS ?n) { ?s <http://example.org/p> ?x OPTIONAL { ?s <http://example.org/at> ?o } }";
    store.write(
        data -> {
          for (int i = 0; i < 40; i++) {
            Node thing = NodeFactory.createURI("http://example.org/s" + i);
            data.add(
                SEMARANG.getGraph(), thing, NodeFactory.createURI("http://example.org/p"), thing);
            data.add(SEMARANG.getGraph(), thing, property, thing);
          }
        });
    store.hold(List.of(property));
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        readers.add(threads.submit(() -> askUntil(over, query)));
      }
      for (int i = 0; i < 20; i++) {
        store.write(data -> data.add(SEMARANG));
        store.compact();
      }
      over.set(true);
      for (Future<?> reader : readers) {
        reader.get(1, TimeUnit.MINUTES);
      }
    } finally {
      over.set(true);
      threads.shutdownNow();
    }
  }

  private void askUntil(AtomicBoolean over, String query) {
    while (!over.get()) {
      String rows =
          store.read(
              data ->
                  QueryExec.dataset(data)
                      .query(query)
                      .select()
                      .next()
                      .get("n")
                      .getLiteralLexicalForm());
      assertEquals("40", rows);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  @Test
  void compaction_block_by_block_keeps_every_quad_and_goes_on() {
    Set<Quad> expected = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      Set<Quad> more = new HashSet<>();
      for (int k = 0; k < 300; k++) {
        more.add(quad("article/" + i, "orang-" + i + "-" + k, "Orang " + k % 7));
      }
      Quad gone = quad("article/" + i / 2, "orang-" + i / 2 + "-" + i, "Orang " + i % 7);
      expected.addAll(more);
      expected.remove(gone);
      store.write(
          data -> {
            more.forEach(data::add);
            data.delete(gone);
          });
    }
    // Each write of a new name leaves blocks behind.
    for (int i = 0; i < 200; i++) {
      Quad one = quad("article/one", "orang-satu-" + i, "Orang");
      store.write(data -> data.add(one));
      expected.add(one);
    }
    long grown = ((Tdb2Store) store).bytes();
    ((Tdb2Store) store).compactIfWorthwhile();
    assertTrue(((Tdb2Store) store).bytes() < grown);
    assertEquals(expected, all());
    Quad later = quad("article/later", "orang-later", "Orang");
    store.write(data -> data.add(later));
    expected.add(later);
    assertEquals(expected, all());
    store.close();
    store = open();
    assertEquals(expected, all());
  }

  private Set<Quad> all() {
    String articles = quad("article/", "", "").getGraph().getURI();
    return store.read(
        data ->
            data.stream()
                .filter(q -> q.getGraph().getURI().startsWith(articles))
                .collect(Collectors.toSet()));
  }
}
