package id.simpul.query;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An answer as a workbook of one sheet: numbers and days typed, things as links, text never a
 * formula. Rows are streamed, so that size costs disk and not memory.
 */
final class Spreadsheet {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int WIDEST = 60;
  // Excel opens no sheet with more links than this (its documented limit).
  private static final int MOST_LINKS = 65_000;

  private final ResultTable table;
  private final String language;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle head = workbook.createCellStyle();
  private final CellStyle day = workbook.createCellStyle();
  private final CellStyle plain = workbook.createCellStyle();
  private final CellStyle quoted = workbook.createCellStyle();
  private int links;

  Spreadsheet(ResultTable table, String language) {
    this.table = table;
    this.language = language;
    Font bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    plain.setWrapText(true);
    quoted.setQuotePrefixed(true);
  }

  void write(OutputStream out) throws IOException {
    try (workbook) {
      Sheet sheet = workbook.createSheet("Simpul");
      heads(sheet);
      int line = 1;
      for (List<Cell> row : table.rows()) {
        row(sheet.createRow(line++), row);
      }
      note(sheet, line + 1);
      workbook.write(out);
    }
  }

  private void heads(Sheet sheet) {
    sheet.createFreezePane(0, 1);
    Row row = sheet.createRow(0);
    for (int i = 0; i < table.columns().size(); i++) {
      var cell = row.createCell(i);
      cell.setCellValue(table.columns().get(i).labels().in(language));
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, 256 * (width(i) + 2));
    }
  }

  private int width(int column) {
    int width = TextTable.width(table.columns().get(column).labels().in(language));
    for (List<Cell> row : table.rows()) {
      width = Math.max(width, Math.min(WIDEST, row.get(column).text().length()));
    }
    return width;
  }

  private void row(Row row, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).type() != Cell.Type.EMPTY) {
        fill(row.createCell(i), cells.get(i));
      }
    }
  }

  private void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
    switch (cell.type()) {
      case NUMBER -> target.setCellValue(Double.parseDouble(cell.text()));
      case DATE -> date(target, cell.text());
      case IRI -> link(target, cell);
      default -> text(target, cell.text());
    }
  }

  private void date(org.apache.poi.ss.usermodel.Cell target, String text) {
    try {
      target.setCellValue(LocalDate.parse(text));
      target.setCellStyle(day);
    } catch (DateTimeParseException e) {
      text(target, text);
    }
  }

  private void text(org.apache.poi.ss.usermodel.Cell target, String text) {
    int limit = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    target.setCellValue(text.length() > limit ? text.substring(0, limit) : text);
    target.setCellStyle(ResultWriter.startsLikeFormula(text) ? quoted : plain);
  }

  private void link(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
    text(target, cell.text());
    String iri = cell.iri();
    if (iri != null && links++ < MOST_LINKS) {
      Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress(iri);
      target.setHyperlink(link);
    }
  }

  private void note(Sheet sheet, int line) {
    Labels note = table.note();
    if (note != null) {
      sheet.createRow(line).createCell(0).setCellValue(note.in(language));
    }
  }
}
