package id.simpul.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A server in a process of its own, ended when this is closed. */
final class ServerProcess implements AutoCloseable {
  private static final long PAUSE = 20;

  private final Process process;
  private final long started = System.nanoTime();
  private final int port;
  private final Path log;

  private ServerProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
    // A run that is broken off must leave no server behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end-of-server"));
  }

  /**
   * Starts a server.
   *
   * @param command what to run, for a port that is free
   * @param log where its output goes
   */
  static ServerProcess start(IntFunction<List<String>> command, Path log) throws IOException {
    int port = freePort();
    Process process =
        new ProcessBuilder(command.apply(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new ServerProcess(process, port, log);
  }

  /** Starts the real server of this build on a store, with the heap that this process has. */
  static ServerProcess simpul(Path store, Path log) throws IOException {
    return start(port -> simpulCommand("serve", "--store=" + store, "--port=" + port), log);
  }

  /** A command of this build, for a process with the heap that this one has. */
  static List<String> simpulCommand(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + Surroundings.heapMegabytes() + "m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("id.simpul.app.Main");
    command.addAll(List.of(arguments));
    return command;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Where it answers, e.g. {@code http://127.0.0.1:8080}. */
  String address() {
    return "http://127.0.0.1:" + port;
  }

  /**
   * Waits until an answer satisfies.
   *
   * @return the time since the process was started
   * @throws IllegalStateException where it ends, or does not satisfy in time
   */
  Duration await(java.util.function.Supplier<Asked> ask, Predicate<Asked> enough, Duration most)
      throws InterruptedException {
    while (System.nanoTime() - started < most.toNanos()) {
      if (enough.test(ask.get())) {
        return Duration.ofNanos(System.nanoTime() - started);
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(PAUSE);
    }
    throw new IllegalStateException("The server did not answer as awaited; see " + log);
  }

  /** Bytes of memory that the process holds; empty where the system does not tell. */
  OptionalLong resident() {
    return memory(process.pid(), "VmRSS:");
  }

  /** The most that it ever held. */
  OptionalLong mostResident() {
    return memory(process.pid(), "VmHWM:");
  }

  /** The same for any process, by the name of a line in {@code /proc/PID/status}. */
  static OptionalLong memory(long pid, String line) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(l -> l.startsWith(line))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) << 10)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
