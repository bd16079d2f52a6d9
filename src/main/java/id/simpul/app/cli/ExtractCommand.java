package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.app.Reading;
import id.simpul.model.Extraction;
import id.simpul.pipeline.ExtractionJson;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.query.ResultWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a page says; nothing is stored. */
@Command(
    name = "extract",
    description = "Show the claims (or mentions) of a page; nothing is stored.",
    footer = {"", "Offsets count Unicode code points in the article's text."},
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "FILE", description = "A page: .txt, .html or .md.")
  private @Nullable Path file;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Option(names = "--mentions", description = "Show what is named instead of what is claimed.")
  private boolean mentions;

  @Mixin private final ReadOnOption readOn = new ReadOnOption();

  ExtractCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Config config = desk.config(readOn.addTo(new EnumMap<>(id.simpul.app.Key.class)));
    LocalDate day = config.readOn() == null ? desk.today() : config.readOn();
    Reading reading = new Reading(config.base());
    List<Extraction> page = reading.page(Objects.requireNonNull(file), day);
    PrintStream out = desk.terminal().out();
    switch (format) {
      case TABLE -> table(page, out);
      case JSON -> json(page, out);
      case TURTLE -> reading.turtle(page, out);
    }
    return 0;
  }

  private void table(List<Extraction> page, PrintStream out) {
    ResultTable table = mentions ? ExtractionTables.mentions(page) : ExtractionTables.claims(page);
    new ResultWriter().write(table, ResultFormat.TABLE, "en", out);
  }

  private void json(List<Extraction> page, PrintStream out) throws IOException {
    try (ExtractionJson json = new ExtractionJson(out)) {
      if (mentions) {
        json.mentions(page);
      } else {
        json.claims(page);
      }
    }
  }

  private enum Format {
    TABLE,
    JSON,
    TURTLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
