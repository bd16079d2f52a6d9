package id.simpul.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * A SELECT query whose answer is fetched in parts. Where its pattern begins with a sub-select, that
 * one names the rows, in their order, and the rest tells of each: the part is then cut out of the
 * sub-select, so that nothing is asked about rows that are not shown. For example the forums of KPU
 * Kota Semarang, newest first, with the sentences of the fifty that are shown.
 */
public final class PartedQuery {
  /** What the count is called in the answer of {@link #count}. */
  public static final String COUNT = "count";

  private final NamedQuery query;

  /**
   * @param query a SELECT query
   */
  public PartedQuery(NamedQuery query) {
    this.query = query;
  }

  /** The query for some of the rows alone. */
  public NamedQuery part(Part part) {
    Query parsed = parse();
    Query rows = naming(parsed).orElse(parsed);
    rows.setOffset(part.offset());
    rows.setLimit(part.limit());
    return query.withSparql(parsed.serialize());
  }

  /** The query that counts the rows: one answer, {@code ?count}. */
  public NamedQuery count() {
    Query parsed = parse();
    Query rows = naming(parsed).orElse(parsed);
    if (rows.hasOrderBy()) {
      rows.getOrderBy().clear();
    }
    // A query within another writes no prefixes.
    rows.setPrefixMapping(PrefixMapping.Factory.create());
    Query count = QueryFactory.make();
    count.setQuerySelectType();
    count.addResultVar(Var.alloc(COUNT), count.allocAggregate(new AggCount()));
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(new ElementSubQuery(rows));
    count.setQueryPattern(pattern);
    return query.withSparql(count.serialize());
  }

  private Query parse() {
    return QueryFactory.create(query.sparql());
  }

  private static Optional<Query> naming(Query query) {
    Element first = query.getQueryPattern();
    while (first instanceof ElementGroup group && !group.isEmpty()) {
      List<Element> elements = group.getElements();
      first = elements.get(0);
    }
    return first instanceof ElementSubQuery named
        ? Optional.of(named.getQuery())
        : Optional.empty();
  }
}
