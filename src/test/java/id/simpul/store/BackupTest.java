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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {
  private static final String BASE = "https://w3id.org/simpul/";
  private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name_the_file() {
    file = folder.resolve("cadangan.zip");
  }

  private static Quad number(String lexical) {
    Quad label = QuadStoreContract.quad("article/b", "kpu-kabupaten-serang", "");
    return Quad.create(
        label.getGraph(),
        label.getSubject(),
        NodeFactory.createURI(BASE + "ontology#confidence"),
        NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal));
  }

  private static MemoryStore filled() {
    MemoryStore store = new MemoryStore();
    store.write(
        data -> {
          data.add(QuadStoreContract.SEMARANG);
          data.add(QuadStoreContract.SERANG);
          data.add(number("0.90"));
          data.add(QuadStoreContract.quad("article/c", "x", "Jum’at \"Ngopi\"\n\tbaris 𝄞"));
          store.readings().replace(List.of(new Reading("/berita, lama/é.txt", DAY)));
        });
    return store;
  }

  private static DatasetGraph copy(QuadStore store) {
    return store.read(
        data -> {
          DatasetGraph copy = DatasetGraphFactory.create();
          data.find().forEachRemaining(copy::add);
          return copy;
        });
  }

  @Test
  void what_is_restored_is_isomorphic_and_remembers_its_sources() {
    try (MemoryStore before = filled();
        Tdb2Store after = Tdb2Store.open(folder.resolve("store"))) {
      after.write(data -> data.add(QuadStoreContract.quad("article/z", "z", "bukan dari sini")));
      after.readings().replace(List.of(new Reading("/lain.txt", DAY)));
      assertEquals(4, Backup.write(before, file, BASE).quads());
      Backup.open(file, BASE).restore(after);
      assertTrue(IsoMatcher.isomorphic(copy(before), copy(after)));
      assertEquals(before.readings().all(), after.readings().all());
    }
  }

  @Test
  void it_shows_one_moment_and_holds_up_no_writer() {
    try (MemoryStore store = filled();
        MemoryStore after = new MemoryStore()) {
      store.snapshot(
          (data, days) -> {
            Thread writer =
                new Thread(() -> store.write(d -> d.delete(QuadStoreContract.SEMARANG)));
            writer.start();
            join(writer);
            assertTrue(data.contains(QuadStoreContract.SEMARANG));
            return days;
          });
      Backup.write(store, file, BASE).restore(after);
      boolean there = after.read(data -> data.contains(QuadStoreContract.SEMARANG));
      assertFalse(there);
    }
  }

  private static void join(Thread writer) {
    try {
      writer.join(10_000);
      assertFalse(writer.isAlive(), "The writer waits for the reader");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_older_backup_is_never_overwritten() throws IOException {
    Files.writeString(file, "dahulu");
    try (MemoryStore store = filled()) {
      assertEquals(ErrorId.FILE_EXISTS, refusal(() -> Backup.write(store, file, BASE)).id());
    }
    assertEquals("dahulu", Files.readString(file));
  }

  @Test
  void a_folder_that_is_missing_is_told() {
    try (MemoryStore store = filled()) {
      Path nowhere = folder.resolve("tidak-ada").resolve("cadangan.zip");
      assertEquals(ErrorId.FILE_UNWRITABLE, refusal(() -> Backup.write(store, nowhere, BASE)).id());
    }
  }

  @Test
  void wherever_it_is_damaged_the_store_stays_as_it_was() throws IOException {
    byte[] whole;
    try (MemoryStore store = filled()) {
      Backup.write(store, file, BASE);
      whole = Files.readAllBytes(file);
    }
    try (MemoryStore store = filled()) {
      DatasetGraph before = copy(store);
      for (int cut = 0; cut < whole.length; cut += 31) {
        Files.write(file, Arrays.copyOf(whole, cut));
        assertEquals(ErrorId.BACKUP_INVALID, refusal(() -> restore(store)).id());
        byte[] flipped = whole.clone();
        flipped[cut] ^= 0x55;
        Files.write(file, flipped);
        try {
          restore(store);
        } catch (SimpulException e) {
          assertEquals(ErrorId.BACKUP_INVALID, e.id(), e.getMessage());
        }
        assertTrue(IsoMatcher.isomorphic(before, copy(store)), "byte " + cut);
        assertEquals(Optional.of(DAY), store.readings().findFirstRead("/berita, lama/é.txt"));
      }
    }
  }

  private void restore(QuadStore store) {
    Backup.open(file, BASE).restore(store);
  }

  @Test
  void data_of_another_base_is_refused() {
    try (MemoryStore store = filled()) {
      Backup.write(store, file, "https://lain.example/");
      SimpulException refusal = refusal(() -> restore(store));
      assertEquals(ErrorId.BACKUP_INVALID, refusal.id());
      assertTrue(refusal.getMessage().contains("'https://lain.example/'"), refusal.getMessage());
    }
  }

  private static SimpulException refusal(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(SimpulException.class, work);
  }
}
