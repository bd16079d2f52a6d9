package id.simpul.app.cli;

import id.simpul.app.Desk;
import id.simpul.app.Version;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.page.FileNames;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands of {@code simpul}. */
public final class Commands {
  private static final Set<ErrorId> WRONG_USAGE =
      EnumSet.of(
          ErrorId.SETTING_INVALID,
          ErrorId.QUERY_UNKNOWN,
          ErrorId.QUERY_PARAMETER,
          ErrorId.QUERY_INVALID,
          ErrorId.JUDGEMENT_INVALID);

  private Commands() {}

  /**
   * Runs one command line.
   *
   * @param line command first; empty for {@code start}
   * @return 0 done, 1 finished with failures that were reported, 2 wrong usage
   */
  public static int run(Desk desk, List<String> line) {
    return commandLine(desk).execute(line.toArray(String[]::new));
  }

  private static CommandLine commandLine(Desk desk) {
    StartCommand start = new StartCommand(desk);
    CommandLine simpul = new CommandLine(new Simpul(start));
    simpul.getCommandSpec().version("simpul " + Version.current());
    return simpul
        .addSubcommand("start", start)
        .addSubcommand("serve", new ServeCommand(desk))
        .addSubcommand("ingest", new IngestCommand(desk))
        .addSubcommand("remove", new RemoveCommand(desk))
        .addSubcommand("rebuild", new RebuildCommand(desk))
        .addSubcommand("judge", new JudgeCommand(desk))
        .addSubcommand("query", new QueryCommand(desk))
        .addSubcommand("extract", new ExtractCommand(desk))
        .addSubcommand("explain", new ExplainCommand(desk))
        .addSubcommand("export", new ExportCommand(desk))
        .addSubcommand("validate", new ValidateCommand(desk))
        .addSubcommand("backup", new BackupCommand(desk))
        .addSubcommand("restore", new RestoreCommand(desk))
        .addSubcommand("compact", new CompactCommand(desk))
        .addSubcommand("evaluate", new EvaluateCommand(desk))
        .addSubcommand("config", new ConfigCommand(desk))
        .registerConverter(Path.class, FileNames::path)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setOut(writer(desk.terminal().out()))
        .setErr(writer(desk.terminal().err()))
        .setExecutionExceptionHandler((problem, command, result) -> report(desk, problem));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int report(Desk desk, Exception problem) {
    PrintStream err = desk.terminal().err();
    if (problem instanceof SimpulException known) {
      err.println(known.getMessage());
      err.println("More: docs/errors.md#" + known.id().slug());
      return WRONG_USAGE.contains(known.id()) ? 2 : 1;
    }
    err.println("[" + ErrorId.INTERNAL.slug() + "] " + problem);
    err.println("This is a defect of Simpul. Please report it with these lines:");
    problem.printStackTrace(err);
    return 1;
  }

  /** The program itself; alone it starts. */
  @Command(
      name = "simpul",
      description = "Knowledge graph of Indonesia's election institutions. Alone it does 'start'.",
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "[COMMAND]",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:done", "1:finished with failures that were reported", "2:wrong usage"})
  static final class Simpul implements Callable<Integer> {
    private final Callable<Integer> start;

    Simpul(Callable<Integer> start) {
      this.start = start;
    }

    @Override
    public Integer call() throws Exception {
      return start.call();
    }
  }
}
