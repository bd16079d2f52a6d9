package id.simpul.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * An answer as CSV (RFC 4180, UTF-8), headed by the variables. A column of things is two columns:
 * {@code office} as it reads, {@code office_iri} where it lives.
 */
final class CsvTable {
  private CsvTable() {}

  static void write(ResultTable table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    boolean[] things = things(table);
    printer.printRecord(heads(table, things));
    for (List<Cell> row : table.rows()) {
      printer.printRecord(values(row, things));
    }
    printer.flush();
  }

  private static boolean[] things(ResultTable table) {
    boolean[] things = new boolean[table.columns().size()];
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < things.length; i++) {
        things[i] |= row.get(i).type() == Cell.Type.IRI;
      }
    }
    return things;
  }

  private static List<String> heads(ResultTable table, boolean[] things) {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < things.length; i++) {
      String name = table.columns().get(i).name();
      heads.add(name);
      if (things[i]) {
        heads.add(name + "_iri");
      }
    }
    return heads;
  }

  private static List<String> values(List<Cell> row, boolean[] things) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < things.length; i++) {
      Cell cell = row.get(i);
      boolean typed = cell.type() == Cell.Type.NUMBER || cell.type() == Cell.Type.DATE;
      values.add(typed ? cell.text() : ResultWriter.withoutFormula(cell.text()));
      if (things[i]) {
        values.add(cell.iri() == null ? "" : cell.iri());
      }
    }
    return values;
  }
}
