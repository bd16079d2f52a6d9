package id.simpul.web.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;

/**
 * Writes a marked text without a character between its pieces: in a template every line break of
 * the file would stand in the article.
 */
public final class MarkedHtml implements Content {
  private final List<MarkedText.Piece> pieces;

  private MarkedHtml(List<MarkedText.Piece> pieces) {
    this.pieces = pieces;
  }

  /** What to put into a page for {@code pieces}. */
  public static Content of(List<MarkedText.Piece> pieces) {
    return new MarkedHtml(pieces);
  }

  @Override
  public void writeTo(TemplateOutput out) {
    pieces.forEach(piece -> piece(piece, out));
  }

  private static void piece(MarkedText.Piece piece, TemplateOutput out) {
    boolean marked = !piece.claims().isEmpty();
    out.writeContent(marked ? "<mark>" : "");
    for (ClaimCard claim : piece.starting()) {
      out.writeContent("<span class=\"anchor\" id=\"");
      Escape.htmlAttribute(claim.anchor(), out);
      out.writeContent("\"></span>");
    }
    named(piece, out);
    out.writeContent(marked ? "</mark>" : "");
    if (!piece.ending().isEmpty()) {
      notes(piece.ending(), out);
    }
  }

  private static void named(MarkedText.Piece piece, TemplateOutput out) {
    if (piece.href().isEmpty()) {
      Escape.htmlContent(piece.text(), out);
      return;
    }
    out.writeContent("<a class=\"named\" href=\"");
    Escape.htmlAttribute(piece.href(), out);
    out.writeContent("\" title=\"");
    Escape.htmlAttribute(piece.label(), out);
    out.writeContent("\">");
    Escape.htmlContent(piece.text(), out);
    out.writeContent("</a>");
  }

  private static void notes(List<ClaimCard> claims, TemplateOutput out) {
    out.writeContent("<sup class=\"notes\">");
    for (ClaimCard claim : claims) {
      out.writeContent("<a href=\"#klaim-" + claim.number() + "\" title=\"");
      Escape.htmlAttribute(claim.kind(), out);
      out.writeContent("\">" + claim.number() + "</a>");
    }
    out.writeContent("</sup>");
  }
}
