package id.simpul.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Turns result rows into cells. A variable {@code xLabel} beside {@code x} is no column of its own:
 * it is how {@code x} reads.
 */
final class RowReader {
  private static final String LABEL = "Label";
  // Leaves out INF and NaN, which are numbers to RDF and to nobody else.
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d*\\.?\\d+([eE][+-]?\\d+)?");

  private final List<String> variables = new ArrayList<>();
  private final List<String> all;
  private final ThingLabels labels;

  RowReader(List<Var> results, ThingLabels labels) {
    this.all = results.stream().map(Var::getName).toList();
    this.labels = labels;
    all.stream().filter(name -> !isCompanion(name)).forEach(variables::add);
  }

  private boolean isCompanion(String name) {
    return name.endsWith(LABEL) && all.contains(name.substring(0, name.length() - LABEL.length()));
  }

  /** The result variables that are columns. */
  List<String> variables() {
    return variables;
  }

  List<Cell> cells(Binding row) {
    return variables.stream()
        .map(name -> cell(row.get(Var.alloc(name)), row.get(Var.alloc(name + LABEL))))
        .toList();
  }

  private Cell cell(@Nullable Node value, @Nullable Node label) {
    if (value == null) {
      return label == null ? Cell.NONE : literal(label);
    }
    if (value.isURI()) {
      return Cell.iri(value.getURI(), label == null ? labels.of(value) : literal(label).text());
    }
    return literal(value);
  }

  private static Cell literal(Node value) {
    if (!value.isLiteral()) {
      return Cell.text(value.toString());
    }
    String text = value.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.equals(value.getLiteralDatatype())) {
      return Cell.date(text);
    }
    boolean number =
        NUMBER.matcher(text).matches()
            && (value.getLiteralValue() instanceof Number
                || XSDDatatype.XSDgYear.equals(value.getLiteralDatatype()));
    return number ? Cell.number(text) : Cell.text(text);
  }
}
