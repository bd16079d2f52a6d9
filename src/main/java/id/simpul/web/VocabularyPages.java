package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.rdf.Namespaces;
import id.simpul.rdf.OntologyFiles;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/** The model explained: classes and properties, and the vocabularies with their concepts. */
final class VocabularyPages {
  private final Site site;
  private final PageQueries queries;
  private final Panels panels;
  private final LinkedData data;
  private final ThingPages things;
  private final OntologyFiles files;

  VocabularyPages(
      Site site,
      PageQueries queries,
      Panels panels,
      LinkedData data,
      ThingPages things,
      OntologyFiles files) {
    this.site = site;
    this.queries = queries;
    this.panels = panels;
    this.data = data;
    this.things = things;
    this.files = files;
  }

  /** {@code /ontology}, also with {@code .ttl} and {@code .jsonld}. */
  void ontology(Context ctx) {
    Representation form =
        Representation.bySuffix(ctx.path())
            .orElseGet(() -> Representation.byAccept(ctx.header("Accept")));
    if (form != Representation.HTML) {
      data.send(ctx, files.ontology(), form);
      return;
    }
    Reader reader = site.reader(ctx);
    site.show(ctx, reader, "ontology.jte", () -> Map.of("terms", terms(reader)));
  }

  private List<TermEntry> terms(Reader reader) {
    ResultTable table = queries.run("ontology-terms", Map.of(), reader.language());
    Map<String, TermEntry> terms = new LinkedHashMap<>();
    for (var cells : table.rows()) {
      Row row = new Row(table, cells);
      String name = Links.key(row.iri("term").orElse(""));
      boolean isClass = row.iri("kind").orElse("").endsWith("#Class");
      terms.putIfAbsent(
          name,
          new TermEntry(
              name, row.text("term"), isClass, row.text("definition"), row.text("example")));
    }
    return List.copyOf(terms.values());
  }

  /** {@code /vocab}: every vocabulary. */
  void schemes(Context ctx) {
    Reader reader = site.reader(ctx);
    site.show(
        ctx,
        reader,
        "vocabularies.jte",
        () -> Map.of("panel", panels.make("schemes", Map.of(), reader)));
  }

  /** {@code /vocab/{scheme}}. */
  void scheme(Context ctx) {
    answer(ctx, ctx.pathParam("scheme"));
  }

  /** {@code /vocab/{scheme}/{concept}}. */
  void concept(Context ctx) {
    answer(ctx, ctx.pathParam("scheme") + "/" + ctx.pathParam("concept"));
  }

  private void answer(Context ctx, String path) {
    Optional<Representation> suffix = Representation.bySuffix(path);
    String bare =
        suffix.map(s -> path.substring(0, path.length() - s.suffix().length())).orElse(path);
    things.answer(ctx, NodeFactory.createURI(Namespaces.VOCABULARY + bare), suffix);
  }
}
