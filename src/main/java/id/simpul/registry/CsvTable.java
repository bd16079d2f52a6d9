package id.simpul.registry;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file of the registry, whose rows know their line for error messages. */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final String file;
  private final List<Row> rows;

  private CsvTable(String file, List<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Reads {@code seeds/registry/{file}} from the classpath. */
  static CsvTable fromClasspath(String file, String... columns) {
    InputStream in = CsvTable.class.getResourceAsStream("/seeds/registry/" + file);
    if (in == null) {
      throw invalid(file, 0, "the file is missing");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(file, reader, columns);
    } catch (IOException e) {
      throw invalid(file, 0, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a table and checks its header.
   *
   * @param file name for error messages
   * @param columns the columns that must be there
   * @throws SimpulException REGISTRY_INVALID with file and line
   */
  static CsvTable read(String file, Reader reader, String... columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      if (!parser.getHeaderNames().equals(Arrays.asList(columns))) {
        throw invalid(file, 1, "the columns are " + parser.getHeaderNames());
      }
      for (CSVRecord record : parser) {
        rows.add(checked(file, (int) parser.getCurrentLineNumber(), record));
      }
    } catch (java.io.UncheckedIOException e) {
      throw invalid(file, rows.size() + 2, "is not CSV: " + e.getMessage());
    }
    return new CsvTable(file, rows);
  }

  private static Row checked(String file, int line, CSVRecord record) {
    if (!record.isConsistent()) {
      throw invalid(file, line, "'" + String.join(",", record) + "' has another number of fields");
    }
    return new Row(file, line, record);
  }

  String file() {
    return file;
  }

  List<Row> rows() {
    return rows;
  }

  private static SimpulException invalid(String file, int line, String problem) {
    return new SimpulException(
        ErrorId.REGISTRY_INVALID,
        "seeds/registry/" + file + (line > 0 ? ", line " + line : "") + ": " + problem + ".",
        "Correct the file and build again.");
  }

  /** One row. */
  record Row(String file, int line, CSVRecord record) {

    /** The field, which may be empty. */
    String get(String column) {
      return record.get(column);
    }

    /** The field, which must not be empty. */
    String require(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw invalid("column '" + column + "' is empty");
      }
      return value;
    }

    /** The field's values, separated by {@code |}. */
    List<String> list(String column) {
      String value = get(column);
      return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    /** True for {@code yes}, false for {@code no}. */
    boolean flag(String column) {
      return switch (get(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw invalid("column '" + column + "' is '" + get(column) + "', not yes or no");
      };
    }

    /** A whole number. */
    int number(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw invalid("column '" + column + "' is '" + get(column) + "', not a number");
      }
    }

    SimpulException invalid(String problem) {
      return CsvTable.invalid(file, line, problem);
    }
  }
}
