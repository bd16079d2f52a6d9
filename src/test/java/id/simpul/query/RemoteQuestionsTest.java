package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.rdf.Iris;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.FusekiProcess;
import id.simpul.store.RemoteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question has the same answer from a server. */
final class RemoteQuestionsTest {

  static List<String> datasets() {
    return FusekiProcess.datasets();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void a_server_answers_as_expected(String dataset) throws IOException {
    List<Path> cases = QuestionsTest.cases().toList();
    try (RemoteStore store = FusekiProcess.get().empty(dataset)) {
      InventedWorld.fill(store, "forum.trig");
      QueryRunner runner = InventedWorld.runner(store);
      try (LiveIndex search = LiveIndex.open(store, new Iris())) {
        search.settle();
        assertAll(cases.stream().map(file -> asked(runner, file)));
      }
    }
  }

  private static Executable asked(QueryRunner runner, Path file) {
    return () ->
        assertEquals(
            words(Files.readString(file)),
            words(QuestionsTest.answer(runner, file)),
            file::toString);
  }

  /** Each line's words, sorted: a server joins the names of one cell in an order of its own. */
  private static List<List<String>> words(String text) {
    return text.lines().map(line -> Stream.of(line.split("[ ;]+")).sorted().toList()).toList();
  }
}
