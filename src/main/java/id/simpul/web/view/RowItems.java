package id.simpul.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the answers that make one row of a panel: each item once, in the order met. A sentence
 * that several claims rest on stands once, and leads to the first of them.
 */
public final class RowItems {
  private final List<PageQuery.Column> columns;
  private final List<Map<Item, Said>> items = new ArrayList<>();

  /** An item with what stands small beside it. */
  private record Said(Item lead, Set<Item> details) {}

  public RowItems(List<PageQuery.Column> columns) {
    this.columns = columns;
    columns.forEach(column -> items.add(new LinkedHashMap<>()));
  }

  public void add(Row row, Reader reader) {
    ItemMaker maker = new ItemMaker(row, reader);
    for (int i = 0; i < columns.size(); i++) {
      PageQuery.Column column = columns.get(i);
      Map<Item, Said> cell = items.get(i);
      maker
          .make(column.variable())
          .ifPresent(
              lead -> {
                Said said =
                    cell.computeIfAbsent(
                        withoutClaim(lead), k -> new Said(lead, new LinkedHashSet<>()));
                column.details().forEach(d -> maker.make(d).ifPresent(said.details()::add));
              });
    }
  }

  /** The same for every claim that rests on a sentence. */
  static Item withoutClaim(Item lead) {
    String href = lead.href();
    if (lead.kind() != Item.Kind.QUOTE || href == null || href.indexOf('#') < 0) {
      return lead;
    }
    String article = href.substring(0, href.indexOf('#'));
    return new Item(lead.kind(), lead.text(), article, lead.mark(), lead.details());
  }

  public List<List<Item>> cells() {
    return items.stream()
        .map(
            cell ->
                cell.values().stream()
                    .map(said -> said.lead().with(List.copyOf(said.details())))
                    .toList())
        .toList();
  }
}
