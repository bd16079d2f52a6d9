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
import java.util.HashMap;
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
 * with write 17 waits as {@code readings.17.csv} until that write is committed, and is then added
 * to {@code readings.csv}: what a write costs does not hang on how many sources there are. After a
 * crash the dataset tells which write was the last, and so whether what waits holds. A source that
 * is told twice was read first on the later day told; one without a day was forgotten.
 */
public final class Readings {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader("source", "first_read").setRecordSeparator('\n').get();

  private final @Nullable Path file;
  private final Consumer<SortedMap<String, LocalDate>> alone;
  private final TreeMap<String, LocalDate> days;

  /** What the sources that a write changes were before it; null where none is under way. */
  private @Nullable Map<String, Optional<LocalDate>> before;

  private long changes;

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
    days.clear();
    days.putAll(kept);
    changes++;
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
      ReadingsFile.take(file, committed);
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
      if (row.get(1).isEmpty()) {
        days.remove(row.get(0));
      } else {
        days.put(row.get(0), day(where, row));
      }
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

  /** Grows with every change: who remembers what was read of this knows by it whether it holds. */
  public synchronized long changes() {
    return changes;
  }

  /** Remembers sources; a day that is given anew takes the place of the old one. */
  public synchronized void replace(Collection<Reading> readings) {
    Map<String, Optional<LocalDate>> fresh = new TreeMap<>();
    readings.forEach(r -> fresh.put(r.source(), Optional.of(r.firstRead())));
    change(fresh);
  }

  /** Forgets sources that were removed. */
  public synchronized void forget(Collection<String> sources) {
    Map<String, Optional<LocalDate>> gone = new TreeMap<>();
    sources.forEach(source -> gone.put(source, Optional.empty()));
    change(gone);
  }

  /** Remembers these sources and no others. */
  synchronized void set(TreeMap<String, LocalDate> wanted) {
    Map<String, Optional<LocalDate>> fresh = new TreeMap<>();
    days.keySet().forEach(source -> fresh.put(source, Optional.empty()));
    wanted.forEach((source, day) -> fresh.put(source, Optional.of(day)));
    change(fresh);
  }

  private void change(Map<String, Optional<LocalDate>> fresh) {
    fresh.entrySet().removeIf(e -> e.getValue().equals(findFirstRead(e.getKey())));
    if (fresh.isEmpty()) {
      return;
    }
    if (before == null) {
      changeAlone(fresh);
    } else {
      Map<String, Optional<LocalDate>> known = before;
      fresh.keySet().forEach(source -> known.putIfAbsent(source, findFirstRead(source)));
    }
    apply(days, fresh);
    changes++;
  }

  private void changeAlone(Map<String, Optional<LocalDate>> fresh) {
    TreeMap<String, LocalDate> all = new TreeMap<>(days);
    apply(all, fresh);
    if (file != null) {
      save(all, file.resolveSibling("readings.new"));
      move(file.resolveSibling("readings.new"), file);
    }
    alone.accept(all);
  }

  private static void apply(
      TreeMap<String, LocalDate> days, Map<String, Optional<LocalDate>> fresh) {
    fresh.forEach(
        (source, day) -> day.ifPresentOrElse(d -> days.put(source, d), () -> days.remove(source)));
  }

  /** A write of the store begins. */
  synchronized void begin() {
    before = new HashMap<>();
  }

  /** The write is about to be committed as number {@code version}. */
  synchronized void prepare(long version) {
    Map<String, Optional<LocalDate>> changed = changed();
    if (file != null && !changed.isEmpty()) {
      ReadingsFile.prepare(file, pending(file, version), changed);
    }
  }

  private Map<String, Optional<LocalDate>> changed() {
    Map<String, Optional<LocalDate>> changed = new TreeMap<>();
    if (before != null) {
      before.forEach(
          (source, was) -> {
            Optional<LocalDate> is = findFirstRead(source);
            if (!is.equals(was)) {
              changed.put(source, is);
            }
          });
    }
    return changed;
  }

  /** Write number {@code version} is committed. */
  synchronized void commit(long version) {
    if (file != null && !changed().isEmpty()) {
      ReadingsFile.take(file, pending(file, version));
    }
    before = null;
  }

  /** The write failed. */
  synchronized void rollBack() {
    Map<String, Optional<LocalDate>> undone = before;
    if (undone != null) {
      apply(days, undone);
      before = null;
      changes++;
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
