package id.simpul.store.packed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the orders in which quads stand, e.g. {@code POSG}.
 *
 * @param name letters of graph, subject, property (P), object
 * @param slots for each place of the order, which number of a quad (graph, subject, property,
 *     object) stands there
 */
record Order(String name, List<Integer> slots) {
  /** The first is the one that says whether there is a quad. */
  static final List<Order> ALL =
      List.of(of("GSPO"), of("GPOS"), of("GOSP"), of("SPOG"), of("POSG"), of("OSPG"));

  private static final String QUAD = "GSPO";

  static Order of(String name) {
    return new Order(name, IntStream.range(0, Row.WIDTH).mapToObj(i -> slot(name, i)).toList());
  }

  private static int slot(String name, int i) {
    return QUAD.indexOf(name.charAt(i));
  }

  /** The row of a quad in this order. */
  long[] row(long[] quad) {
    long[] row = new long[Row.WIDTH];
    for (int i = 0; i < Row.WIDTH; i++) {
      row[i] = quad[slots.get(i)];
    }
    return row;
  }
}
