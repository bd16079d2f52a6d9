package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.dashboard.RoleSpans;
import id.simpul.web.desk.FilePages;
import id.simpul.web.view.Facts;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panel;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** One thing on one page: what was said about it, with the sentences that say it. */
final class ThingPages {
  private static final Map<String, List<String>> PANELS =
      Map.ofEntries(
          Map.entry(
              "Person",
              List.of(
                  "person-roles",
                  "person-forums",
                  "person-cases",
                  "person-names",
                  "person-twins",
                  "thing-articles")),
          Map.entry(
              "Organization",
              List.of(
                  "organization-forums",
                  "organization-cases",
                  "organization-people",
                  "organization-organized",
                  "organization-articles",
                  "organization-parts")),
          Map.entry(
              "OfficeGroup", List.of("organization-forums", "organization-cases", "group-members")),
          Map.entry("Region", List.of("region-cases", "region-offices", "region-parts")),
          Map.entry(
              "Event",
              List.of(
                  "event-cases",
                  "event-people",
                  "event-offices",
                  "event-documents",
                  "event-reports")),
          Map.entry("EventSeries", List.of("series-forums", "series-people", "series-offices")),
          Map.entry("Claim", List.of("claim-evidence")),
          Map.entry("Concept", List.of("concept-uses")),
          Map.entry("ConceptScheme", List.of("scheme-concepts")));

  /** Which page a class has; the first that fits decides. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("Person", "Person"),
          Map.entry("OfficeGroup", "OfficeGroup"),
          Map.entry("Office", "Organization"),
          Map.entry("Court", "Organization"),
          Map.entry("Organization", "Organization"),
          Map.entry("Region", "Region"),
          Map.entry("EventSeries", "EventSeries"),
          Map.entry("Event", "Event"),
          Map.entry("Report", "Claim"),
          Map.entry("Participation", "Claim"),
          Map.entry("Tenure", "Claim"),
          Map.entry("Citation", "Claim"),
          Map.entry("ReportedOutcome", "Claim"),
          Map.entry("ConceptScheme", "ConceptScheme"),
          Map.entry("Concept", "Concept"));

  /** What has a file of its own. */
  private static final Set<String> DOCUMENTS = Set.of("Ruling", "Regulation", "OfficialLetter");

  private final Site site;
  private final Panels panels;
  private final PageQueries queries;
  private final LinkedData data;
  private final ArticlePage article;
  private final FilePages files;

  ThingPages(
      Site site,
      Panels panels,
      PageQueries queries,
      LinkedData data,
      ArticlePage article,
      FilePages files) {
    this.site = site;
    this.panels = panels;
    this.queries = queries;
    this.data = data;
    this.article = article;
    this.files = files;
  }

  /** {@code /id/{type}/{key}}, also with {@code .ttl} and {@code .jsonld}. */
  void show(Context ctx) {
    String key = ctx.pathParam("key");
    Optional<Representation> suffix = Representation.bySuffix(key);
    String bare = suffix.map(s -> key.substring(0, key.length() - s.suffix().length())).orElse(key);
    answer(ctx, data.node(ctx.pathParam("type"), bare), suffix);
  }

  /** {@code /artikel/{key}}: the page of an article under its shorter name. */
  void article(Context ctx) {
    answer(ctx, data.node("article", ctx.pathParam("key")), Optional.empty());
  }

  /** Answers for {@code thing} in the form asked for by suffix, else by {@code Accept}. */
  void answer(Context ctx, Node thing, Optional<Representation> suffix) {
    Optional<String> replacement = data.findReplacement(thing);
    if (replacement.isPresent()) {
      ctx.header(
          "Location",
          site.links().href(replacement.get()) + suffix.map(Representation::suffix).orElse(""));
      // A judgement that is taken back parts them again: nobody may remember it unasked.
      ctx.header("Cache-Control", "no-cache");
      ctx.status(301);
      return;
    }
    if (!data.knows(thing)) {
      throw new NotFoundResponse();
    }
    Representation form = suffix.orElseGet(() -> Representation.byAccept(ctx.header("Accept")));
    if (form == Representation.HTML) {
      page(ctx, thing);
    } else {
      data.send(ctx, data.describe(thing), form);
    }
  }

  private void page(Context ctx, Node thing) {
    Set<String> types = data.types(thing);
    Reader reader = site.reader(ctx);
    if (types.contains("Article")) {
      article.show(ctx, reader, thing.getURI());
      return;
    }
    if (DOCUMENTS.stream().anyMatch(types::contains)) {
      files.show(ctx, reader, thing.getURI(), kind(types, reader), () -> facts(thing, reader));
      return;
    }
    site.show(ctx, reader, "thing.jte", () -> model(thing.getURI(), types, reader));
  }

  private Facts facts(Node thing, Reader reader) {
    Map<String, String> values = Map.of("this", thing.getURI());
    return Facts.of(queries.run("thing-facts", values, reader.language()), reader);
  }

  private static String kind(Set<String> types, Reader reader) {
    return types.stream().findFirst().map(t -> reader.tOr("type." + t, t)).orElse("");
  }

  private Map<String, Object> model(String iri, Set<String> types, Reader reader) {
    Map<String, String> values = Map.of("this", iri);
    Facts facts = Facts.of(queries.run("thing-facts", values, reader.language()), reader);
    String kind =
        KINDS.stream()
            .filter(k -> types.contains(k.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    List<Panel> shown = new ArrayList<>();
    for (String name : PANELS.getOrDefault(kind, List.of("thing-incoming"))) {
      Panel panel = panels.make(name, values, reader);
      if (!panel.isEmpty() || reader.tOr("empty." + name, "").length() > 0) {
        shown.add(panel);
      }
    }
    return Map.of(
        "title", facts.title().orElse(Links.key(iri)),
        "kind", kind(types, reader),
        "subtitle", facts.subtitle(),
        "facts", facts.rows(),
        "roles", roles(kind, values, reader),
        "flags", panels.make("thing-flags", values, reader),
        "panels", shown,
        "iri", iri,
        "path", site.links().href(iri));
  }

  private RoleSpans roles(String kind, Map<String, String> values, Reader reader) {
    boolean person = kind.equals("Person");
    if (!person && !kind.equals("Organization")) {
      return RoleSpans.none();
    }
    ResultTable services = queries.run("thing-roles", values, reader.language());
    ResultTable days =
        person
            ? queries.run("person-observations", values, reader.language())
            : new ResultTable(List.of(), List.of(), null);
    return RoleSpans.of(services, days, person, reader);
  }

  /** The name of a thing as the reader reads it. */
  String label(String iri, Reader reader) {
    ResultTable facts = queries.run("thing-facts", Map.of("this", iri), reader.language());
    return Facts.of(facts, reader).title().orElse(Links.key(iri));
  }
}
