package id.simpul.resolution;

import java.util.stream.IntStream;

/** Numbers 0 to n−1 in groups that can be united (union-find with path halving). */
final class DisjointSets {
  private final int[] parent;

  DisjointSets(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  int find(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void unite(int a, int b) {
    parent[find(b)] = find(a);
  }
}
