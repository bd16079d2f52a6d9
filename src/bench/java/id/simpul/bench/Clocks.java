package id.simpul.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time of the wall and of the processors. On a machine that others use too, only the second can be
 * compared from one run to the next.
 */
final class Clocks {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Clocks() {}

  /** Nanoseconds that the calling thread has run. */
  static long thread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Nanoseconds that all threads of the process have run, compilers and collectors included. */
  static long process() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
