package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.app.Reading;
import id.simpul.evaluation.Board;
import id.simpul.evaluation.Evaluation;
import id.simpul.evaluation.RuleTable;
import id.simpul.evaluation.ScoreChanges;
import id.simpul.evaluation.ScoreText;
import id.simpul.evaluation.Scores;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the extraction against annotated articles. */
@Command(
    name = "evaluate",
    description = {
      "Measure precision and recall on articles annotated by hand.",
      "Of blind sets only figures are shown."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files, or folders of them.")
  private List<Path> gold = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Write figures, and facts lost and invented, to FILE (e.g. scores.txt),",
        "and tell which facts were won and lost since it was written last."
      })
  private @Nullable Path out;

  @Option(names = "--summary", description = "Print the figures alone.")
  private boolean summary;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Write how often each rule was right to FILE, as CSV.")
  private @Nullable Path rules;

  EvaluateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Config config = desk.config(Map.of());
    Reading reading = new Reading(config.base());
    Scores scores = new Evaluation(reading::page).score(Evaluation.sets(gold));
    print(scores);
    if (out != null) {
      String whole = ScoreText.whole(scores);
      tellChanges(out, whole);
      Files.writeString(out, whole);
    }
    if (rules != null) {
      Files.writeString(rules, RuleTable.csv(scores));
    }
    return 0;
  }

  private void print(Scores scores) {
    PrintStream terminal = desk.terminal().out();
    if (json) {
      terminal.print(Board.of(scores).toJson());
    } else {
      terminal.print(summary ? ScoreText.figures(scores) : ScoreText.whole(scores));
    }
  }

  private void tellChanges(Path file, String now) throws IOException {
    if (Files.isRegularFile(file) && !json) {
      PrintStream terminal = desk.terminal().out();
      List<String> changes = ScoreChanges.between(Files.readString(file), now);
      terminal.println("\n# since " + file + ": " + (changes.isEmpty() ? "no fact changed" : ""));
      changes.forEach(terminal::println);
    }
  }
}
