package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.page.FileNames;
import id.simpul.store.Backup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(
    name = "restore",
    description = {
      "Put a backup in the place of what the store holds.",
      "It happens wholly or not at all; readers of a server see the one state or the other."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "FILE", description = "A file that 'backup' wrote.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "Even if the store holds articles.")
  private boolean replace;

  @Mixin private final StoreOption store = new StoreOption();

  RestoreCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    // Before the store is made: a wrong name must not leave an empty one.
    Backup.open(file, config.base());
    List<String> arguments = new ArrayList<>(List.of(FileNames.absolute(file)));
    if (replace) {
      arguments.add("--replace");
    }
    return desk.atStore(config, new Desk.Work("restore", arguments, true), this::restore);
  }

  private int restore(Application application) {
    Backup backup = Backup.open(file, application.config().base());
    application.pipeline().restore(backup, replace);
    desk.terminal()
        .out()
        .println("Restored " + backup.quads() + " quads from " + FileNames.shown(file) + ".");
    return 0;
  }
}
