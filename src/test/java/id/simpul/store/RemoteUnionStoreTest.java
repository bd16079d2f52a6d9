package id.simpul.store;

/** A store on a server whose default graph is the union, with an address of its own for updates. */
final class RemoteUnionStoreTest extends RemoteStoreTest {
  @Override
  String dataset() {
    return "union";
  }
}
