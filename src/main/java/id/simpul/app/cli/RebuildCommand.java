package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the derived graph anew. */
@Command(
    name = "rebuild",
    description = "Make the derived graph from scratch; it must equal what was there.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final StoreOption store = new StoreOption();

  RebuildCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    return desk.atStore(
        config,
        new Desk.Work("rebuild", List.of(), false),
        application -> {
          application.pipeline().rebuild();
          desk.terminal().out().println("The derived graph is rebuilt.");
          return 0;
        });
  }
}
