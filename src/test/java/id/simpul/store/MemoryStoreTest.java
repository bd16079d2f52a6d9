package id.simpul.store;

final class MemoryStoreTest extends QuadStoreContract {
  @Override
  QuadStore open() {
    return new MemoryStore();
  }
}
