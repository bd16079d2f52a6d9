package id.simpul.web.desk;

import id.simpul.dossier.Dossier;
import id.simpul.query.ResultTable;
import id.simpul.web.view.Facts;
import id.simpul.web.view.Links;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one case, regulation or letter: who studied it, by which sentence; and its dossier.
 */
public final class FilePages {
  private static final Set<String> KINDS = Set.of("ruling", "regulation", "letter");
  private static final List<String> QUERIES =
      List.of(
          "file-forums",
          "file-people",
          "file-offices",
          "file-outcomes",
          "file-articles",
          "ruling-registry");
  private static final int MOST_RELATED = 12;

  /** Forums, and articles, that a page shows; the latest first. */
  private static final int AT_ONCE = 10;

  /** The same in a dossier: more is a book nobody reads. */
  private static final int IN_DOSSIER = 100;

  private final Site site;
  private final Panels panels;
  private final Cases cases;
  private final DocumentFiles files;

  FilePages(Site site, Panels panels, Cases cases, DocumentFiles files) {
    this.site = site;
    this.panels = panels;
    this.cases = cases;
    this.files = files;
  }

  /** Answers with the page of the document {@code iri}. */
  public void show(Context ctx, Reader reader, String iri, String kind, Supplier<Facts> facts) {
    site.show(ctx, reader, "file.jte", () -> model(iri, kind, facts.get(), reader));
  }

  private Map<String, Object> model(String iri, String kind, Facts facts, Reader reader) {
    Named document = new Named(iri, facts.title().orElse(Links.key(iri)), reader.href(iri));
    DocumentFile file = files.read(document, reader, AT_ONCE);
    Optional<CaseLine> line = cases.find(iri, reader);
    Map<String, String> queries = new HashMap<>();
    QUERIES.forEach(q -> queries.put(q, panels.queryHref(q, Map.of("this", iri), reader)));
    Map<String, Object> model = new HashMap<>();
    model.put("file", file);
    model.put("line", line.orElse(null));
    model.put("studies", line.map(l -> l.forums().size()).orElse(file.studies().size()));
    model.put("ruling", iri.contains("/id/ruling/"));
    model.put("kind", kind);
    model.put("facts", facts);
    model.put("queries", queries);
    model.put("berkas", document.href().replaceFirst("^/id/", "/berkas/"));
    model.put("shared", line.map(l -> sharing(l, reader)).orElse(List.of()));
    model.put("nearby", line.map(l -> nearby(l, reader)).orElse(List.of()));
    return model;
  }

  /** Other cases studied in the same forums. */
  private List<CaseLine> sharing(CaseLine line, Reader reader) {
    Set<String> forums =
        line.forums().stream().map(f -> f.event().iri()).collect(Collectors.toSet());
    return others(line, reader)
        .filter(c -> c.forums().stream().anyMatch(f -> forums.contains(f.event().iri())))
        .limit(MOST_RELATED)
        .toList();
  }

  /** Other cases of the region, and those with the same order. */
  private List<CaseLine> nearby(CaseLine line, Reader reader) {
    return others(line, reader)
        .filter(
            c ->
                !line.regions().isEmpty()
                        && !c.regions().isEmpty()
                        && c.regions().get(0).equals(line.regions().get(0))
                    || c.orders().stream().anyMatch(line.orders()::contains))
        .limit(MOST_RELATED)
        .toList();
  }

  private Stream<CaseLine> others(CaseLine line, Reader reader) {
    return cases.all(reader).stream().filter(c -> !c.ruling().equals(line.ruling()));
  }

  /** {@code /berkas/{type}/{key}.docx} and its like. */
  void dossier(Context ctx) throws IOException {
    String name = ctx.pathParam("key");
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !KINDS.contains(ctx.pathParam("type"))) {
      throw new NotFoundResponse();
    }
    Reader reader = site.reader(ctx);
    String key = name.substring(0, dot);
    String iri = site.links().thing(ctx.pathParam("type"), key);
    ResultTable known = panels.queries().ask("thing-facts", Map.of("this", iri), reader.language());
    if (known.rows().isEmpty()) {
      throw new NotFoundResponse();
    }
    Facts facts = Facts.of(known, reader);
    Named document = new Named(iri, facts.title().orElse(key), reader.href(iri));
    DocumentFile file = files.read(document, reader, IN_DOSSIER);
    Dossier dossier = new DossierMaker(reader, DeskPages.host(ctx)).one(file, subtitle(facts));
    String called = "simpul-" + key.replaceAll("[^A-Za-z0-9.-]", "-");
    switch (name.substring(dot + 1)) {
      case "html" -> ctx.html(site.draw("dossier.jte", reader, Map.of("dossier", dossier)));
      case "docx" -> DeskPages.sendDocx(ctx, dossier, called);
      case "pdf" -> DeskPages.sendPdf(ctx, site, reader, dossier, called);
      case "xlsx" ->
          DeskPages.sendXlsx(
              ctx,
              new DeskWorkbook(reader, DeskPages.host(ctx))
                  .tables(cases.find(iri, reader).stream().toList(), List.of(file)),
              called);
      default -> throw new NotFoundResponse();
    }
  }

  private static String subtitle(Facts facts) {
    return facts.subtitle().stream().map(i -> i.text()).collect(Collectors.joining(" · "));
  }
}
