package id.simpul.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.simpul.registry.Bundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as a PDF: fonts embedded, sources as footnotes at the foot of their page, nothing fetched.
 * Signs that neither font draws stand as their code, so that no text is lost.
 */
public final class PdfWriter {
  /** DejaVu, whose licence allows to embed and to ship it. */
  private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";

  private static final String SERIF = "DejaVuSerif.ttf";
  private static final String BOLD = "DejaVuSerif-Bold.ttf";
  private static final String SANS = "DejaVuSans.ttf";
  private static final List<CmapLookup> SIGNS = List.of(signs(SERIF), signs(SANS));

  private PdfWriter() {}

  /**
   * Writes {@code html}; {@code out} stays open.
   *
   * @param html the page, whose classes the style sheet knows
   * @param css its style on paper; footnotes are elements with {@code float: footnote}
   */
  public static void write(String html, String css, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    Document page = Jsoup.parse(html);
    page.select("link, script, style").remove();
    // One run of text for each note: whoever copies it gets the words in the order read.
    page.select("span.cite").unwrap();
    page.head().appendElement("style").text(css);
    page.body().forEachNode(PdfWriter::drawable);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useUriResolver((base, uri) -> null);
    builder.useFont(() -> Bundle.open(FONTS + SERIF), "Simpul", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> Bundle.open(FONTS + BOLD), "Simpul", 700, FontStyle.NORMAL, true);
    builder.useFont(() -> Bundle.open(FONTS + SANS), "Signs", 400, FontStyle.NORMAL, true);
    builder.withProducer("Simpul");
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
    builder.toStream(out);
    builder.run();
  }

  private static void drawable(Node node) {
    if (node instanceof TextNode text) {
      text.text(PlainText.keep(text.getWholeText(), PdfWriter::drawn));
    }
  }

  private static boolean drawn(int sign) {
    return SIGNS.stream().anyMatch(font -> font.getGlyphId(sign) != 0);
  }

  private static CmapLookup signs(String font) {
    try (InputStream in = Bundle.open(FONTS + font);
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      return parsed.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read font '" + font + "'", e);
    }
  }
}
