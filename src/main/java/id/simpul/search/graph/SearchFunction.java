package id.simpul.search.graph;

import id.simpul.rdf.Namespaces;
import id.simpul.search.SearchHit;
import id.simpul.search.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Search inside SPARQL: {@code ?thing simpul:search "bagas hartanto"}, or {@code (?thing ?score)
 * simpul:search ("berau" "ruling" 20)} with the type wanted (empty for all) and how many at most.
 * Gives the nearest first; {@value #USUAL} where no number is said, {@value #MOST} at most.
 */
public final class SearchFunction extends PropertyFunctionEval {
  /** {@code simpul:search}. */
  public static final String IRI = Namespaces.ONTOLOGY + "search";

  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final Symbol INDEX = Symbol.create(Namespaces.ONTOLOGY + "searchIndex");
  private static final PropertyFunctionFactory FACTORY = iri -> new SearchFunction();

  // One function serves all rows of a pattern, which mostly ask the same.
  private @Nullable SearchRequest asked;
  private Map<String, SearchHit> found = Map.of();

  private SearchFunction() {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
  }

  /** Lets queries over {@code dataset} ask {@code index}, which is called for when it is needed. */
  public static void install(DatasetGraph dataset, Supplier<LiveIndex> index) {
    dataset.getContext().set(INDEX, index);
    PropertyFunctionRegistry.get().put(IRI, FACTORY);
  }

  /** Lets a query use this function and no other, not even one that it names by a Java class. */
  public static void allowAlone(Context context) {
    PropertyFunctionRegistry.set(context, new Alone());
  }

  private static final class Alone extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String iri) {
      return iri.equals(IRI);
    }

    @Override
    public boolean isRegistered(String iri) {
      return iri.equals(IRI);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return iri.equals(IRI) ? FACTORY : null;
    }
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    List<Node> left = nodes(subject);
    List<Node> right = nodes(object);
    if (left.isEmpty() || left.size() > 2 || right.isEmpty() || right.size() > 3) {
      throw new QueryBuildException(
          "simpul:search takes ?thing or (?thing ?score), and \"words\" or (\"words\" \"type\" 20)");
    }
    if (right.stream().anyMatch(node -> !node.isLiteral())) {
      return IterLib.noResults(context);
    }
    ask(context, right);
    Node thing = binding(binding, left.get(0));
    List<Binding> rows = new ArrayList<>();
    if (thing.isVariable()) {
      found.values().forEach(hit -> row(binding, left, hit, rows));
    } else if (thing.isURI() && found.containsKey(thing.getURI())) {
      row(binding, left, found.get(thing.getURI()), rows);
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static Node binding(Binding row, Node node) {
    Node bound = node.isVariable() ? row.get(Var.alloc(node)) : null;
    return bound == null ? node : bound;
  }

  private static List<Node> nodes(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }

  private void ask(ExecutionContext context, List<Node> right) {
    Supplier<LiveIndex> index = context.getContext().get(INDEX);
    if (index == null) {
      throw new QueryExecException("simpul:search finds no search index beside this dataset");
    }
    String words = right.get(0).getLiteralLexicalForm();
    String type = right.size() > 1 ? right.get(1).getLiteralLexicalForm() : "";
    SearchRequest request =
        new SearchRequest(words, type, 0, right.size() > 2 ? most(right) : USUAL);
    if (!request.equals(asked)) {
      Map<String, SearchHit> hits = new LinkedHashMap<>();
      index.get().search(request).hits().forEach(hit -> hits.put(hit.iri(), hit));
      found = hits;
      asked = request;
    }
  }

  private static int most(List<Node> right) {
    try {
      return Math.min(MOST, Integer.parseInt(right.get(2).getLiteralLexicalForm()));
    } catch (NumberFormatException e) {
      throw new QueryExecException("simpul:search: '" + right.get(2) + "' is not a number");
    }
  }

  private static void row(Binding binding, List<Node> left, SearchHit hit, List<Binding> rows) {
    Binding row = bind(binding, left.get(0), NodeFactory.createURI(hit.iri()));
    if (row != null && left.size() > 1) {
      row = bind(row, left.get(1), score(hit));
    }
    if (row != null) {
      rows.add(row);
    }
  }

  private static Node score(SearchHit hit) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%.2f", hit.score()), XSDDatatype.XSDdecimal);
  }

  private static @Nullable Binding bind(Binding row, Node wanted, Node value) {
    if (wanted.isVariable()) {
      Var variable = Var.alloc(wanted);
      Node bound = row.get(variable);
      return bound == null
          ? BindingFactory.binding(row, variable, value)
          : bound.equals(value) ? row : null;
    }
    return wanted.equals(value) ? row : null;
  }
}
