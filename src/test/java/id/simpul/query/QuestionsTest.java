package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.rdf.Iris;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question, asked of a small invented world; expected answers are files. A first line {@code
 * # name=value; …} gives parameters. {@code -Dgolden.update=true} writes them anew.
 */
final class QuestionsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/query/expected");
  private static final QueryCatalog CATALOG = QueryCatalog.load();
  private static MemoryStore store;
  private static QueryRunner runner;
  private static LiveIndex search;

  @BeforeAll
  static void open() {
    store = InventedWorld.store("forum.trig");
    runner = InventedWorld.runner(store);
    search = LiveIndex.open(store, new Iris());
    search.settle();
  }

  @AfterAll
  static void close() {
    search.close();
    store.close();
  }

  static Stream<Path> cases() throws IOException {
    return Files.list(EXPECTED).sorted();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answers_as_expected(Path file) throws IOException {
    String text = Files.readString(file);
    String found = answer(runner, file);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, found);
    }
    assertEquals(text, found);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_question_written_out_answers_the_same(Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString().replaceFirst("(\\+.*)?\\.txt$", "");
    String head = text.startsWith("#") ? text.substring(0, text.indexOf('\n') + 1) : "";
    NamedQuery query = CATALOG.require(name);
    String written = WrittenQuery.of(query, parameters(head), new Iris().base(), "id");
    NamedQuery alone =
        new NamedQuery(
            name,
            query.title(),
            query.question(),
            query.group(),
            List.of(),
            query.columns(),
            query.note(),
            null,
            written);
    assertEquals(
        runner.run(query, parameters(head)).rows(), runner.run(alone, Map.of()).rows(), written);
  }

  /** The answer of the store behind {@code runner}, as the file should show it. */
  static String answer(QueryRunner runner, Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString().replaceFirst("(\\+.*)?\\.txt$", "");
    String head = text.startsWith("#") ? text.substring(0, text.indexOf('\n') + 1) : "";
    ResultTable table = runner.run(CATALOG.require(name), parameters(head));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWriter().write(table, ResultFormat.TABLE, "id", out);
    assertFalse(table.rows().isEmpty(), "an empty answer shows nothing");
    return head + out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> parameters(String head) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : head.replaceFirst("^#", "").split(";")) {
      String[] parts = pair.strip().split("=", 2);
      if (parts.length == 2) {
        values.put(parts[0], parts[1]);
      }
    }
    return values;
  }

  @Test
  void every_question_has_an_expected_answer() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      List<String> known =
          files.map(f -> f.getFileName().toString().replaceFirst("(\\+.*)?\\.txt$", "")).toList();
      CATALOG
          .questions()
          .forEach(q -> assertTrue(known.contains(q.name()), "no expected answer: " + q.name()));
    }
  }

  static Stream<NamedQuery> checks() {
    return CATALOG.checks().stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void a_check_finds_nothing_where_all_is_well(NamedQuery check) {
    assertEquals(List.of(), runner.run(check, Map.of()).rows());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void a_check_finds_its_defect(NamedQuery check) {
    try (MemoryStore broken = InventedWorld.store("broken.trig")) {
      assertFalse(InventedWorld.runner(broken).run(check, Map.of()).rows().isEmpty(), check.name());
    }
  }
}
