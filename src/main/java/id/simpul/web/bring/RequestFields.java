package id.simpul.web.bring;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.page.PageReader;
import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Takes the fields out of a request: a form with files, or a text or HTML page as the body. */
final class RequestFields {
  /** What one request may bring: as much as the command reads of one file. */
  static final long LIMIT = PageReader.DEFAULT_LIMIT_BYTES;

  static final String TEXT = "text";
  static final String FILE = "file";
  static final String READ_ON = "readOn";
  static final String SOURCE = "source";
  static final String KEEP = "keep";

  private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";
  private static final int IN_MEMORY = 1 << 20;

  /** What stands around the files: names, borders, the other fields. */
  private static final long AROUND = 1 << 20;

  private RequestFields() {}

  /**
   * @throws SimpulException UPLOAD_TOO_LARGE, UPLOAD_INVALID
   */
  static Fields of(Context ctx) {
    String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    try {
      if (ctx.req().getContentLengthLong() > LIMIT + AROUND) {
        throw tooLarge(ctx);
      }
      if (type.startsWith("multipart/form-data")) {
        return parts(ctx);
      }
      if (type.startsWith("text/plain") || type.startsWith("text/html")) {
        return body(ctx, type.startsWith("text/html") ? ".html" : ".txt");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw invalid(
        "Pages cannot be read from the content type '" + type + "'.",
        "Use text/plain, text/html or multipart/form-data.");
  }

  private static Fields body(Context ctx, String ending) throws IOException {
    byte[] bytes = ctx.bodyInputStream().readNBytes((int) LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLarge(ctx);
    }
    Fields fields = new Fields();
    ctx.queryParamMap().forEach((name, values) -> fields.put(name, values.get(0)));
    if (bytes.length > 0) {
      fields.add(new Fields.NamedBytes(Sources.named(bytes, ending), bytes));
    }
    return fields;
  }

  private static Fields parts(Context ctx) throws IOException {
    ctx.req()
        .setAttribute(
            MULTIPART,
            new MultipartConfigElement(
                System.getProperty("java.io.tmpdir"), LIMIT, LIMIT + AROUND, IN_MEMORY));
    Fields fields = new Fields();
    try {
      for (Part part : ctx.req().getParts()) {
        add(part, fields);
      }
    } catch (ServletException | RuntimeException e) {
      if (isTooLarge(e)) {
        throw tooLarge(ctx);
      }
      throw invalid("The form cannot be read (" + e.getMessage() + ").", "Send it again.");
    }
    return fields;
  }

  private static boolean isTooLarge(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      String said = String.valueOf(at.getMessage());
      if (at instanceof HttpException http && http.getCode() == 413
          || said.contains("max length exceeded")
          || said.contains("exceeds max")) {
        return true;
      }
    }
    return false;
  }

  private static void add(Part part, Fields fields) throws IOException {
    byte[] bytes;
    try (InputStream in = part.getInputStream()) {
      bytes = in.readAllBytes();
    }
    part.delete();
    String file = part.getSubmittedFileName();
    if (file == null) {
      fields.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
    } else if (!file.isEmpty() && part.getName().equals(FILE)) {
      // An empty choice of files is sent as a part without a name.
      fields.add(new Fields.NamedBytes(last(file), bytes));
    }
  }

  private static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /**
   * Reads on for a while before refusing: a browser that is still sending shows a broken connection
   * instead of the answer.
   */
  private static SimpulException tooLarge(Context ctx) {
    long length = ctx.req().getContentLengthLong();
    @Nullable String expect = ctx.header("Expect");
    if (expect == null) {
      try {
        InputStream in = ctx.req().getInputStream();
        byte[] scrap = new byte[1 << 16];
        long read = 0;
        for (int n = 0; n >= 0 && read < 8 * LIMIT; n = in.read(scrap)) {
          read += n;
        }
      } catch (IOException | RuntimeException e) {
        // The sender has gone, or the body was read already: the answer is the same.
      }
    }
    return new SimpulException(
        ErrorId.UPLOAD_TOO_LARGE,
        (length > 0 ? "The request has '" + length + "' bytes" : "The request is too large")
            + ", the limit is "
            + LIMIT
            + ".",
        "Send fewer pages at a time, or use 'simpul ingest'.");
  }

  static SimpulException invalid(String problem, String nextStep) {
    return new SimpulException(ErrorId.UPLOAD_INVALID, problem, nextStep);
  }
}
