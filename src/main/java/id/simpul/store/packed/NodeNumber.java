package id.simpul.store.packed;

import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** TDB2's numbers of nodes as it writes them to disk: negative where they hold a value. */
public final class NodeNumber {
  private NodeNumber() {}

  /** The number of {@code id}, which must be of a node and no placeholder. */
  public static long of(NodeId id) {
    if (id.isPtr()) {
      return id.getPtrLocation();
    }
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes, 0);
    long number = 0;
    for (byte b : bytes) {
      number = number << Byte.SIZE | b & 0xFF;
    }
    return number;
  }

  /** The id with this number. */
  public static NodeId id(long number) {
    if (number >= 0) {
      return NodeIdFactory.createPtr(number);
    }
    byte[] bytes = new byte[NodeId.SIZE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (number >>> (bytes.length - 1 - i) * Byte.SIZE);
    }
    return NodeIdFactory.get(bytes, 0);
  }
}
