package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.view.ClaimCard;
import id.simpul.web.view.Links;
import id.simpul.web.view.MarkedText;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panel;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import id.simpul.web.view.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article as published, its evidence highlighted and its claims beside it. */
final class ArticlePage {
  private final Site site;
  private final PageQueries queries;
  private final Panels panels;

  ArticlePage(Site site, PageQueries queries, Panels panels) {
    this.site = site;
    this.queries = queries;
    this.panels = panels;
  }

  void show(Context ctx, Reader reader, String iri) {
    site.show(ctx, reader, "article.jte", () -> model(iri, reader));
  }

  private Map<String, Object> model(String iri, Reader reader) {
    Map<String, String> values = Map.of("this", iri);
    ResultTable head = queries.run("article-head", values, reader.language());
    Row row = new Row(head, head.rows().get(0));
    List<ClaimCard> claims = claims(iri, reader);
    MarkedText text = MarkedText.of(row.text("text"), claims, mentions(iri, reader));
    Panel headPanel = panels.make("article-head", values, reader);
    return Map.of(
        "title",
        row.text("title"),
        "head",
        headPanel,
        "sampled",
        row.text("sample").equals("true"),
        "text",
        text,
        "claims",
        claims,
        "flags",
        panels.make("article-flags", values, reader),
        "iri",
        iri,
        "path",
        "/id/article/" + Links.key(iri),
        "queryHref",
        panels.make("article-claims", values, reader).queryHref());
  }

  private List<ClaimCard> claims(String iri, Reader reader) {
    Map<String, String> values = Map.of("this", iri);
    ResultTable spans = queries.run("article-claims", values, reader.language());
    ResultTable said = queries.run("article-claim-properties", values, reader.language());
    Map<String, ClaimCard.Builder> cards = new LinkedHashMap<>();
    for (var cells : spans.rows()) {
      Row row = new Row(spans, cells);
      String claim = row.iri("claim").orElse("");
      cards
          .computeIfAbsent(claim, c -> new ClaimCard.Builder(cards.size() + 1, row, anchor(iri, c)))
          .span(row);
    }
    for (var cells : said.rows()) {
      Row row = new Row(said, cells);
      ClaimCard.Builder card = cards.get(row.iri("claim").orElse(""));
      if (card != null) {
        card.says(row, reader);
      }
    }
    List<ClaimCard> built = new ArrayList<>();
    cards.values().forEach(c -> built.add(c.build(reader)));
    return built;
  }

  private String anchor(String article, String claim) {
    return site.links().anchor(article, claim);
  }

  private List<MarkedText.Link> mentions(String iri, Reader reader) {
    ResultTable table = queries.run("article-mentions", Map.of("this", iri), reader.language());
    return table.rows().stream()
        .map(cells -> new Row(table, cells))
        .filter(row -> row.has("thing"))
        .map(
            row ->
                new MarkedText.Link(
                    Integer.parseInt(row.text("start")),
                    Integer.parseInt(row.text("end")),
                    reader.href(row.iri("thing").orElse("")),
                    row.text("thing")))
        .toList();
  }
}
