package id.simpul.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a command writes, carried over one stream: frames of channel (one byte), length (four bytes)
 * and content; the last frame says how it ended.
 */
final class HandedOutput {
  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final int EXIT = 0;

  private final DataOutputStream stream;

  HandedOutput(OutputStream stream) {
    this.stream = new DataOutputStream(stream);
  }

  /** A terminal whose output travels in frames. */
  Terminal terminal() {
    return Terminal.to(new Channel(OUT), new Channel(ERR));
  }

  void exit(int code) throws IOException {
    stream.writeByte(EXIT);
    stream.writeInt(code);
    stream.flush();
  }

  /**
   * Writes what arrives to {@code terminal} and gives the exit code.
   *
   * @throws EOFException where the sender ended in between
   */
  static int receive(DataInputStream in, Terminal terminal) throws IOException {
    for (int channel = in.readByte(); channel != EXIT; channel = in.readByte()) {
      byte[] content = in.readNBytes(in.readInt());
      OutputStream target = channel == OUT ? terminal.out() : terminal.err();
      target.write(content);
      target.flush();
    }
    return in.readInt();
  }

  private final class Channel extends OutputStream {
    private final int channel;

    Channel(int channel) {
      this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      synchronized (stream) {
        stream.writeByte(channel);
        stream.writeInt(length);
        stream.write(bytes, from, length);
        stream.flush();
      }
    }
  }
}
