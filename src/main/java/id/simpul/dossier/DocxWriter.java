package id.simpul.dossier;

import id.simpul.dossier.Dossier.Chapter;
import id.simpul.dossier.Dossier.Source;
import id.simpul.dossier.Dossier.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A dossier as a Word document: headings that build its outline, sources as real footnotes. */
public final class DocxWriter {
  private static final String[] SIZES = {"40", "32", "26", "23"};
  private static final String FONT = "Georgia";
  private static final int BODY = 11;
  private static final int NOTE = 9;
  private static final int INDENT = 340;

  private DocxWriter() {}

  /** Writes {@code dossier}; {@code out} stays open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createFootnotes();
      document.getProperties().getCoreProperties().setTitle(PlainText.xml(dossier.title()));
      document.getProperties().getCoreProperties().setCreator("Simpul");
      styles(document, dossier.language());
      heading(document, dossier.title(), 0);
      paragraph(document, dossier.subtitle(), true);
      dossier.preface().forEach(line -> paragraph(document, line, true));
      dossier.chapters().forEach(chapter -> chapter(document, chapter));
      document.write(out);
    }
  }

  private static void styles(XWPFDocument document, String language) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage(language.equals("id") ? "id-ID" : "en-GB");
    styles.addStyle(new XWPFStyle(raised()));
    for (int level = 0; level < SIZES.length; level++) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId(styleId(level));
      style.addNewName().setVal(level == 0 ? "Title" : "heading " + level);
      style.addNewQFormat();
      style.addNewUnhideWhenUsed();
      if (level > 0) {
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      }
      style.addNewRPr().addNewSz().setVal(new BigInteger(SIZES[level]));
      style.getRPr().addNewB();
      style.getRPr().addNewRFonts().setAscii(FONT);
      style.getRPr().getRFontsArray(0).setHAnsi(FONT);
      style.setType(STStyleType.PARAGRAPH);
      styles.addStyle(new XWPFStyle(style));
    }
  }

  /** The numbers of footnotes stand raised: POI names this style and leaves it to the document. */
  private static CTStyle raised() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("FootnoteReference");
    style.addNewName().setVal("footnote reference");
    style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    style.setType(STStyleType.CHARACTER);
    return style;
  }

  private static String styleId(int level) {
    return level == 0 ? "Title" : "Heading" + level;
  }

  private static void heading(XWPFDocument document, String text, int level) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(styleId(level));
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(level == 0 ? 0 : 240);
    paragraph.setSpacingAfter(80);
    paragraph.createRun().setText(PlainText.xml(text));
  }

  private static void paragraph(XWPFDocument document, String text, boolean soft) {
    if (text.isEmpty()) {
      return;
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.LEFT);
    paragraph.setSpacingAfter(80);
    XWPFRun run = run(paragraph, text, BODY);
    if (soft) {
      run.setColor("595245");
    }
  }

  private static void chapter(XWPFDocument document, Chapter chapter) {
    heading(document, chapter.heading(), chapter.level());
    chapter.statements().forEach(statement -> statement(document, statement));
  }

  private static void statement(XWPFDocument document, Statement statement) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(60);
    if (statement.item()) {
      paragraph.setIndentationLeft(INDENT);
      paragraph.setIndentationHanging(INDENT / 2);
      run(paragraph, "– ", BODY);
    }
    run(paragraph, statement.text(), BODY);
    statement.sources().forEach(source -> footnote(document, paragraph, source));
  }

  private static void footnote(XWPFDocument document, XWPFParagraph paragraph, Source source) {
    XWPFFootnote note = document.createFootnote();
    XWPFParagraph said = note.createParagraph();
    run(said, " “" + source.quote() + "” ", NOTE).setItalic(true);
    run(said, "— " + source.credit() + ". ", NOTE);
    XWPFRun link = said.createHyperlinkRun(source.url());
    link.setFontSize(NOTE);
    link.setText(PlainText.xml(source.url()));
    paragraph.addFootnoteReference(note);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setText(PlainText.xml(text));
    return run;
  }
}
