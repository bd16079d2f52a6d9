package id.simpul.store.column;

import java.nio.ByteBuffer;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** TDB2's numbers of nodes as it writes them to disk. */
final class Ids {
  private Ids() {}

  static long number(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes, 0);
    return ByteBuffer.wrap(bytes).getLong();
  }

  static NodeId id(long number) {
    return NodeIdFactory.get(ByteBuffer.wrap(new byte[NodeId.SIZE]).putLong(0, number), 0);
  }
}
