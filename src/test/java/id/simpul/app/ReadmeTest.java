package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the README: its commands, its queries, its links. */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String PROGRAM = "java -jar target/simpul.jar ";
  private static final Pattern BLOCK =
      Pattern.compile(
          "```(\\w+)\\n(.*?)```(?:\\s+The sample answers:\\s+```text\\n(.*?)```)?", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http|#)([^)#]+)");
  private static final Set<String> WITHOUT_STORE = Set.of("extract", "explain", "config");

  @TempDir static Path folder;
  private static Path store;
  private static Path pages;

  @BeforeAll
  static void loadSample() throws IOException {
    store = folder.resolve("store");
    pages = Files.createDirectory(folder.resolve("halaman"));
    Files.writeString(
        pages.resolve("daftar-berita.txt"),
        "Berita Terkini\n\nRapat di Semarang\n\nSemarang, kota-semarang.kpu.go.id - Ketua KPU Kota"
            + " Semarang, Ahmad Zaini, membuka rapat, Kamis (6/11/2025).\n");
    Config config =
        Config.load(folder.resolve("none"), Map.of(), Map.of(Key.STORE, store.toString()));
    try (Application application = Application.open(config)) {
      assertTrue(application.loadSample(LocalDate.of(2026, 1, 1), Progress.NONE).isPresent());
    }
  }

  private static List<MatchResult> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(language))
        .toList();
  }

  @Test
  void every_command_runs_in_the_order_of_the_text() throws IOException {
    List<String> lines = blocks("sh").stream().flatMap(block -> block.group(2).lines()).toList();
    assertTrue(lines.size() >= 10);
    for (String line : lines) {
      assertTrue(line.startsWith(PROGRAM), line);
      CommandLineTester result = CommandLineTester.run(arguments(line.substring(PROGRAM.length())));
      assertEquals(0, result.exit(), line + "\n" + result.err());
      assertFalse(result.out().isBlank(), line);
    }
  }

  /** The words of the line; pages and store are the test's own. */
  private static String[] arguments(String line) {
    List<String> words = new ArrayList<>();
    WORD.matcher(line)
        .results()
        .map(word -> word.group().replace("\"", ""))
        .map(
            word ->
                word.startsWith("halaman/") || word.endsWith(".zip")
                    ? folder.resolve(word).toString()
                    : word)
        .forEach(words::add);
    if (!WITHOUT_STORE.contains(words.get(0))) {
      words.addAll(List.of("--store", store.toString()));
    }
    return words.toArray(String[]::new);
  }

  static Stream<MatchResult> queries() throws IOException {
    return blocks("sparql").stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_query_gives_the_answer_that_follows(MatchResult block) throws IOException {
    Path sample = folder.resolve("contoh");
    Config config =
        Config.load(folder.resolve("none"), Map.of(), Map.of(Key.STORE, sample.toString()));
    try (Application application = Application.open(config)) {
      application.loadSample(LocalDate.of(2026, 1, 1), Progress.NONE);
    }
    Path query = Files.writeString(folder.resolve("kueri.rq"), block.group(2));
    CommandLineTester answer =
        CommandLineTester.run("query", query.toString(), "--store", sample.toString());
    assertEquals(block.group(3), answer.out());
  }

  @Test
  void every_link_leads_to_a_file() throws IOException {
    List<Path> documents;
    try (Stream<Path> found =
        Stream.concat(Files.list(Path.of(".")), Files.walk(Path.of("docs")))) {
      documents = found.filter(file -> file.toString().endsWith(".md")).toList();
    }
    for (Path document : documents) {
      for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
        Path target = document.resolveSibling(link.group(1));
        assertTrue(Files.exists(target), document + ": " + link.group(1));
      }
    }
  }
}
