package id.simpul.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** The properties that questions name in their patterns. */
public final class AskedProperties {
  private AskedProperties() {}

  /**
   * @param base against which the questions are read
   */
  public static Set<Node> of(Collection<NamedQuery> queries, String base) {
    Set<Node> properties = new LinkedHashSet<>();
    OpVisitorBase patterns =
        new OpVisitorBase() {
          @Override
          public void visit(OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
              if (triple.getPredicate().isURI()) {
                properties.add(triple.getPredicate());
              }
            }
          }
        };
    for (NamedQuery query : queries) {
      var parsed = QueryFactory.create(query.sparql(), base, Syntax.syntaxARQ);
      Walker.walk(Algebra.compile(parsed), patterns, new ExprVisitorBase());
    }
    return properties;
  }
}
