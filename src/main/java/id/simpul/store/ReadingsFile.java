package id.simpul.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Adds what one write changes to the file of {@link Readings}. It waits in a file of its own, which
 * begins with the length that the other has without it: to take it twice, or again where a program
 * ended in between, comes to the same.
 */
final class ReadingsFile {
  private static final String LENGTH = "length ";
  private static final String HEADER = "source,first_read\n";

  private ReadingsFile() {}

  /** Writes into {@code waiting} what is to be added to {@code file}. */
  static void prepare(Path file, Path waiting, Map<String, Optional<LocalDate>> changed) {
    try {
      long length = Files.exists(file) ? Files.size(file) : 0;
      StringWriter rows = new StringWriter();
      rows.write(LENGTH + length + "\n" + (length == 0 ? HEADER : ""));
      CSVPrinter printer =
          new CSVPrinter(rows, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
      for (Map.Entry<String, Optional<LocalDate>> row : changed.entrySet()) {
        printer.printRecord(row.getKey(), row.getValue().map(LocalDate::toString).orElse(""));
      }
      Files.writeString(waiting, rows.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + waiting, e);
    }
  }

  /** Adds what waits, and takes the file away in which it did. */
  static void take(Path file, Path waiting) {
    try {
      String rows = Files.readString(waiting);
      if (!rows.startsWith(LENGTH)) {
        // Earlier programs wrote the whole anew.
        Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
        return;
      }
      int end = rows.indexOf('\n');
      long length = Long.parseLong(rows.substring(LENGTH.length(), end));
      try (FileChannel out =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        out.truncate(length);
        out.position(length);
        ByteBuffer added = StandardCharsets.UTF_8.encode(rows.substring(end + 1));
        while (added.hasRemaining()) {
          out.write(added);
        }
      }
      Files.delete(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
