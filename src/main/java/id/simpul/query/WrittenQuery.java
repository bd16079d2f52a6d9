package id.simpul.query;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A question written out, so that it can be changed and run on any endpoint: what was given for its
 * parameters stands in the query; what was not given stays a free variable and restricts nothing.
 */
public final class WrittenQuery {
  private WrittenQuery() {}

  /**
   * The query without its header.
   *
   * @param values by parameter name, as for {@link QueryRunner#run}
   * @param base IRI base of the data
   * @param language of labels, {@code id} or {@code en}
   * @throws id.simpul.model.SimpulException QUERY_PARAMETER for a value of the wrong kind
   */
  public static String of(
      NamedQuery query, Map<String, String> values, String base, String language) {
    String text = query.sparql().replaceAll("(?m)^#.*\\R", "").strip() + "\n";
    Binding given = new ParameterValues(query, base + "id/").bindGiven(values);
    for (Iterator<Var> vars = given.vars(); vars.hasNext(); ) {
      Var variable = vars.next();
      text = put(text, variable.getVarName(), term(given.get(variable)));
    }
    return put(text, QueryRunner.LANGUAGE_VARIABLE, "\"" + language + "\"");
  }

  private static String put(String text, String variable, String term) {
    // BOUND takes a variable and nothing else; questions ask with it whether a value was given.
    String bound = "(?i)\\bBOUND\\(\\s*[?$]" + variable + "\\s*\\)";
    return text.replaceAll("!\\s*" + bound + "\\s*\\|\\|\\s*", "")
        .replaceAll(bound, "true")
        .replaceAll("[?$]" + variable + "\\b", Matcher.quoteReplacement(term));
  }

  private static String term(Node node) {
    boolean number = node.isLiteral() && XSDDatatype.XSDinteger.equals(node.getLiteralDatatype());
    return number ? node.getLiteralLexicalForm() : NodeFmtLib.strNT(node);
  }
}
