package id.simpul.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An answer as aligned text: headings, a rule, one line for each row, then the note. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  static void write(ResultTable table, String language, OutputStream out) throws IOException {
    List<String> heads = table.columns().stream().map(c -> c.labels().in(language)).toList();
    List<List<String>> lines = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      lines.add(row.stream().map(cell -> cell.text().replaceAll("\\s+", " ")).toList());
    }
    int[] widths = widths(heads, lines);
    StringBuilder text = new StringBuilder();
    line(text, heads, widths, table);
    line(text, rule(widths), widths, table);
    for (List<String> line : lines) {
      line(text, line, widths, table);
    }
    Labels note = table.note();
    if (note != null) {
      text.append('\n').append(note.in(language)).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static int[] widths(List<String> heads, List<List<String>> lines) {
    int[] widths = heads.stream().mapToInt(TextTable::width).toArray();
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    return widths;
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private static void line(
      StringBuilder text, List<String> cells, int[] widths, ResultTable table) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String fill = " ".repeat(widths[i] - width(cells.get(i)));
      boolean right = isNumeric(table, i);
      line.append(i == 0 ? "" : GAP).append(right ? fill + cells.get(i) : cells.get(i) + fill);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static boolean isNumeric(ResultTable table, int column) {
    return !table.rows().isEmpty()
        && table.rows().stream()
            .map(row -> row.get(column).type())
            .allMatch(type -> type == Cell.Type.NUMBER || type == Cell.Type.EMPTY);
  }

  /** How many places a terminal gives to {@code text}: two for wide letters, none for marks. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    int type = UCharacter.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        eastAsian == UCharacter.EastAsianWidth.WIDE
            || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }
}
