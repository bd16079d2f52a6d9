package id.simpul.store.packed;

import java.util.List;

/** One of the orders in which quads stand, e.g. {@code POSG}: property, object, subject, graph. */
final class Order {
  /** The first is the one that says whether there is a quad. */
  static final List<Order> ALL =
      List.of(new Order("GSPO"), new Order("SPOG"), new Order("POSG"), new Order("OSPG"));

  private final String name;
  private final int[] slots;

  private Order(String name) {
    this.name = name;
    this.slots = name.chars().map("GSPO"::indexOf).toArray();
  }

  String name() {
    return name;
  }

  /** Which number of a quad (graph, subject, property, object) stands at a place of this order. */
  int slot(int place) {
    return slots[place];
  }

  /** The row of a quad in this order. */
  long[] row(long[] quad) {
    long[] row = new long[Row.WIDTH];
    for (int i = 0; i < Row.WIDTH; i++) {
      row[i] = quad[slots[i]];
    }
    return row;
  }
}
