package id.simpul.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.block.BlockType;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;

/**
 * Copies one of TDB2's trees without the blocks that only earlier states of it used: block by
 * block, so that no record is looked at. A tree has three files: {@code .bpt} its state (root,
 * blocks of nodes, blocks of records, as 64-bit numbers), {@code .idn} its nodes, {@code .dat} its
 * records. A node is its type and its count of keys in 32 bits, its keys, its pointers; a block of
 * records its count, a link that transactions do not follow, its records.
 */
final class LiveBlocks implements AutoCloseable {
  private static final int BLOCK = SystemIndex.BlockSize;
  private static final int COUNT_BITS = 24;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
  private static final int LINK_AT = Integer.BYTES;
  private static final int NO_LINK = -1;

  private final FileChannel nodes;
  private final FileChannel records;
  private final FileChannel newNodes;
  private final FileChannel newRecords;
  private final int pointersAt;
  private final ByteBuffer leaf = ByteBuffer.allocateDirect(BLOCK);
  private int nodeCount;
  private int recordCount;

  private LiveBlocks(Path from, Path to, String name, RecordFactory record) throws IOException {
    int order = BPlusTreeParams.calcOrder(BLOCK, record);
    BPlusTreeParams shape = new BPlusTreeParams(order, record);
    this.pointersAt = Integer.BYTES + shape.getMaxRec() * shape.getRecordLength();
    this.nodes = FileChannel.open(from.resolve(name + ".idn"));
    this.records = FileChannel.open(from.resolve(name + ".dat"));
    this.newNodes = create(to.resolve(name + ".idn"));
    this.newRecords = create(to.resolve(name + ".dat"));
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * @param from folder of the tree, which nobody writes to
   * @param to folder without a tree of that name
   * @param name e.g. {@code GSPO}
   * @param record what its records are
   */
  static void copy(Path from, Path to, String name, RecordFactory record) throws IOException {
    ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(from.resolve(name + ".bpt")));
    try (LiveBlocks tree = new LiveBlocks(from, to, name, record)) {
      long root = tree.node((int) state.getLong(0));
      state.putLong(0, root).putLong(Long.BYTES, tree.nodeCount);
      state.putLong(2 * Long.BYTES, tree.recordCount);
    }
    Files.write(to.resolve(name + ".bpt"), state.array());
  }

  /** Copies a node with all below it; gives its number in the copy. */
  private int node(int number) throws IOException {
    int copy = nodeCount++;
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    read(nodes, number, block);
    int header = block.getInt(0);
    boolean leaves = header >>> COUNT_BITS == BlockType.BPTREE_LEAF.id();
    for (int i = 0; i <= (header & COUNT_MASK); i++) {
      int at = pointersAt + i * Integer.BYTES;
      int child = block.getInt(at);
      block.putInt(at, leaves ? records(child) : node(child));
    }
    write(newNodes, copy, block);
    return copy;
  }

  private int records(int number) throws IOException {
    read(records, number, leaf);
    leaf.putInt(LINK_AT, NO_LINK);
    write(newRecords, recordCount, leaf);
    return recordCount++;
  }

  private static void read(FileChannel file, int number, ByteBuffer block) throws IOException {
    block.clear();
    while (block.hasRemaining()) {
      if (file.read(block, (long) number * BLOCK + block.position()) < 0) {
        throw new IOException("A tree ends before its block " + number);
      }
    }
  }

  private static void write(FileChannel file, int number, ByteBuffer block) throws IOException {
    block.clear();
    while (block.hasRemaining()) {
      file.write(block, (long) number * BLOCK + block.position());
    }
  }

  @Override
  public void close() throws IOException {
    try (nodes;
        records;
        newNodes;
        newRecords) {
      newNodes.force(true);
      newRecords.force(true);
    }
  }
}
