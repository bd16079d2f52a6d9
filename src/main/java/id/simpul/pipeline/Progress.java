package id.simpul.pipeline;

/** Told how far a long piece of work has come; called from one thread at a time. */
public interface Progress {
  /** Says nothing. */
  Progress NONE = new Progress() {};

  /**
   * A piece of work begins.
   *
   * @param what in words, e.g. {@code Membaca halaman}
   * @param total how many steps, or −1 where nobody knows
   */
  default void start(String what, long total) {}

  /**
   * One step is done.
   *
   * @param detail what it was, e.g. a file name
   */
  default void step(String detail) {}

  /** The piece of work has ended, well or not. */
  default void done() {}
}
