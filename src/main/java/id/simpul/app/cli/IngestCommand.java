package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.page.FileNames;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.RunReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages into the store. */
@Command(
    name = "ingest",
    description = {
      "Read files and folders (.txt, .html, .md) into the store.",
      "A source read again replaces what it said."
    },
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--keep",
      description = "Keep articles that a page no longer holds, for list pages that roll.")
  private boolean keep;

  @Mixin private final ReadOnOption readOn = new ReadOnOption();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  IngestCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(readOn.addTo(store.flags()));
    return desk.atStore(config, work(), this::ingest);
  }

  private Desk.Work work() {
    List<String> arguments = new ArrayList<>();
    paths.forEach(path -> arguments.add(FileNames.absolute(path)));
    if (keep) {
      arguments.add("--keep");
    }
    if (json) {
      arguments.add("--json");
    }
    arguments.addAll(readOn.arguments());
    return new Desk.Work("ingest", arguments, true);
  }

  private int ingest(Application application) {
    IngestOptions options =
        new IngestOptions(keep, readOn.orElse(application.config().readOn()), false, desk.today());
    RunReport report =
        application.pipeline().ingest(paths, options, new ConsoleProgress(desk.terminal()));
    desk.terminal().out().println(json ? report.toJson() : report.toText());
    return report.hasFailures() ? 1 : 0;
  }
}
