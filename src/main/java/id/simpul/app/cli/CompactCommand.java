package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.store.RemoteStore;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives back the space of earlier states. */
@Command(
    name = "compact",
    description = {
      "Give back the space that earlier states of the store take.",
      "A store does so by itself before it grows to three times its compacted size."
    },
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1_048_576;

  private final Desk desk;

  @Mixin private final StoreOption store = new StoreOption();

  CompactCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    return desk.atStore(config, new Desk.Work("compact", List.of(), false), this::compact);
  }

  private int compact(Application application) {
    if (application.store() instanceof RemoteStore) {
      desk.terminal()
          .out()
          .println(
              "Nothing was compacted: the store is on a server, which looks after its own space.");
      return 0;
    }
    long before = application.store().bytes();
    application.store().compact();
    long after = application.store().bytes();
    desk.terminal()
        .out()
        .println("Compacted the store from " + shown(before) + " to " + shown(after) + ".");
    return 0;
  }

  private static String shown(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
