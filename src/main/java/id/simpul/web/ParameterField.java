package id.simpul.web;

import id.simpul.query.Parameter;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How a form asks for a parameter.
 *
 * @param parameter what is asked
 * @param value what was given, or the default; empty where nothing
 * @param kind the control
 * @param suggest for {@link Kind#THING}: the type that is searched, e.g. {@code ruling}
 * @param put for {@link Kind#THING}: what a choice puts in, {@code key} or {@code label}
 * @param options what is offered
 */
public record ParameterField(
    Parameter parameter,
    String value,
    Kind kind,
    String suggest,
    String put,
    List<Option> options) {

  /** The control of a form. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    MONTH,
    /** Suggestions through search, while a name is typed. */
    THING,
    /** One of a closed list. */
    CHOICE,
    /** A list to choose from, or words of one's own. */
    LIST
  }

  /**
   * One of a list.
   *
   * @param value as the question takes it
   * @param label as read
   */
  public record Option(String value, String label) {}

  /** Schemes whose concepts a question takes by their slug, and nothing else. */
  private static final Set<String> CLOSED = Set.of("issue", "review-state");

  static ParameterField of(Parameter parameter, String value, Graph vocabulary, String language) {
    String folder = parameter.folder() == null ? "" : parameter.folder();
    boolean scheme = Namespaces.SCHEMES.contains(folder);
    boolean closed = CLOSED.contains(folder);
    String put = parameter.type() == Parameter.Type.IRI ? "key" : "label";
    return new ParameterField(
        parameter,
        value,
        kind(parameter, scheme, closed),
        folder,
        put,
        scheme ? options(folder, closed, vocabulary, language) : List.of());
  }

  private static Kind kind(Parameter parameter, boolean scheme, boolean closed) {
    return switch (parameter.type()) {
      case INTEGER -> Kind.NUMBER;
      case DATE -> Kind.DATE;
      case MONTH -> Kind.MONTH;
      case TEXT, IRI -> {
        if (parameter.folder() == null || "claim".equals(parameter.folder())) {
          yield Kind.TEXT;
        }
        yield scheme ? closed ? Kind.CHOICE : Kind.LIST : Kind.THING;
      }
    };
  }

  private static List<Option> options(
      String scheme, boolean closed, Graph vocabulary, String language) {
    String folder = Namespaces.VOCABULARY + scheme + "/";
    List<Option> options = new ArrayList<>();
    vocabulary
        .find(Node.ANY, Namespaces.IN_SCHEME, NodeFactory.createURI(Namespaces.VOCABULARY + scheme))
        .mapWith(triple -> triple.getSubject())
        .forEachRemaining(
            concept ->
                options.add(
                    new Option(
                        // Questions look for words in the Indonesian label.
                        closed
                            ? concept.getURI().substring(folder.length())
                            : label(vocabulary, concept, "id"),
                        label(vocabulary, concept, language))));
    options.sort(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER));
    return List.copyOf(options);
  }

  private static String label(Graph vocabulary, Node concept, String language) {
    return vocabulary
        .find(concept, Namespaces.PREF_LABEL, Node.ANY)
        .filterKeep(triple -> language.equals(triple.getObject().getLiteralLanguage()))
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse(concept.getURI());
  }
}
