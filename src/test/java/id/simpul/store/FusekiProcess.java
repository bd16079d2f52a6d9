package id.simpul.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;

/**
 * Fuseki as somebody else's server: a process of its own on a free port, with the datasets of
 * {@code store/fuseki.ttl}. It starts when it is first needed, serves all tests of this run, and
 * ends with it.
 */
public final class FusekiProcess {
  private static final Path FILES = Path.of("src/test/resources/store").toAbsolutePath();
  private static final Pattern PORT = Pattern.compile("port (\\d+)");
  private static FusekiProcess running;

  private final String address;

  private FusekiProcess(String address) {
    this.address = address;
  }

  /** The server of this run. */
  public static synchronized FusekiProcess get() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  /**
   * What runs in that process. Fuseki's own command line would need another logger than the one
   * that is here.
   */
  public static void main(String[] none) {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .passwordFile(FILES.resolve("fuseki-passwords.txt").toString())
            .auth(AuthScheme.BASIC)
            .parseConfigFile(FILES.resolve("fuseki.ttl"))
            .build()
            .start();
    System.out.println("port " + server.getPort());
  }

  private static FusekiProcess start() {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  FusekiProcess.class.getName())
              .redirectErrorStream(true)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new FusekiProcess("http://localhost:" + port(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String port(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder told = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      told.append(line).append('\n');
      Matcher port = PORT.matcher(line);
      if (port.matches()) {
        Thread rest = new Thread(() -> out.lines().forEach(more -> {}));
        rest.setDaemon(true);
        rest.start();
        return port.group(1);
      }
    }
    throw new IllegalStateException("Fuseki did not start:\n" + told);
  }

  /** Where it listens, e.g. {@code http://localhost:40113}. */
  public String address() {
    return address;
  }

  /**
   * A dataset of the configuration.
   *
   * @param name e.g. {@code plain}
   */
  public RemoteAddress dataset(String name, String login) {
    String dataset = address + "/" + name;
    String both = name.equals("union") ? dataset + " " + dataset + "/update" : dataset;
    return RemoteAddress.parse(both, login).orElseThrow();
  }

  /** A new store in a dataset: what earlier tests left is dropped. */
  public RemoteStore empty(String name) {
    RemoteAddress dataset = dataset(name, "");
    new RemoteServer(dataset).update("DROP ALL");
    return dataset.open();
  }

  /** Names all datasets that a whole store fits into. */
  public static List<String> datasets() {
    return List.of("plain", "union");
  }
}
