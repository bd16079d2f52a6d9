package id.simpul.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the answers that make one row of a panel: each item once, in the order met. */
public final class RowItems {
  private final List<PageQuery.Column> columns;
  private final List<Map<Item, Set<Item>>> items = new ArrayList<>();

  public RowItems(List<PageQuery.Column> columns) {
    this.columns = columns;
    columns.forEach(column -> items.add(new LinkedHashMap<>()));
  }

  public void add(Row row, Reader reader) {
    ItemMaker maker = new ItemMaker(row, reader);
    for (int i = 0; i < columns.size(); i++) {
      PageQuery.Column column = columns.get(i);
      Map<Item, Set<Item>> cell = items.get(i);
      maker
          .make(column.variable())
          .ifPresent(
              lead -> {
                Set<Item> details = cell.computeIfAbsent(lead, k -> new LinkedHashSet<>());
                column.details().forEach(d -> maker.make(d).ifPresent(details::add));
              });
    }
  }

  public List<List<Item>> cells() {
    return items.stream()
        .map(
            cell ->
                cell.entrySet().stream()
                    .map(e -> e.getKey().with(List.copyOf(e.getValue())))
                    .toList())
        .toList();
  }
}
