package id.simpul.store.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A set of rows in memory against Java's own. */
final class RowSetTest {
  private static long[] row(Random random) {
    return new long[] {random.nextInt(6), random.nextInt(40), random.nextInt(3), random.nextInt(9)};
  }

  private static List<String> told(TreeSet<long[]> rows) {
    return rows.stream().map(Arrays::toString).toList();
  }

  private static List<String> told(RowSet rows) {
    return RowFileTest.told(rows.find(new long[Row.WIDTH], 0));
  }

  @Test
  void adds_removes_and_finds_as_a_set_does() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      RowSet rows = new RowSet();
      TreeSet<long[]> expected = RowFileTest.sorted();
      for (int i = 0; i < 6_000; i++) {
        long[] row = row(random);
        if (random.nextInt(3) > 0) {
          assertEquals(expected.add(row), rows.add(row));
        } else {
          assertEquals(expected.remove(row), rows.remove(row));
        }
        assertEquals(expected.contains(row), rows.contains(row));
      }
      assertEquals(told(expected), told(rows));
      assertEquals(expected.size(), rows.size());
      for (int given = 1; given <= Row.WIDTH; given++) {
        long[] prefix = row(random);
        int numbers = given;
        List<String> fit =
            expected.stream()
                .filter(row -> Row.compare(row, 0, prefix, 0, numbers) == 0)
                .map(Arrays::toString)
                .toList();
        assertEquals(fit, RowFileTest.told(rows.find(prefix, given)));
      }
    }
  }

  @Test
  void a_fork_leaves_what_it_came_from_as_it_was() {
    Random random = new Random(7);
    RowSet first = new RowSet();
    for (int i = 0; i < 3_000; i++) {
      first.add(row(random));
    }
    List<String> before = told(first);
    RowSet second = first.fork();
    for (int i = 0; i < 3_000; i++) {
      second.add(row(random));
      second.remove(row(random));
    }
    assertEquals(before, told(first));
  }

  @Test
  void whoever_goes_through_rows_sees_those_that_stay_while_others_come_and_go() {
    RowSet rows = new RowSet();
    for (int i = 0; i < 1_000; i++) {
      rows.add(new long[] {1, i * 2L, 0, 0});
    }
    Rows all = rows.find(new long[] {1, 0, 0, 0}, 1);
    int seen = 0;
    while (all.next()) {
      if (all.get(1) % 2 == 0) {
        seen++;
        rows.add(new long[] {1, all.get(1) - 1, 0, 0});
        rows.remove(new long[] {1, all.get(1) - 2, 0, 0});
      }
    }
    assertEquals(1_000, seen);
  }
}
