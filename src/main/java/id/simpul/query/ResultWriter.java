package id.simpul.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes answers in every {@link ResultFormat}. Keeps no state; may be shared. */
public final class ResultWriter {

  /**
   * Writes one answer and flushes; the stream stays open.
   *
   * @param language of headings and notes, {@code id} or {@code en}
   * @throws UncheckedIOException where the stream cannot be written
   */
  public void write(ResultTable table, ResultFormat format, String language, OutputStream out) {
    try {
      switch (format) {
        case TABLE -> TextTable.write(table, language, out);
        case CSV -> CsvTable.write(table, out);
        case JSON -> JsonTable.write(table, out);
        case XLSX -> new Spreadsheet(table, language).write(out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the answer", e);
    }
  }

  /**
   * A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that text
   * found on a page never runs.
   */
  static String withoutFormula(String text) {
    return startsLikeFormula(text) ? "'" + text : text;
  }

  /** Whether a spreadsheet may take {@code text} for a formula: it begins with = + - @ or a tab. */
  static boolean startsLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
