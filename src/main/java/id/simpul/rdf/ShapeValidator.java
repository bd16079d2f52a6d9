package id.simpul.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks data against the SHACL shapes of the ontology, and says in plain Indonesian what does not
 * fit.
 */
public final class ShapeValidator {
  private static final String UNNAMED = "Tidak sesuai dengan bentuk yang ditetapkan.";

  /** Code points of a value that a finding shows: an article's text would bury the message. */
  private static final int SHOWN = 200;

  private final Graph files;
  private final Shapes shapes;

  public ShapeValidator(OntologyFiles files) {
    this.files = files.shapes();
    this.shapes = Shapes.parse(files.shapes());
  }

  /**
   * What does not fit, sorted by node and property; empty where all is well.
   *
   * @param data best the union of all graphs: the labels of things stand apart from what articles
   *     say
   */
  public List<Finding> validate(Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(this::finding)
        .distinct()
        .sorted(Comparator.comparing(Finding::toString))
        .toList();
  }

  private Finding finding(ReportEntry entry) {
    return new Finding(
        text(entry.focusNode()), property(entry.resultPath()), text(entry.value()), message(entry));
  }

  /** The shape's own sentence: what the library says is English and speaks of constraints. */
  private String message(ReportEntry entry) {
    return files.stream(entry.source(), SHACL.message, Node.ANY)
        .map(Triple::getObject)
        .filter(node -> node.getLiteralLanguage().equals(Literals.INDONESIAN))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(UNNAMED);
  }

  private static String property(@Nullable Path path) {
    return path instanceof P_Link link ? text(link.getNode()) : "";
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    String whole = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return whole.codePointCount(0, whole.length()) <= SHOWN
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /**
   * One thing that does not fit.
   *
   * @param node IRI of the node
   * @param property IRI of the property, or empty where the node as a whole is meant
   * @param value the value that does not fit, or empty where one is missing
   * @param message in Indonesian, e.g. {@code Klaim harus menunjuk artikel yang menyatakannya.}
   */
  public record Finding(String node, String property, String value, String message) {

    /** One line for a report. */
    @Override
    public String toString() {
      String shown = value.isEmpty() ? "" : String.format(Locale.ROOT, " (nilai \"%s\")", value);
      return node + ": " + message + shown;
    }
  }
}
