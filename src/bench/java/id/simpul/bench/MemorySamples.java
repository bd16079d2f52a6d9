package id.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of a server over time: heap as it tells itself, resident as the system tells. */
final class MemorySamples {
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*\\} ([0-9.E+]+)$");
  private static final double GROWTH = 1.5;
  private static final double SLACK = 64e6;

  private final Asker asker;
  private final Supplier<OptionalLong> resident;
  private final long start = System.nanoTime();
  private final List<Sample> samples = new ArrayList<>();

  /** Megabytes after so many seconds; resident is not a number where nobody tells. */
  private record Sample(double seconds, double heap, double resident) {}

  MemorySamples(Asker asker, Supplier<OptionalLong> resident) {
    this.asker = asker;
    this.resident = resident;
  }

  /** Takes one now. */
  void take() {
    Asked metrics = asker.get("/metrics");
    if (metrics.status() != 200) {
      return;
    }
    double heap = 0;
    Matcher pool = HEAP.matcher(metrics.body());
    while (pool.find()) {
      heap += Double.parseDouble(pool.group(1));
    }
    OptionalLong held = resident.get();
    samples.add(
        new Sample(
            (System.nanoTime() - start) / 1e9,
            heap / 1e6,
            held.isPresent() ? held.getAsLong() / 1e6 : Double.NaN));
  }

  /**
   * True where the least that the heap fell to in the last quarter is not far above the least of
   * the second: what lives grows with the data, what leaks grows with requests.
   */
  boolean bounded() {
    return leastHeap(3) * 1e6 <= GROWTH * leastHeap(1) * 1e6 + SLACK;
  }

  /** The least heap, in megabytes, in a quarter of the time, from 0. */
  double leastHeap(int quarter) {
    int size = samples.size();
    return samples.subList(quarter * size / 4, (quarter + 1) * size / 4).stream()
        .mapToDouble(Sample::heap)
        .min()
        .orElse(0);
  }

  double mostHeap() {
    return samples.stream().mapToDouble(Sample::heap).max().orElse(0);
  }

  double mostResident() {
    return samples.stream().mapToDouble(Sample::resident).max().orElse(Double.NaN);
  }

  /** Writes {@code soak-memory.tsv} and {@code soak-memory.png}. */
  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of("seconds\theap MB\tresident MB"));
    samples.forEach(
        s ->
            lines.add(
                String.format(
                    Locale.ROOT, "%.0f\t%.1f\t%.1f", s.seconds(), s.heap(), s.resident())));
    Files.write(folder.resolve("soak-memory.tsv"), lines);
    Plots.lines(
        folder,
        "soak-memory",
        samples.stream().map(Sample::seconds).toList(),
        samples.stream().map(Sample::heap).toList(),
        samples.stream().map(Sample::resident).toList());
  }
}
