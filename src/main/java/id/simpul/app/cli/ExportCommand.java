package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the dataset to standard output. */
@Command(
    name = "export",
    description = "Write the whole dataset to standard output, sorted.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.NQUADS;

  ExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    return desk.atStore(
        config,
        new Desk.Work("export", List.of("--format=" + format), false),
        application -> {
          application.pipeline().export(format.lang, desk.terminal().out());
          desk.terminal().out().flush();
          return 0;
        });
  }

  private enum Format {
    NQUADS(Lang.NQUADS),
    TRIG(Lang.TRIG),
    JSONLD(Lang.JSONLD),
    TURTLE(Lang.TURTLE);

    private final Lang lang;

    Format(Lang lang) {
      this.lang = lang;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
