package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.app.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the store, after loading the sample articles into an empty one. */
@Command(
    name = "start",
    description = "Load the sample articles into an empty store, then serve it.",
    mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final PortOption port = new PortOption();

  StartCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(port.addTo(store.flags()));
    return desk.serve(config, this::loadSample);
  }

  private void loadSample(Application application) {
    Terminal terminal = desk.terminal();
    application
        .loadSample(desk.today(), new ConsoleProgress(terminal))
        .ifPresent(
            report -> {
              terminal.out().println("The store was empty: the sample articles are in it now.");
              terminal.out().println(report.toText());
            });
  }
}
