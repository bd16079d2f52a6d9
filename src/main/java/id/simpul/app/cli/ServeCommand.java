package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves what is in the store. */
@Command(
    name = "serve",
    description = "Serve what is in the store.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final PortOption port = new PortOption();

  ServeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(port.addTo(store.flags()));
    return desk.serve(config, application -> {});
  }
}
