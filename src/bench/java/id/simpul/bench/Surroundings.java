package id.simpul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a run was made on, without which its figures say nothing.
 *
 * @param machine processor, cores and memory
 * @param java name and version
 * @param commit short, with {@code +} where files differ from it
 * @param command as given to the benchmarks
 * @param date the day
 * @param load of the machine when the run began: processes that want a core
 */
record Surroundings(
    String machine, String java, String commit, String command, LocalDate date, double load) {

  /** Those of this process. */
  static Surroundings of(String command) {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    String machine =
        String.format(
            Locale.ROOT,
            "%d cores, %s, %.0f GB, %s",
            system.getAvailableProcessors(),
            processor(),
            system.getTotalMemorySize() / 1e9,
            System.getProperty("os.name"));
    String java =
        String.format(
            Locale.ROOT,
            "Java %s, heap %d MB",
            System.getProperty("java.version"),
            heapMegabytes());
    return new Surroundings(
        machine, java, headCommit(), command, LocalDate.now(), system.getSystemLoadAverage());
  }

  /** The heap that this process may take; servers that are measured get the same. */
  static long heapMegabytes() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  /** As one sentence of Markdown. */
  String told() {
    return String.format(
        Locale.ROOT,
        "%s; %s; commit %s; %s; load of the machine at the start %.1f. `-Dbench=\"%s\"`",
        machine,
        java,
        commit,
        date,
        load,
        command);
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  private static String headCommit() {
    String head = git("rev-parse", "--short", "HEAD");
    boolean changed = !git("status", "--porcelain", "--untracked-files=no").isEmpty();
    return head.isEmpty() ? "unknown" : head + (changed ? "+" : "");
  }

  private static String git(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
