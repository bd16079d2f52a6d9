package id.simpul.web;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import id.simpul.web.view.Status;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /periksa-teks} and {@code /api/verify}: the citations of a pasted text, checked. */
final class CheckPages {
  private static final String COVERAGE_ID =
      "Registri hanya mengenal sebagian perkara: nomor yang tidak ada di dalamnya tidak berarti"
          + " salah.";
  private static final String COVERAGE_EN =
      "The registry knows only some cases: a number that it does not list is not wrong for that.";

  private final Site site;
  private final CitationDesk desk;

  CheckPages(Site site, CitationDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  /** {@code POST /api/verify}. */
  void api(Context ctx) {
    List<CheckedLine> lines = desk.check(PastedText.of(ctx));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("count", lines.size());
    body.put("citations", lines.stream().map(CheckPages::json).toList());
    body.put("coverage", COVERAGE_ID);
    body.put("coverageEn", COVERAGE_EN);
    ctx.header("Cache-Control", "no-store").header("Access-Control-Allow-Origin", "*").json(body);
  }

  /** Every other method at {@code /api/verify}. */
  void refuse(Context ctx) {
    ctx.header("Allow", "POST");
    throw new SimpulException(
        ErrorId.METHOD_REFUSED,
        "This address does not answer '" + ctx.method().name() + "'.",
        "Send the text with POST.");
  }

  private static Map<String, Object> json(CheckedLine line) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("printed", line.citation().printed());
    one.put("start", line.start());
    one.put("end", line.end());
    one.put("number", line.label().isEmpty() ? null : line.label());
    one.put("kind", line.citation().kind());
    one.put("status", line.status());
    one.put("proposal", line.proposal().isEmpty() ? null : line.proposal());
    one.put("candidates", line.citation().candidates());
    one.put("reason", line.citation().reason());
    one.put("reasonEn", line.citation().reasonEn());
    one.put("iri", line.iri());
    one.put("proposalIri", line.proposalIri());
    one.put("articles", line.articles());
    one.put("forums", line.forums());
    return one;
  }

  /** {@code GET /periksa-teks}; with {@code ?contoh=1} an example stands in the box. */
  void form(Context ctx) {
    Reader reader = site.reader(ctx);
    String text = ctx.queryParam("contoh") == null ? "" : reader.t("check.example");
    show(ctx, reader, model(text));
  }

  /** {@code POST /periksa-teks}. */
  void check(Context ctx) {
    Reader reader = site.reader(ctx);
    Map<String, Object> model = model("");
    try {
      String text = PastedText.of(ctx);
      List<CheckedLine> lines = desk.check(text);
      model.put("text", text);
      model.put("lines", lines);
      model.put("pieces", pieces(text, lines));
      model.put("checked", true);
    } catch (SimpulException e) {
      ctx.status(Status.of(e.id()));
      model.put("problem", reader.t("check.problem." + e.id().slug(), PastedText.LIMIT));
    }
    show(ctx, reader, model);
  }

  private void show(Context ctx, Reader reader, Map<String, Object> model) {
    ctx.header("Vary", "Cookie").header("Cache-Control", "no-store");
    ctx.html(site.draw("check.jte", reader, model));
  }

  private static Map<String, Object> model(String text) {
    Map<String, Object> model = new HashMap<>();
    model.put("text", text);
    model.put("limit", PastedText.LIMIT);
    model.put("problem", "");
    model.put("checked", false);
    model.put("lines", List.of());
    model.put("pieces", List.of());
    return model;
  }

  private static List<CheckedPiece> pieces(String text, List<CheckedLine> lines) {
    List<CheckedPiece> pieces = new ArrayList<>();
    int at = 0;
    for (CheckedLine line : lines) {
      int start = line.citation().span().start();
      int end = line.citation().span().end();
      if (start >= at) {
        pieces.add(new CheckedPiece(text.substring(at, start), null));
        pieces.add(new CheckedPiece(text.substring(start, end), line));
        at = end;
      }
    }
    pieces.add(new CheckedPiece(text.substring(at), null));
    return pieces;
  }
}
