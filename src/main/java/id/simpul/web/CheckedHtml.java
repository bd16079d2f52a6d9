package id.simpul.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;

/** Writes a checked text with its citations marked, without a character between its pieces. */
public final class CheckedHtml implements Content {
  private final List<CheckedPiece> pieces;

  private CheckedHtml(List<CheckedPiece> pieces) {
    this.pieces = pieces;
  }

  /** What to put into a page for {@code pieces}. */
  public static Content of(List<CheckedPiece> pieces) {
    return new CheckedHtml(pieces);
  }

  @Override
  public void writeTo(TemplateOutput out) {
    for (CheckedPiece piece : pieces) {
      CheckedLine line = piece.line();
      if (line == null) {
        Escape.htmlContent(piece.text(), out);
      } else {
        marked(piece.text(), line, out);
      }
    }
  }

  private static void marked(String text, CheckedLine line, TemplateOutput out) {
    int number = line.number();
    out.writeContent("<mark class=\"" + line.status() + "\" id=\"teks-" + number + "\">");
    Escape.htmlContent(text, out);
    out.writeContent("</mark><sup class=\"notes\"><a href=\"#sitasi-" + number + "\">");
    out.writeContent(number + "</a></sup>");
  }
}
