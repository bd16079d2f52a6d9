package id.simpul.store.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/**
 * TDB2's file of nodes, read through memory: TDB2 asks the system for it byte by byte. A node's
 * number is where it begins.
 */
final class MappedTerms {
  private static final int PART_BITS = 30;
  private static final long PART = 1L << PART_BITS;

  /** Most nodes fit; a longer one is read again with more. */
  private static final int OFTEN_ENOUGH = 256;

  private record Mapped(ByteBuffer[] parts, long length) {}

  private final Path path;
  private volatile Mapped mapped = new Mapped(new ByteBuffer[0], 0);

  MappedTerms(Path path) {
    this.path = path;
  }

  /** How long the file is. */
  long length() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Nodes cannot be read", e);
    }
  }

  /** The node that begins at {@code at}; null where it does not lie in the file yet. */
  @Nullable Node node(long at) {
    try {
      Mapped now = at < mapped.length ? mapped : mapAgain(at);
      for (long bytes = OFTEN_ENOUGH; at < now.length; bytes *= 4) {
        long length = Math.min(bytes, now.length - at);
        try {
          return parse(bytes(now, at, (int) length));
        } catch (TTransportException e) {
          if (length < bytes) {
            return null;
          }
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("Nodes cannot be read", e);
    } catch (TException e) {
      throw new UncheckedIOException(new IOException("No node at " + at + " of " + path, e));
    }
  }

  private static Node parse(byte[] bytes) throws TException {
    RDF_Term term = new RDF_Term();
    term.read(TRDF.protocol(new TMemoryInputTransport(bytes)));
    return ThriftConvert.convert(term);
  }

  private static byte[] bytes(Mapped from, long at, int length) {
    byte[] bytes = new byte[length];
    int done = 0;
    while (done < length) {
      long next = at + done;
      ByteBuffer part = from.parts[(int) (next >> PART_BITS)];
      int offset = (int) (next & PART - 1);
      int more = Math.min(length - done, part.capacity() - offset);
      part.get(offset, bytes, done, more);
      done += more;
    }
    return bytes;
  }

  /** The file grows at its end. */
  private synchronized Mapped mapAgain(long at) throws IOException {
    if (at < mapped.length) {
      return mapped;
    }
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      long length = file.size();
      if (length > mapped.length) {
        mapped = new Mapped(parts(file, length), length);
      }
    }
    return mapped;
  }

  private static ByteBuffer[] parts(FileChannel file, long length) throws IOException {
    ByteBuffer[] parts = new ByteBuffer[(int) ((length - 1) / PART) + 1];
    for (int i = 0; i < parts.length; i++) {
      long from = i * PART;
      parts[i] = file.map(MapMode.READ_ONLY, from, Math.min(PART, length - from));
    }
    return parts;
  }
}
