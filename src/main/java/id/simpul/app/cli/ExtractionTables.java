package id.simpul.app.cli;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Extraction;
import id.simpul.model.Mention;
import id.simpul.query.Cell;
import id.simpul.query.Column;
import id.simpul.query.Labels;
import id.simpul.query.ResultTable;
import java.util.ArrayList;
import java.util.List;

/** What was read out of a page, as tables. */
final class ExtractionTables {
  private static final List<Column> MENTIONS =
      columns("article:Article", "kind:Kind", "text:Text", "start:Start", "end:End", "thing:Thing");
  private static final List<Column> CLAIMS =
      columns(
          "article:Article",
          "kind:Claim",
          "properties:Properties",
          "quote:Quote",
          "rule:Rule",
          "confidence:Confidence");

  private ExtractionTables() {}

  private static List<Column> columns(String... namesAndHeads) {
    List<Column> columns = new ArrayList<>();
    for (String pair : namesAndHeads) {
      String[] parts = pair.split(":", 2);
      columns.add(new Column(parts[0], new Labels(parts[1], parts[1])));
    }
    return List.copyOf(columns);
  }

  /** Kind, text, start and end of each mention; articles are counted from 1. */
  static ResultTable mentions(List<Extraction> page) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Extraction extraction : page) {
      extraction.mentions().stream().sorted().forEach(m -> rows.add(row(m, extraction.article())));
    }
    return new ResultTable(MENTIONS, rows, null);
  }

  private static List<Cell> row(Mention mention, Article article) {
    return List.of(
        number(article.index() + 1),
        Cell.text(mention.kind().slug()),
        Cell.text(mention.printed()),
        number(article.codePoint(mention.span().start())),
        number(article.codePoint(mention.span().end())),
        mention.refersTo() == null ? Cell.NONE : Cell.text(mention.refersTo().label()));
  }

  /** Each claim with its properties, words and rule; articles are counted from 1. */
  static ResultTable claims(List<Extraction> page) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Extraction extraction : page) {
      extraction.claims().forEach(claim -> rows.add(row(claim, extraction.article())));
    }
    return new ResultTable(CLAIMS, rows, null);
  }

  private static List<Cell> row(Claim claim, Article article) {
    return List.of(
        number(article.index() + 1),
        Cell.text(claim.kind().className()),
        Cell.text(Words.properties(claim.arguments())),
        Cell.text(Words.quotes(claim, article)),
        Cell.text(claim.rule()),
        Cell.number(Words.decimal(claim.confidence())));
  }

  private static Cell number(int number) {
    return Cell.number(Integer.toString(number));
  }
}
