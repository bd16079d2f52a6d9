package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.page.FileNames;
import id.simpul.store.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a store into one file. */
@Command(
    name = "backup",
    description = {
      "Copy the store into one file, as it is at this moment.",
      "Reading and writing go on meanwhile, also in a server that holds the store."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Desk desk;

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write, or a folder, in which it is named after the time.")
  private Path target = Path.of("");

  @Mixin private final StoreOption store = new StoreOption();

  BackupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    String absolute = FileNames.absolute(target);
    return desk.atStore(config, new Desk.Work("backup", List.of(absolute), false), this::backup);
  }

  private int backup(Application application) {
    Path file =
        Files.isDirectory(target)
            ? target.resolve("simpul-" + MOMENT.format(desk.now()) + ".zip")
            : target;
    Backup backup = Backup.write(application.store(), file, application.config().base());
    desk.terminal()
        .out()
        .println("Wrote " + backup.quads() + " quads to " + FileNames.shown(file) + ".");
    return 0;
  }
}
