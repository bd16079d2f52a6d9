package id.simpul.app;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.store.StorePlace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All settings, typed: defaults, then {@code simpul.properties}, then the environment, then flags.
 *
 * @param port of the server; 0 takes a free one
 * @param host address the server listens at
 * @param store folder or server of the store
 * @param base address under which things live, ends with a slash
 * @param lang {@code id} or {@code en}
 * @param readOn day of reading, or null for the day it is
 * @param write whether others than this machine may send pages
 * @param queryTimeout how long a query may run
 * @param queryRows how many rows an answer may have
 * @param queryBytes how many bytes an answer may have
 * @param queryConcurrency how many queries run at one time
 * @param log {@code warnings}, {@code text} or {@code json}
 * @param settings each value as written, and where
 * @param warnings names that look like settings and are none
 */
public record Config(
    int port,
    String host,
    StorePlace store,
    String base,
    String lang,
    @Nullable LocalDate readOn,
    boolean write,
    Duration queryTimeout,
    long queryRows,
    long queryBytes,
    int queryConcurrency,
    String log,
    List<Setting> settings,
    List<String> warnings) {

  public Config {
    settings = List.copyOf(settings);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads all sources and checks every value.
   *
   * @param file usually {@code simpul.properties}; may be missing
   * @param environment all variables; those that begin with {@code SIMPUL_} count
   * @param flags from the command line
   * @throws SimpulException SETTING_INVALID, which lists every problem
   */
  public static Config load(Path file, Map<String, String> environment, Map<Key, String> flags) {
    SettingSources sources = new SettingSources().file(file).environment(environment).flags(flags);
    SettingReader reader = new SettingReader(sources.settings(), sources.problems());
    Config config =
        new Config(
            reader.port(),
            reader.host(),
            reader.store(),
            reader.base(),
            reader.lang(),
            reader.readOn(),
            reader.write(),
            reader.seconds(Key.QUERY_TIMEOUT),
            reader.count(Key.QUERY_ROWS),
            reader.bytes(Key.QUERY_BYTES),
            reader.concurrency(Runtime.getRuntime().availableProcessors()),
            reader.log(),
            List.copyOf(sources.settings().values()),
            sources.warnings());
    requireNone(sources.problems());
    return config;
  }

  private static void requireNone(List<String> problems) {
    if (!problems.isEmpty()) {
      String count = problems.size() == 1 ? "One setting is" : problems.size() + " settings are";
      throw new SimpulException(
          ErrorId.SETTING_INVALID,
          count + " wrong:\n  - " + String.join("\n  - ", problems) + "\n",
          "Correct them and start again; 'simpul config' shows where each value comes from.");
    }
  }
}
