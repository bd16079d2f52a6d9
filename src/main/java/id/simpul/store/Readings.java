package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sources a store has read, each with the day of its first reading: {@code readings.csv} beside
 * the dataset, because the dataset holds nothing about runs and nothing about the machine.
 *
 * <p>What changes within a write of the store is committed or dropped with it. The file that goes
 * with write 17 waits as {@code readings.17.csv} until that write is committed; after a crash the
 * dataset tells which write was the last, and so which file holds.
 */
public final class Readings {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader("source", "first_read").setRecordSeparator('\n').get();

  private final @Nullable Path file;
  private final Consumer<SortedMap<String, LocalDate>> alone;
  private TreeMap<String, LocalDate> days;
  private @Nullable TreeMap<String, LocalDate> before;

  private Readings(
      @Nullable Path file,
      TreeMap<String, LocalDate> days,
      Consumer<SortedMap<String, LocalDate>> alone) {
    this.file = file;
    this.days = days;
    this.alone = alone;
  }

  private Readings(@Nullable Path file, TreeMap<String, LocalDate> days) {
    this(file, days, fresh -> {});
  }

  /**
   * Readings that somebody else keeps with the data.
   *
   * @param alone told what they are to be where they change outside a write
   */
  static Readings keptElsewhere(Consumer<SortedMap<String, LocalDate>> alone) {
    return new Readings(null, new TreeMap<>(), alone);
  }

  /** What is kept elsewhere was read again. */
  synchronized void reread(SortedMap<String, LocalDate> kept) {
    days = new TreeMap<>(kept);
  }

  static Readings inMemory() {
    return new Readings(null, new TreeMap<>());
  }

  /**
   * Reads {@code file} where it exists.
   *
   * @param version the last write that the dataset knows of
   */
  static Readings at(Path file, long version) throws IOException {
    Path committed = pending(file, version);
    if (Files.exists(committed)) {
      Files.move(committed, file, StandardCopyOption.REPLACE_EXISTING);
    }
    dropPending(file);
    if (!Files.exists(file)) {
      return new Readings(file, new TreeMap<>());
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Readings(file, parse(reader, file.toString()));
    }
  }

  private static Path pending(Path file, long version) {
    return file.resolveSibling("readings." + version + ".csv");
  }

  private static void dropPending(Path file) throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(file.toAbsolutePath().getParent(), "readings.*.csv")) {
      for (Path waiting : left) {
        Files.delete(waiting);
      }
    }
  }

  /**
   * Reads the rows that {@link #print} wrote.
   *
   * @param where named when a day is none
   */
  static TreeMap<String, LocalDate> parse(Reader reader, String where) throws IOException {
    TreeMap<String, LocalDate> days = new TreeMap<>();
    for (CSVRecord row : FORMAT.builder().setSkipHeaderRecord(true).get().parse(reader)) {
      days.put(row.get(0), day(where, row));
    }
    return days;
  }

  /** Writes one row for each source, with a header. */
  static void print(SortedMap<String, LocalDate> days, Writer out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    for (Map.Entry<String, LocalDate> row : days.entrySet()) {
      printer.printRecord(row.getKey(), row.getValue());
    }
    printer.flush();
  }

  private static LocalDate day(String where, CSVRecord row) {
    try {
      return LocalDate.parse(row.get(1));
    } catch (DateTimeParseException e) {
      throw new SimpulException(
          ErrorId.STORE_UNREADABLE,
          where + ", line " + row.getRecordNumber() + ": '" + row.get(1) + "' is not a day.",
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

  /** Every source with its day, as it stands now. */
  synchronized SortedMap<String, LocalDate> all() {
    return new TreeMap<>(days);
  }

  /** Remembers sources; a day that is given anew takes the place of the old one. */
  public synchronized void replace(Collection<Reading> readings) {
    TreeMap<String, LocalDate> fresh = new TreeMap<>(days);
    readings.forEach(r -> fresh.put(r.source(), r.firstRead()));
    set(fresh);
  }

  /** Forgets sources that were removed. */
  public synchronized void forget(Collection<String> sources) {
    TreeMap<String, LocalDate> fresh = new TreeMap<>(days);
    fresh.keySet().removeAll(Set.copyOf(sources));
    set(fresh);
  }

  /** Remembers these sources and no others. */
  synchronized void set(TreeMap<String, LocalDate> fresh) {
    if (before == null && !fresh.equals(days)) {
      if (file != null) {
        save(fresh, file.resolveSibling("readings.new"));
        move(file.resolveSibling("readings.new"), file);
      }
      alone.accept(fresh);
    }
    days = fresh;
  }

  /** A write of the store begins. */
  synchronized void begin() {
    before = days;
  }

  /** The write is about to be committed as number {@code version}. */
  synchronized void prepare(long version) {
    if (file != null && !days.equals(before)) {
      save(days, pending(file, version));
    }
  }

  /** Write number {@code version} is committed. */
  synchronized void commit(long version) {
    if (file != null && !days.equals(before)) {
      move(pending(file, version), file);
    }
    before = null;
  }

  /** The write failed. */
  synchronized void rollBack() {
    if (before != null) {
      days = before;
      before = null;
    }
  }

  private static void save(SortedMap<String, LocalDate> days, Path target) {
    try (Writer out = Files.newBufferedWriter(target)) {
      print(days, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + target, e);
    }
  }

  private static void move(Path fresh, Path target) {
    try {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + target, e);
    }
  }
}
