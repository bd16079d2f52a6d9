package id.simpul.web.dashboard;

import java.util.Arrays;

/** Columns that grow while they are read. */
final class RowCollector {
  private int[] agent = new int[1024];
  private int[] forum = new int[1024];
  private int[] office = new int[1024];
  private byte[] grade = new byte[1024];
  private int size;

  void add(int someone, int somewhere, int representing, int clarity) {
    if (size == agent.length) {
      int more = size + (size >> 1);
      agent = Arrays.copyOf(agent, more);
      forum = Arrays.copyOf(forum, more);
      office = Arrays.copyOf(office, more);
      grade = Arrays.copyOf(grade, more);
    }
    agent[size] = someone;
    forum[size] = somewhere;
    office[size] = representing;
    grade[size] = (byte) clarity;
    size++;
  }

  Cube.Rows rows() {
    return new Cube.Rows(
        Arrays.copyOf(agent, size),
        Arrays.copyOf(forum, size),
        Arrays.copyOf(office, size),
        Arrays.copyOf(grade, size));
  }
}
