package id.simpul.store;

import java.nio.file.Path;

/** Where a store is: in a folder of this machine, or on a SPARQL server. */
public sealed interface StorePlace permits StorePlace.Folder, RemoteAddress {

  /**
   * Opens the store, or begins one where there is none.
   *
   * @throws id.simpul.model.SimpulException with an id that begins with STORE
   */
  QuadStore open();

  /**
   * A folder, e.g. {@code data/store}.
   *
   * @param path of the folder; need not exist
   */
  record Folder(Path path) implements StorePlace {
    @Override
    public Tdb2Store open() {
      return Tdb2Store.open(path);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }
}
