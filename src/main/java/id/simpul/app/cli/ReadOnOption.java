package id.simpul.app.cli;

import id.simpul.app.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Names the day of reading. */
final class ReadOnOption {
  @Option(
      names = "--read-on",
      paramLabel = "DATE",
      description =
          "Day of reading, as 2025-11-05: no event is later. By default the day of a"
              + " source's first reading.")
  private @Nullable LocalDate day;

  /** Adds it to {@code flags} where it was given. */
  Map<Key, String> addTo(Map<Key, String> flags) {
    if (day != null) {
      flags.put(Key.READ_ON, day.toString());
    }
    return flags;
  }

  /** As it would be typed; empty where it was not given. */
  List<String> arguments() {
    return day == null ? List.of() : List.of("--read-on=" + day);
  }

  /** The day given, else {@code other}. */
  @Nullable LocalDate orElse(@Nullable LocalDate other) {
    return day == null ? other : day;
  }
}
