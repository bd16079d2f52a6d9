package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A store in one ZIP file: {@code dataset.nq}, {@code readings.csv} and {@code backup.properties}
 * (format, base of the data, count of quads). Written from one moment of the store while readers
 * and writers go on; put back in one write, so that a damaged file changes nothing.
 */
public final class Backup {
  /** What this program writes; a higher one was written by a newer program. */
  private static final int FORMAT = 1;

  private static final String DATASET = "dataset.nq";
  private static final String READINGS = "readings.csv";
  private static final String ABOUT = "backup.properties";

  private final Path file;
  private final long quads;

  private Backup(Path file, long quads) {
    this.file = file;
    this.quads = quads;
  }

  /** How many quads it holds. */
  public long quads() {
    return quads;
  }

  /**
   * Copies a store.
   *
   * @param file where to; must not exist. It appears when it is whole
   * @param base of the data, e.g. {@code https://w3id.org/simpul/}
   * @throws SimpulException FILE_EXISTS, FILE_UNWRITABLE
   */
  public static Backup write(QuadStore store, Path file, String base) {
    if (Files.exists(file)) {
      throw new SimpulException(
          ErrorId.FILE_EXISTS, "'" + file + "' exists already.", "Choose another name.");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      long quads = store.snapshot((data, days) -> write(data, days, part, base));
      Files.move(part, file);
      return new Backup(file, quads);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw unwritable(file, e);
    }
  }

  private static SimpulException unwritable(Path file, Exception cause) {
    return new SimpulException(
        ErrorId.FILE_UNWRITABLE,
        "'" + file + "' cannot be written: " + cause.getMessage() + ".",
        "Name a folder that exists and has room.",
        cause);
  }

  private static long write(
      DatasetGraph data, SortedMap<String, LocalDate> days, Path part, String base) {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      zip.putNextEntry(new ZipEntry(DATASET));
      long quads = dataset(data, zip);
      zip.putNextEntry(new ZipEntry(READINGS));
      Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      Readings.print(days, out);
      zip.putNextEntry(new ZipEntry(ABOUT));
      out.write("format=" + FORMAT + "\nbase=" + base + "\nquads=" + quads + "\n");
      out.flush();
      return quads;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e.getMessage(), e);
    }
  }

  private static long dataset(DatasetGraph data, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    writer.start();
    long quads = Iter.count(Iter.operate(data.find(), writer::quad));
    writer.finish();
    return quads;
  }

  /**
   * Opens a backup.
   *
   * @param base that its data must have
   * @throws SimpulException FILE_MISSING, BACKUP_INVALID
   */
  public static Backup open(Path file, String base) {
    if (!Files.isRegularFile(file)) {
      throw new SimpulException(
          ErrorId.FILE_MISSING, "There is no file '" + file + "'.", "Name a file of 'backup'.");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Properties about = new Properties();
      try (InputStream in = entry(zip, ABOUT)) {
        about.load(in);
      }
      for (String name : new String[] {ABOUT, DATASET, READINGS}) {
        check(zip, name);
      }
      return new Backup(file, checked(file, about, base));
    } catch (ZipException e) {
      throw invalid(file, "is no backup, or only part of one (" + e.getMessage() + ").", e);
    } catch (IOException e) {
      throw invalid(file, "cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("it holds no '" + name + "'");
    }
    return zip.getInputStream(entry);
  }

  /** The sums in the file are there to be compared, which the library leaves to its caller. */
  private static void check(ZipFile zip, String name) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(entry(zip, name), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (zip.getEntry(name).getCrc() != sum.getValue()) {
      throw new ZipException("'" + name + "' is not what was written");
    }
  }

  private static long checked(Path file, Properties about, String base) {
    String format = about.getProperty("format", "");
    if (!format.equals(Integer.toString(FORMAT))) {
      throw invalid(file, "has format '" + format + "'; this program reads " + FORMAT + ".", null);
    }
    String its = about.getProperty("base", "");
    if (!its.equals(base)) {
      throw new SimpulException(
          ErrorId.BACKUP_INVALID,
          "The data of '"
              + file
              + "' lives under '"
              + its
              + "', this store's under '"
              + base
              + "'.",
          "Set SIMPUL_BASE to the backup's.");
    }
    String quads = about.getProperty("quads", "");
    if (!quads.matches("\\d{1,18}")) {
      throw invalid(file, "counts '" + quads + "' quads.", null);
    }
    return Long.parseLong(quads);
  }

  private static SimpulException invalid(
      Path file, String why, @org.jspecify.annotations.Nullable Exception cause) {
    SimpulException invalid =
        new SimpulException(ErrorId.BACKUP_INVALID, "'" + file + "' " + why, "Use another backup.");
    if (cause != null) {
      invalid.initCause(cause);
    }
    return invalid;
  }

  /**
   * Puts the backup in the place of all that the store holds.
   *
   * @throws SimpulException BACKUP_INVALID where it turns out to be damaged; the store is as before
   */
  public void restore(QuadStore store) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      TreeMap<String, LocalDate> days;
      try (InputStream in = entry(zip, READINGS)) {
        days = Readings.parse(new InputStreamReader(in, StandardCharsets.UTF_8), file.toString());
      }
      store.write(
          data -> {
            data.clear();
            load(zip, data);
            store.readings().set(days);
          });
    } catch (IOException e) {
      throw invalid(file, "cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private void load(ZipFile zip, DatasetGraph data) {
    try (InputStream in = entry(zip, DATASET)) {
      var counted = StreamRDFLib.count(StreamRDFLib.dataset(data));
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(counted);
      if (counted.countQuads() != quads) {
        throw invalid(
            file, "holds " + counted.countQuads() + " quads, not the " + quads + " it says.", null);
      }
    } catch (RiotException | RuntimeIOException | IOException e) {
      throw invalid(file, "is damaged: " + e.getMessage() + ".", e);
    }
  }
}
