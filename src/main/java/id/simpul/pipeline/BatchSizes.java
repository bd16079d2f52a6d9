package id.simpul.pipeline;

import id.simpul.resolution.graph.Touched;

/**
 * How much a run takes in before it commits, and before it resolves.
 *
 * @param quads which one transaction takes in, about
 * @param unresolved articles that may wait, in a store that is being filled, until who is who is
 *     settled for all of them at once and not with every transaction
 * @param touched graphs and things that deriving follows one by one; with more, it begins anew
 */
record BatchSizes(int quads, int unresolved, int touched) {

  /**
   * What the heap holds. Small transactions bloat the store (copy-on-write trees): measured at a
   * million quads, 1,000 quads a transaction cost ten times the time and thirty times the space of
   * one transaction. As many as a fifth of the heap holds, then, at about a kilobyte each. An
   * article takes about 40 KB while persons are compared (twenty keys, two kilobytes each), and a
   * quarter of the heap is for that.
   */
  static BatchSizes ofHeap() {
    long heap = Runtime.getRuntime().maxMemory();
    return new BatchSizes(
        (int) Math.min(600_000, heap / 5 / 1_024),
        (int) Math.min(Integer.MAX_VALUE, heap / 4 / (40 * 1_024)),
        Touched.MOST);
  }
}
