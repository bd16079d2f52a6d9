package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.app.Reading;
import id.simpul.model.Extraction;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how the claims of a sentence come about. */
@Command(
    name = "explain",
    description = "Show how each claim of a sentence comes about: its rule, mentions and evidence.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "SENTENCE", description = "In quotes.")
  private String sentence = "";

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(Map.of());
    LocalDate day = config.readOn() == null ? desk.today() : config.readOn();
    Extraction extraction = new Reading(config.base()).sentence(sentence, day);
    desk.terminal().out().print(Explanation.of(extraction));
    return 0;
  }
}
