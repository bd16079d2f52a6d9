package id.simpul.web.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until it is whole, so that one that fails half-way can still be answered
 * with an error and not with broken JSON. The first megabyte stays in memory, the rest goes to a
 * file.
 */
final class SpooledResponse extends HttpServletResponseWrapper implements AutoCloseable {
  private static final int IN_MEMORY = 1 << 20;
  private static final List<String> KEPT_HEADERS =
      List.of("Content-Type", "Content-Encoding", "Cache-Control", "Pragma");

  private final QueryRun run;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ServletOutputStream stream = new Spool();
  private @Nullable Path file;
  private @Nullable OutputStream tail;
  private @Nullable PrintWriter writer;
  private long size;

  SpooledResponse(HttpServletResponse response, QueryRun run) {
    super(response);
    this.run = run;
  }

  /** Sends what was held back. */
  void release() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    HttpServletResponse response = (HttpServletResponse) getResponse();
    response.setContentLengthLong(size);
    OutputStream out = response.getOutputStream();
    head.writeTo(out);
    if (tail != null && file != null) {
      tail.close();
      Files.copy(file, out);
    }
    out.flush();
  }

  /** Bytes of the answer. */
  long size() {
    return size;
  }

  /** The answer as it was sent; to be called after {@link #release}. */
  AnswerMemory.Answer whole() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream((int) size);
    head.writeTo(body);
    if (file != null) {
      Files.copy(file, body);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new AnswerMemory.Answer(headers, body.toByteArray());
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
  }

  @Override
  public void flushBuffer() {}

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void close() throws IOException {
    if (tail != null) {
      tail.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private void put(byte[] bytes, int from, int length) throws IOException {
    if (run.problem() != null) {
      // Nothing of it will be sent: Fuseki's own words about the failure are not needed either.
      return;
    }
    size += length;
    if (size > run.limits().bytes()) {
      throw run.stopped(Problem.tooManyBytes(run.limits().bytes()));
    }
    if (tail == null && head.size() + length <= IN_MEMORY) {
      head.write(bytes, from, length);
      return;
    }
    if (tail == null) {
      file = Files.createTempFile("simpul-answer", ".tmp");
      tail = Files.newOutputStream(file);
    }
    tail.write(bytes, from, length);
  }

  private final class Spool extends ServletOutputStream {
    @Override
    public void write(int b) throws IOException {
      put(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      put(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers are written in one go");
    }
  }
}
