package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;

/**
 * A store in a folder: {@code tdb2/} the dataset, {@code schema} the layout's number, {@code
 * version} the count of writes, {@code readings.csv} the sources, {@code lock} and {@code holder}
 * who has it open. One process at a time.
 */
public final class Tdb2Store implements QuadStore {
  private final StoreFolder folder;
  private final Transactions transactions;
  private final Readings readings;

  private Tdb2Store(StoreFolder folder, Transactions transactions, Readings readings) {
    this.folder = folder;
    this.transactions = transactions;
    this.readings = readings;
  }

  /**
   * Opens the store in {@code path}, or creates one where the folder is missing or empty.
   *
   * @throws SimpulException STORE_LOCKED where another process or an earlier call holds it,
   *     STORE_SCHEMA_NEWER where a newer program wrote it, STORE_UNREADABLE where the path is not a
   *     store
   */
  public static Tdb2Store open(Path path) {
    try {
      return open(StoreFolder.open(path));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static Tdb2Store open(StoreFolder folder) throws IOException {
    try {
      Path data = Files.createDirectories(folder.path().resolve("tdb2"));
      return new Tdb2Store(
          folder,
          new Transactions(
              DatabaseMgr.connectDatasetGraph(Location.create(data)),
              Version.at(folder.path().resolve("version"))),
          Readings.at(folder.path().resolve("readings.csv")));
    } catch (TDBException | DBOpEnvException | RuntimeIOException e) {
      folder.close();
      throw unreadable(folder.path(), e);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static SimpulException unreadable(Path path, Exception cause) {
    return new SimpulException(
        ErrorId.STORE_UNREADABLE,
        "The store '" + path + "' cannot be opened: " + cause.getMessage() + ".",
        "Check its permissions, restore a backup, or name another folder.",
        cause);
  }

  /** The folder. */
  public Path path() {
    return folder.path();
  }

  /**
   * Writes down that this process serves the store on {@code port} of the loopback address, for
   * commands that would hand it work; they must show {@code token}.
   */
  public void announceServer(int port, String token) {
    try {
      new Holder(ProcessHandle.current().pid(), port, token).write(folder.path());
    } catch (IOException e) {
      throw unreadable(folder.path(), e);
    }
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> work) {
    return transactions.read(work);
  }

  @Override
  public void write(Consumer<DatasetGraph> work) {
    transactions.write(work);
  }

  @Override
  public DatasetGraph dataset() {
    return transactions.dataset();
  }

  @Override
  public long version() {
    return transactions.version();
  }

  @Override
  public Readings readings() {
    return readings;
  }

  @Override
  public void compact() {
    transactions.compact();
  }

  @Override
  public void close() {
    // The folder's lock closes last, and whatever happens before it.
    try (folder) {
      transactions.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the store " + folder.path(), e);
    }
  }
}
