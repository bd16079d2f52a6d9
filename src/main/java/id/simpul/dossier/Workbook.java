package id.simpul.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as one workbook: a sheet each, with a head that stays, a filter, and links. */
public final class Workbook {
  private static final int WIDEST = 60;
  // Excel opens no sheet with more links than this (its documented limit).
  private static final int MOST_LINKS = 65_000;
  private static final int ROWS_IN_MEMORY = 200;

  /**
   * A sheet.
   *
   * @param name at most 31 letters
   * @param heads its columns
   * @param rows for each column a value; an address where it begins with {@code http}
   */
  public record Table(String name, List<String> heads, List<List<String>> rows) {}

  private Workbook() {}

  /** Writes {@code tables}; {@code out} stays open. */
  public static void write(List<Table> tables, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      CellStyle head = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      head.setFont(bold);
      CellStyle plain = workbook.createCellStyle();
      plain.setWrapText(true);
      // Text that looks like a formula stays text.
      plain.setQuotePrefixed(true);
      tables.forEach(table -> sheet(workbook, table, head, plain));
      workbook.write(out);
    }
  }

  private static void sheet(SXSSFWorkbook workbook, Table table, CellStyle head, CellStyle plain) {
    Sheet sheet = workbook.createSheet(table.name());
    sheet.createFreezePane(1, 1);
    if (!table.rows().isEmpty()) {
      sheet.setAutoFilter(
          new CellRangeAddress(0, table.rows().size(), 0, table.heads().size() - 1));
    }
    Row first = sheet.createRow(0);
    for (int i = 0; i < table.heads().size(); i++) {
      Cell cell = first.createCell(i);
      cell.setCellValue(table.heads().get(i));
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, 256 * width(table, i));
    }
    int at = 1;
    for (List<String> values : table.rows()) {
      row(sheet.createRow(at++), values, plain, at * values.size() < MOST_LINKS);
    }
  }

  private static int width(Table table, int column) {
    int width = table.heads().get(column).length();
    for (List<String> row : table.rows()) {
      width = Math.max(width, Math.min(WIDEST, row.get(column).length()));
    }
    return width + 2;
  }

  private static void row(Row row, List<String> values, CellStyle plain, boolean links) {
    for (int i = 0; i < values.size(); i++) {
      String value = PlainText.xml(values.get(i));
      Cell cell = row.createCell(i);
      cell.setCellStyle(plain);
      if (value.length() <= 9 && value.matches("0|[1-9]\\d*")) {
        cell.setCellValue(Long.parseLong(value));
      } else {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(value.length() > most ? value.substring(0, most - 1) + "…" : value);
      }
      if (links && value.matches("https?://[!-~]+")) {
        Hyperlink link =
            row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(value);
        cell.setHyperlink(link);
      }
    }
  }
}
