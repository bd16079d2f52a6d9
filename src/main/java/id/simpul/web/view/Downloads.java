package id.simpul.web.view;

import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.query.ResultWriter;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;

/** Answers that a reader keeps as a file. */
public final class Downloads {
  private Downloads() {}

  /**
   * Answers with {@code table}.
   *
   * @param name of the file, without its ending
   */
  public static void send(
      Context ctx, ResultTable table, ResultFormat format, String name, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWriter().write(table, format, language, out);
    send(ctx, out.toByteArray(), format.mediaType(), name + "." + format.slug());
  }

  /**
   * Answers with a file.
   *
   * @param name of the file, with its ending; letters of ASCII
   */
  public static void send(Context ctx, byte[] bytes, String mediaType, String name) {
    ctx.contentType(mediaType);
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.result(bytes);
  }
}
