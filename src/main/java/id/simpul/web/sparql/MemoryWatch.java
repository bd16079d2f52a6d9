package id.simpul.web.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;

/**
 * Says when the long-lived part of the heap is nearly full of things in use. Sorting, grouping and
 * distinct counts hold their rows in memory, where no time-out sees them grow.
 */
final class MemoryWatch {
  private static final double SUSPECT = 0.75;
  private static final double FULL = 0.92;
  private static final long BETWEEN_COLLECTIONS_NANOS = 1_000_000_000L;

  private final Optional<MemoryPoolMXBean> old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP && p.isUsageThresholdSupported())
          .filter(p -> p.getName().contains("Old") || p.getName().contains("Tenured"))
          .findFirst();
  private long collectedAt = System.nanoTime() - BETWEEN_COLLECTIONS_NANOS;

  /** True where memory is short; garbage is collected first, so that only things in use count. */
  boolean tight(long now) {
    double share = share();
    if (share < SUSPECT) {
      return false;
    }
    if (now - collectedAt < BETWEEN_COLLECTIONS_NANOS) {
      return share > FULL;
    }
    collectedAt = now;
    System.gc();
    return share() > SUSPECT;
  }

  private double share() {
    if (old.isEmpty()) {
      Runtime runtime = Runtime.getRuntime();
      return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
    }
    MemoryUsage usage = old.get().getUsage();
    return usage.getMax() <= 0 ? 0 : (double) usage.getUsed() / usage.getMax();
  }
}
