package id.simpul.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SortedRowsTest {
  private static final int ROUNDS = 60;

  private final Random random = new Random(7);

  @Test
  void holdsWhatASetHoldsAfterAnyChanges() {
    TreeSet<long[]> expected = new TreeSet<>(SortedRows::compare);
    SortedRows rows = SortedRows.of(List.of());
    for (int round = 0; round < ROUNDS; round++) {
      TreeSet<long[]> added = some();
      TreeSet<long[]> removed = some();
      removed.removeAll(added);
      expected.addAll(added);
      expected.removeAll(removed);
      rows = rows.with(List.copyOf(added), List.copyOf(removed));
      assertEquals(texts(expected, row -> true), texts(rows.all()), "round " + round);
      assertEquals(expected.size(), rows.size(), "round " + round);
    }
    looksUpWhatIsThere(expected, rows);
  }

  private static void looksUpWhatIsThere(TreeSet<long[]> expected, SortedRows rows) {
    SortedRows.Cursor near = rows.all();
    SortedRows.Cursor nearPair = rows.all();
    for (long first = -6; first < 62; first++) {
      long wanted = first;
      List<String> found = texts(rows.find(first));
      assertEquals(texts(expected, row -> row[0] == wanted), found);
      assertEquals(found.size(), rows.count(first));
      near = rows.find(first, near);
      assertEquals(found, texts(near));
      for (long second = -6; second < 42; second += 3) {
        long also = second;
        assertEquals(
            texts(expected, row -> row[0] == wanted && row[1] == also),
            texts(rows.find(first, second)));
        nearPair = rows.find(first, second, nearPair);
        assertEquals(texts(rows.find(first, second)), texts(nearPair));
      }
    }
  }

  @Test
  void leavesTheOldSetAsItWas() {
    SortedRows old = SortedRows.of(List.of(new long[] {1, 2, 3}, new long[] {1, 2, 3}));
    SortedRows changed = old.with(List.of(new long[] {0, 0, 0}), List.of(new long[] {1, 2, 3}));
    assertEquals(List.of("[1, 2, 3]"), texts(old.all()));
    assertEquals(List.of("[0, 0, 0]"), texts(changed.all()));
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), texts(SortedRows.of(List.of()).find(1)));
    assertEquals(0, SortedRows.of(List.of()).count(1));
  }

  private TreeSet<long[]> some() {
    TreeSet<long[]> rows = new TreeSet<>(SortedRows::compare);
    int count = random.nextInt(400);
    for (int i = 0; i < count; i++) {
      rows.add(new long[] {random.nextInt(60) - 3, random.nextInt(40) - 3, random.nextInt(4)});
    }
    return rows;
  }

  private static List<String> texts(TreeSet<long[]> rows, Predicate<long[]> wanted) {
    return rows.stream().filter(wanted).map(Arrays::toString).toList();
  }

  private static List<String> texts(SortedRows.Cursor cursor) {
    List<String> texts = new ArrayList<>();
    while (cursor.next()) {
      texts.add(Arrays.toString(new long[] {cursor.get(0), cursor.get(1), cursor.get(2)}));
    }
    return texts;
  }
}
