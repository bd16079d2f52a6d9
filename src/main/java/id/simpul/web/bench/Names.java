package id.simpul.web.bench;

import id.simpul.query.Cell;
import id.simpul.query.ResultTable;
import id.simpul.query.ThingLabels;
import id.simpul.store.QuadStore;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.NodeFactory;

/** How things are called, so that an answer reads as names and not as addresses. */
final class Names {
  private final QuadStore store;

  Names(QuadStore store) {
    this.store = store;
  }

  /**
   * The label of each thing that has one.
   *
   * @param language {@code id} or {@code en}
   */
  Map<String, String> of(Collection<String> iris, String language) {
    return store.read(
        dataset -> {
          ThingLabels labels = new ThingLabels(dataset, language);
          Map<String, String> names = new LinkedHashMap<>();
          for (String iri : iris) {
            String name = labels.of(NodeFactory.createURI(iri));
            if (!name.equals(iri)) {
              names.put(iri, name);
            }
          }
          return names;
        });
  }

  /** The same answer with names in place of addresses. */
  ResultTable named(ResultTable table, String language) {
    List<String> iris =
        table.rows().stream()
            .flatMap(List::stream)
            .filter(cell -> cell.type() == Cell.Type.IRI)
            .map(cell -> Objects.requireNonNull(cell.iri()))
            .distinct()
            .toList();
    Map<String, String> names = of(iris, language);
    return new ResultTable(
        table.columns(),
        table.rows().stream()
            .map(row -> row.stream().map(cell -> named(cell, names)).toList())
            .toList(),
        table.note());
  }

  private static Cell named(Cell cell, Map<String, String> names) {
    String iri = cell.iri();
    return iri == null ? cell : Cell.iri(iri, names.getOrDefault(iri, cell.text()));
  }
}
