package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sources a store has read, each with the day of its first reading: {@code readings.csv} beside
 * the dataset, because the dataset holds nothing about runs and nothing about the machine.
 */
public final class Readings {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader("source", "first_read").setRecordSeparator('\n').get();

  private final @Nullable Path file;
  private final TreeMap<String, LocalDate> days;

  private Readings(@Nullable Path file, TreeMap<String, LocalDate> days) {
    this.file = file;
    this.days = days;
  }

  static Readings inMemory() {
    return new Readings(null, new TreeMap<>());
  }

  /** Reads {@code file} where it exists. */
  static Readings at(Path file) throws IOException {
    TreeMap<String, LocalDate> days = new TreeMap<>();
    if (Files.exists(file)) {
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        for (CSVRecord row : FORMAT.builder().setSkipHeaderRecord(true).get().parse(reader)) {
          days.put(row.get(0), day(file, row));
        }
      }
    }
    return new Readings(file, days);
  }

  private static LocalDate day(Path file, CSVRecord row) {
    try {
      return LocalDate.parse(row.get(1));
    } catch (DateTimeParseException e) {
      throw new SimpulException(
          ErrorId.STORE_UNREADABLE,
          file + ", line " + row.getRecordNumber() + ": '" + row.get(1) + "' is not a day.",
          "Write it as 2025-11-05.",
          e);
    }
  }

  /** The day on which {@code source} was first read. */
  public synchronized Optional<LocalDate> findFirstRead(String source) {
    return Optional.ofNullable(days.get(source));
  }

  /** Every source that is remembered, in code point order. */
  public synchronized Set<String> sources() {
    return new TreeSet<>(days.keySet());
  }

  /** Remembers sources; a day that is given anew takes the place of the old one. */
  public synchronized void replace(Collection<Reading> readings) {
    Map<String, LocalDate> before = new TreeMap<>(days);
    readings.forEach(r -> days.put(r.source(), r.firstRead()));
    if (!before.equals(days)) {
      save();
    }
  }

  /** Forgets sources that were removed. */
  public synchronized void forget(Collection<String> sources) {
    if (days.keySet().removeAll(Set.copyOf(sources))) {
      save();
    }
  }

  private void save() {
    if (file == null) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(fresh), FORMAT)) {
      for (Map.Entry<String, LocalDate> row : days.entrySet()) {
        printer.printRecord(row.getKey(), row.getValue());
      }
      printer.close();
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
