package id.simpul.web.desk;

import static id.simpul.web.view.Route.get;

import id.simpul.dossier.DocxWriter;
import id.simpul.dossier.Dossier;
import id.simpul.dossier.PdfWriter;
import id.simpul.dossier.Workbook;
import id.simpul.registry.Bundle;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Downloads;
import id.simpul.web.view.Facets;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /meja}: the table of cases with its facets, and a selection as a file. */
public final class DeskPages {
  private static final int PAGE_SIZE = 40;

  /** Forums in one dossier: more is a book nobody reads; the workbook takes more. */
  private static final int MOST_FORUMS = 60;

  private static final int MOST_FORUMS_IN_BOOK = 200;

  /** Forums, and articles, of each case in a selection. */
  private static final int FORUMS_OF_FILE = 20;

  private final Site site;
  private final Panels panels;
  private final Cases cases;
  private final DocumentFiles files;

  /** Pages over {@code store}. */
  public DeskPages(Site site, QuadStore store, PageQueries queries, Panels panels) {
    this.site = site;
    this.panels = panels;
    this.cases = new Cases(store, queries);
    this.files = new DocumentFiles(queries);
  }

  /** What this part of the site answers. */
  public List<Route> routes() {
    FilePages pages = files();
    return List.of(
        get("/meja", "The legal desk: cases, narrowed by facets", this::table),
        get("/meja/berkas.html", "The selection as a dossier to print", this::html),
        get("/meja/berkas.docx", "The same as DOCX", this::docx),
        get("/meja/berkas.pdf", "The same as PDF", this::pdf),
        get("/meja/berkas.xlsx", "The same as XLSX", this::xlsx),
        get(
            "/berkas/{type}/{key}",
            "The dossier of a case or regulation; key with .html, .docx, .pdf or .xlsx",
            pages::dossier));
  }

  /** The pages of single documents. */
  public FilePages files() {
    return new FilePages(site, panels, cases, files);
  }

  /** Puts the table together, so that its first reader does not wait. */
  public void warm(Reader reader) {
    cases.all(reader);
  }

  private void table(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "desk.jte", () -> model(reader));
  }

  private Map<String, Object> model(Reader reader) {
    Facets.Selection<CaseLine> selection = Desk.select(cases.all(reader), reader);
    List<CaseLine> rows = selection.rows();
    int pages = Math.max(1, (rows.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.max(1, Math.min(pages, number(reader.parameter("hal"))));
    Map<String, Object> model = new HashMap<>();
    model.put(
        "cases", rows.subList((page - 1) * PAGE_SIZE, Math.min(rows.size(), page * PAGE_SIZE)));
    model.put("count", rows.size());
    model.put("total", cases.all(reader).size());
    model.put(
        "forums",
        rows.stream()
            .flatMap(c -> c.forums().stream())
            .map(f -> f.event().iri())
            .distinct()
            .count());
    model.put("selection", selection);
    model.put("sentence", words(selection, reader));
    model.put("page", page);
    model.put("pages", pages);
    model.put("queryHref", panels.queryHref("desk-studies", Map.of(), reader));
    return model;
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
  }

  /** {@code 31 perkara · Jawa Tengah · dipelajari 2025}. */
  private static String words(Facets.Selection<CaseLine> selection, Reader reader) {
    String search = reader.parameter("q");
    return Stream.of(
            Stream.of(reader.t("desk.count", selection.rows().size())),
            search.isEmpty() ? Stream.<String>empty() : Stream.of("“" + search + "”"),
            selection.words().stream().map(w -> w.label()))
        .flatMap(s -> s)
        .collect(Collectors.joining(" · "));
  }

  private Dossier dossier(Reader reader, String host) {
    Facets.Selection<CaseLine> selection = Desk.select(cases.all(reader), reader);
    return new DossierMaker(reader, host)
        .selection(
            words(selection, reader),
            selection.rows(),
            withNews(selection.rows(), reader, MOST_FORUMS));
  }

  /** The files of cases with news, as long as there is room for their forums. */
  private List<DocumentFile> withNews(List<CaseLine> rows, Reader reader, int room) {
    List<DocumentFile> read = new ArrayList<>();
    int forums = 0;
    for (CaseLine line : rows) {
      if (line.articles() > 0 && forums < room) {
        DocumentFile file = files.read(line.ruling(), reader, FORUMS_OF_FILE);
        forums += Math.max(1, file.forums().size());
        read.add(file);
      }
    }
    return read;
  }

  private void html(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "dossier.jte", () -> Map.of("dossier", dossier(reader, host(ctx))));
  }

  private void docx(Context ctx) throws IOException {
    sendDocx(ctx, dossier(site.reader(ctx), host(ctx)), "simpul-perkara");
  }

  private void pdf(Context ctx) throws IOException {
    Reader reader = site.reader(ctx);
    sendPdf(ctx, site, reader, dossier(reader, host(ctx)), "simpul-perkara");
  }

  private void xlsx(Context ctx) throws IOException {
    Reader reader = site.reader(ctx);
    List<CaseLine> rows = Desk.select(cases.all(reader), reader).rows();
    sendXlsx(
        ctx,
        new DeskWorkbook(reader, host(ctx))
            .tables(rows, withNews(rows, reader, MOST_FORUMS_IN_BOOK)),
        "simpul-perkara");
  }

  static String host(Context ctx) {
    return ctx.scheme() + "://" + ctx.host();
  }

  static void sendDocx(Context ctx, Dossier dossier, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxWriter.write(dossier, out);
    Downloads.send(
        ctx,
        out.toByteArray(),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        name + ".docx");
  }

  static void sendPdf(Context ctx, Site site, Reader reader, Dossier dossier, String name)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String html = site.draw("dossier.jte", reader, Map.of("dossier", dossier));
    PdfWriter.write(html, Bundle.text("web/dossier-pdf.css"), out);
    Downloads.send(ctx, out.toByteArray(), "application/pdf", name + ".pdf");
  }

  static void sendXlsx(Context ctx, List<Workbook.Table> tables, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.write(tables, out);
    Downloads.send(
        ctx,
        out.toByteArray(),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name + ".xlsx");
  }

  /** A file of this selection: the address of the table with another path. */
  public static String fileHref(Reader reader, String form) {
    Map<String, String> query = new TreeMap<>(reader.query());
    query.remove("hal");
    return Links.url("/meja/berkas." + form, query);
  }
}
