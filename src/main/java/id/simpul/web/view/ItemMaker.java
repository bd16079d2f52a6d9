package id.simpul.web.view;

import id.simpul.query.Cell;
import java.util.List;
import java.util.Optional;

/** Turns the values of one row into items; a few variables have a form of their own. */
public final class ItemMaker {
  private final Row row;
  private final Reader reader;

  public ItemMaker(Row row, Reader reader) {
    this.row = row;
    this.reader = reader;
  }

  public Optional<Item> make(String variable) {
    return switch (variable) {
      case "grade" -> grade(variable);
      case "quote" -> quote();
      case "flag" -> flag();
      case "sample" -> sample();
      case "source" -> row.has("source") ? plain("source") : source();
      case "period" -> period();
      case "memberCount" -> counted("panel.members", variable);
      case "deadlineDays" -> counted("panel.deadline", variable);
      default -> plain(variable);
    };
  }

  /** The value as it stands, whatever its name. */
  public Optional<Item> plain(String variable) {
    Cell cell = row.cell(variable);
    return switch (cell.type()) {
      case EMPTY -> Optional.empty();
      case TEXT -> Optional.of(Item.text(cell.text()));
      case NUMBER -> Optional.of(new Item(Item.Kind.NUMBER, cell.text(), null, "", List.of()));
      case DATE ->
          Optional.of(new Item(Item.Kind.DATE, reader.date(cell.text()), null, "", List.of()));
      case IRI -> Optional.of(link(cell));
    };
  }

  private Item link(Cell cell) {
    String iri = String.valueOf(cell.iri());
    String text = cell.text().equals(iri) ? Links.key(iri) : cell.text();
    return Item.link(text, reader.href(iri));
  }

  private Optional<Item> grade(String variable) {
    return row.iri(variable)
        .map(
            iri ->
                new Item(
                    Item.Kind.GRADE,
                    row.text(variable),
                    reader.href(iri),
                    Links.key(iri),
                    List.of()));
  }

  private Optional<Item> quote() {
    if (!row.has("quote")) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            Item.Kind.QUOTE, row.text("quote"), sentence(), row.text("publisher"), sampleTag()));
  }

  private Optional<Item> source() {
    String href = sentence();
    if (href == null) {
      return Optional.empty();
    }
    String text = row.has("publisher") ? row.text("publisher") : row.text("article");
    boolean retold = row.text("sample").equals("true");
    return Optional.of(Item.link(reader.t(retold ? "source.sample" : "source", text), href));
  }

  private @org.jspecify.annotations.Nullable String sentence() {
    Optional<String> article = row.iri("article");
    Optional<String> claim = row.iri("claim");
    if (article.isEmpty()) {
      return null;
    }
    return claim.isPresent()
        ? reader.links().sentence(article.get(), claim.get())
        : reader.href(article.get());
  }

  private List<Item> sampleTag() {
    return sample().map(List::of).orElse(List.of());
  }

  private Optional<Item> sample() {
    return row.text("sample").equals("true")
        ? Optional.of(new Item(Item.Kind.SAMPLE, reader.t("sample.tag"), null, "", List.of()))
        : Optional.empty();
  }

  private Optional<Item> flag() {
    if (!row.has("flag")) {
      return Optional.empty();
    }
    boolean said = row.text("flag").contains(row.text("proposal"));
    String proposal = said ? "" : reader.t("flag.proposal", row.text("proposal"));
    return Optional.of(new Item(Item.Kind.FLAG, row.text("flag"), null, proposal, List.of()));
  }

  private Optional<Item> period() {
    if (!row.has("firstSeen")) {
      return Optional.empty();
    }
    String first = row.text("firstSeen");
    String last = row.has("lastSeen") ? row.text("lastSeen") : first;
    return Optional.of(
        Item.text(
            first.equals(last)
                ? reader.t("period.day", reader.shortDate(first))
                : reader.t("period.range", reader.shortDate(first), reader.shortDate(last))));
  }

  private Optional<Item> counted(String message, String variable) {
    return row.has(variable)
        ? Optional.of(Item.text(reader.t(message, row.text(variable))))
        : Optional.empty();
  }
}
