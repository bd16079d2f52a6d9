package id.simpul.store.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows come back from a file as they went in, by any beginning. */
final class RowFileTest {
  private static final long[] EDGES = {
    Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, 1, 127, 128, 1L << 40, Long.MAX_VALUE
  };

  @TempDir private Path folder;

  private RowFile file(Iterable<long[]> rows) throws IOException {
    Path path = folder.resolve("rows-" + System.nanoTime());
    try (RowFileWriter writer = new RowFileWriter(path)) {
      for (long[] row : rows) {
        writer.add(row, 0);
      }
      writer.finish();
    }
    return new RowFile(path, new BlockCache());
  }

  static TreeSet<long[]> sorted() {
    return new TreeSet<>((a, b) -> Row.compare(a, 0, b, 0));
  }

  /** Names near each other and values, as graphs have them, and now and then anything at all. */
  static long number(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> EDGES[random.nextInt(EDGES.length)];
      case 1 -> random.nextLong();
      case 2, 3 -> Long.MIN_VALUE + (1L << 56) + random.nextInt(50);
      default -> 1_000_000 + random.nextInt(40) * 97L;
    };
  }

  static long[] row(Random random) {
    return new long[] {number(random), number(random), number(random), number(random)};
  }

  static List<String> told(Rows rows) {
    List<String> told = new ArrayList<>();
    while (rows.next()) {
      told.add(Arrays.toString(Arrays.copyOfRange(rows.block, rows.at, rows.at + Row.WIDTH)));
    }
    return told;
  }

  private static List<String> expected(Iterable<long[]> rows, long[] prefix, int given) {
    List<String> expected = new ArrayList<>();
    for (long[] row : rows) {
      if (Row.compare(row, 0, prefix, 0, given) == 0) {
        expected.add(Arrays.toString(row));
      }
    }
    return expected;
  }

  @Test
  void rows_are_found_by_any_beginning() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      TreeSet<long[]> rows = sorted();
      int count = random.nextInt(2_000);
      for (int i = 0; i < count; i++) {
        rows.add(row(random));
      }
      RowFile file = file(rows);
      assertEquals(rows.size(), file.size());
      for (int i = 0; i < 60; i++) {
        long[] prefix = row(random);
        int given = random.nextInt(Row.WIDTH + 1);
        assertEquals(expected(rows, prefix, given), told(file.find(prefix, given)), "seed " + seed);
      }
      for (long[] row : rows) {
        assertEquals(1, told(file.find(row, Row.WIDTH)).size());
      }
    }
  }

  @Test
  void a_file_without_rows_finds_none() throws IOException {
    assertFalse(file(List.of()).find(new long[Row.WIDTH], 0).next());
  }

  @Test
  void neighbours_take_a_few_bytes() throws IOException {
    List<long[]> rows = new ArrayList<>();
    for (long i = 0; i < 100_000; i++) {
      rows.add(new long[] {5_000_000, 6_000_000 + i / 6 * 90, 3_000 + i % 6 * 40, 7_000_000 + i});
    }
    Path path = folder.resolve("neighbours");
    try (RowFileWriter writer = new RowFileWriter(path)) {
      for (long[] row : rows) {
        writer.add(row, 0);
      }
      writer.finish();
    }
    assertEquals(100_000, new RowFile(path, new BlockCache()).size());
    assertTrue(Files.size(path) < 4L * rows.size());
  }

  @Test
  void a_file_that_was_cut_is_refused() throws IOException {
    Path path = folder.resolve("cut");
    try (RowFileWriter writer = new RowFileWriter(path)) {
      writer.add(new long[] {1, 2, 3, 4}, 0);
      writer.finish();
    }
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(whole, whole.length - 9));
    IOException e = assertThrows(IOException.class, () -> new RowFile(path, new BlockCache()));
    assertEquals("The file '" + path + "' is not whole", e.getMessage());
  }
}
