package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class ResultWriterTest {
  private static final ResultTable TABLE =
      new ResultTable(
          List.of(
              new Column("office", new Labels("Kantor", "Office")),
              new Column("count", new Labels("Forum", "Forums")),
              new Column("day", new Labels("Hari", "Day")),
              new Column("text", new Labels("Teks", "Text"))),
          List.of(
              List.of(
                  Cell.iri(
                      "https://w3id.org/simpul/id/organization/kpu-kota-semarang",
                      "KPU Kota Semarang"),
                  Cell.number("12"),
                  Cell.date("2025-11-05"),
                  Cell.text("=HYPERLINK(\"http://x\")")),
              List.of(Cell.NONE, Cell.number("-3"), Cell.NONE, Cell.text("選挙 “Jum’at”"))),
          new Labels("Catatan.", "Note."));

  private static byte[] bytes(ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWriter().write(TABLE, format, "id", out);
    return out.toByteArray();
  }

  private static String text(ResultFormat format) {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  @Test
  void a_table_is_aligned_numbers_to_the_right_and_ends_with_its_note() {
    assertEquals(
        """
        Kantor             Forum  Hari        Teks
        -----------------  -----  ----------  ----------------------
        KPU Kota Semarang     12  2025-11-05  =HYPERLINK("http://x")
                              -3              選挙 “Jum’at”

        Catatan.
        """,
        text(ResultFormat.TABLE));
  }

  @Test
  void wide_letters_take_two_places_and_marks_none() {
    assertEquals(4, TextTable.width("選挙"));
    assertEquals(1, TextTable.width("e\u0301"));
    assertEquals(9, TextTable.width("“Jum’at”") + 1);
  }

  @Test
  void csv_gives_things_two_columns_and_disarms_formulas() {
    assertEquals(
        "office,office_iri,count,day,text\r\n"
            + "KPU Kota Semarang,https://w3id.org/simpul/id/organization/kpu-kota-semarang,12,2025-11-05,"
            + "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"
            + "\"\",,-3,,選挙 “Jum’at”\r\n",
        text(ResultFormat.CSV));
  }

  @Test
  void every_start_of_a_formula_is_disarmed() {
    for (String start : List.of("=1", "+1", "-1", "@x", "\tx", "\rx")) {
      assertEquals("'" + start, ResultWriter.withoutFormula(start));
    }
    assertEquals("a=1", ResultWriter.withoutFormula("a=1"));
    assertEquals("", ResultWriter.withoutFormula(""));
  }

  @Test
  void json_keeps_labels_addresses_and_numbers() throws IOException {
    JsonNode json = new ObjectMapper().readTree(bytes(ResultFormat.JSON));
    JsonNode first = json.get("rows").get(0);
    assertEquals("KPU Kota Semarang", first.get("office").get("label").asText());
    assertTrue(first.get("office").get("iri").asText().endsWith("/kpu-kota-semarang"));
    assertTrue(first.get("count").isNumber());
    assertEquals(2, json.get("rows").get(1).size());
    assertEquals("Note.", json.get("note").get("en").asText());
    assertEquals("Hari", json.get("columns").get(2).get("label").get("id").asText());
  }

  @Test
  void a_workbook_has_types_links_and_no_formula() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ResultFormat.XLSX)))) {
      Sheet sheet = book.getSheetAt(0);
      Row first = sheet.getRow(1);
      assertEquals("Kantor", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals(
          "https://w3id.org/simpul/id/organization/kpu-kota-semarang",
          first.getCell(0).getHyperlink().getAddress());
      assertEquals(12.0, first.getCell(1).getNumericCellValue());
      assertEquals(
          LocalDateTime.of(2025, 11, 5, 0, 0), first.getCell(2).getLocalDateTimeCellValue());
      assertEquals(CellType.STRING, first.getCell(3).getCellType());
      assertTrue(first.getCell(3).getCellStyle().getQuotePrefixed());
      assertEquals("Catatan.", sheet.getRow(4).getCell(0).getStringCellValue());
    }
  }
}
