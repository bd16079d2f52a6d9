package id.simpul.app.cli;

import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.app.Setting;
import id.simpul.query.Cell;
import id.simpul.query.Column;
import id.simpul.query.Labels;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.query.ResultWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the settings and where they come from. */
@Command(
    name = "config",
    description = "Print each setting and where it comes from.",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("setting", new Labels("Setelan", "Setting")),
          new Column("value", new Labels("Nilai", "Value")),
          new Column("origin", new Labels("Asal", "Origin")));

  private final Desk desk;

  ConfigCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(Map.of());
    List<List<Cell>> rows = config.settings().stream().map(ConfigCommand::row).toList();
    new ResultWriter()
        .write(
            new ResultTable(COLUMNS, rows, null), ResultFormat.TABLE, "en", desk.terminal().out());
    return 0;
  }

  private static List<Cell> row(Setting setting) {
    return List.of(
        Cell.text(setting.key().environmentName()),
        Cell.text(setting.shown()),
        Cell.text(setting.origin()));
  }
}
