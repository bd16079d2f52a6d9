package id.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of figures, for people and for programs. */
final class Figures {
  private final List<Table> tables = new ArrayList<>();

  /**
   * One table.
   *
   * @param name short, e.g. {@code load}
   * @param title a sentence
   * @param columns headings, the first of what a row is about
   * @param rows cells as shown
   */
  record Table(String name, String title, List<String> columns, List<List<String>> rows) {
    void add(String... cells) {
      rows.add(List.of(cells));
    }

    private String markdown() {
      return Stream.concat(
              Stream.of(columns, columns.stream().map(c -> "---").toList()), rows.stream())
          .map(row -> "| " + String.join(" | ", row) + " |")
          .collect(Collectors.joining("\n", "**" + title + "**\n\n", "\n"));
    }

    private Stream<String> lines() {
      return rows.stream()
          .flatMap(
              row ->
                  Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                      .map(
                          i ->
                              String.join(
                                  "\t", name, row.get(0), columns.get(i), plain(row.get(i)))));
    }

    /** Numbers for programs have no commas. */
    private static String plain(String cell) {
      return cell.matches("[0-9][0-9.,]*") ? cell.replace(",", "") : cell;
    }
  }

  /** A new table, to be filled. */
  Table table(String name, String title, String... columns) {
    Table table = new Table(name, title, List.of(columns), new ArrayList<>());
    tables.add(table);
    return table;
  }

  /**
   * Writes {@code NAME.md} and {@code NAME.tsv} (table, row, column, value), and prints the tables.
   *
   * @param plots file names of plots that lie beside
   */
  void write(Path folder, String name, Surroundings on, List<String> plots) throws IOException {
    String markdown =
        Stream.concat(
                tables.stream().map(Table::markdown),
                plots.stream().map(plot -> "![" + plot + "](benchmarks/" + plot + ")\n"))
            .collect(Collectors.joining("\n", on.told() + "\n\n", ""));
    Files.writeString(folder.resolve(name + ".md"), markdown);
    Stream<String> about =
        Stream.of(
            "about\tmachine\tis\t" + on.machine(),
            "about\tjava\tis\t" + on.java(),
            "about\tcommit\tis\t" + on.commit(),
            "about\tcommand\tis\t" + on.command(),
            "about\tdate\tis\t" + on.date(),
            "about\tload\tis\t" + on.load());
    Files.write(
        folder.resolve(name + ".tsv"),
        Stream.concat(about, tables.stream().flatMap(Table::lines)).toList());
    System.out.println(markdown);
  }

  /** 12.3 below a hundred, 1,234 above, 0.012 below one. */
  static String shown(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, format, value);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.0f MB", bytes / 1e6);
  }
}
