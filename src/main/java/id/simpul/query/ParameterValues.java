package id.simpul.query;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.model.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** Turns what a user gave for a question's parameters into RDF terms. */
final class ParameterValues {
  private final NamedQuery query;
  private final String dataBase;

  /**
   * @param dataBase what short values of IRI parameters are put behind, e.g. {@code
   *     https://w3id.org/simpul/id/}
   */
  ParameterValues(NamedQuery query, String dataBase) {
    this.query = query;
    this.dataBase = dataBase;
  }

  /**
   * @param given by parameter name; an empty value is as good as none
   * @throws SimpulException QUERY_PARAMETER for an unknown name, a missing required value, or a
   *     value of the wrong kind
   */
  Binding bind(Map<String, String> given) {
    given.keySet().forEach(this::requireKnown);
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() && value(parameter, given).isEmpty()) {
        throw bad(
            "Question '" + query.name() + "' needs a value for '" + parameter.name() + "'.",
            "Give --param " + parameter.name() + "=VALUE: " + parameter.labels().en() + ".");
      }
    }
    return bindGiven(given);
  }

  /** As {@link #bind}, for a question that is not asked yet: required values may be missing. */
  Binding bindGiven(Map<String, String> given) {
    given.keySet().forEach(this::requireKnown);
    BindingBuilder binding = Binding.builder();
    for (Parameter parameter : query.parameters()) {
      String value = value(parameter, given);
      if (!value.isEmpty()) {
        binding.add(Var.alloc(parameter.variable()), term(parameter, value));
      }
    }
    return binding.build();
  }

  private static String value(Parameter parameter, Map<String, String> given) {
    String value = given.getOrDefault(parameter.name(), "").strip();
    return value.isEmpty() ? parameter.findDefault().orElse("") : value;
  }

  private void requireKnown(String name) {
    if (query.findParameter(name).isPresent() || name.equals(QueryRunner.LANGUAGE)) {
      return;
    }
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    throw bad(
        "Question '" + query.name() + "' has no parameter '" + name + "'.",
        known.isEmpty() ? "It takes none." : "It takes: " + String.join(", ", known) + ".");
  }

  private Node term(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case TEXT -> NodeFactory.createLiteralString(value);
      case IRI -> NodeFactory.createURI(iri(parameter, value));
      case INTEGER -> integer(parameter, value);
      case DATE -> date(parameter, value);
      case MONTH -> month(parameter, value);
    };
  }

  private String iri(Parameter parameter, String value) {
    if (value.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      return value;
    }
    if (parameter.folder() == null) {
      throw bad(
          "'" + value + "' for '" + parameter.name() + "' is not an address.",
          "Give a full address that begins with http:// or https://.");
    }
    String key = value.matches("[a-z0-9.-]+") ? value : Slug.of(value);
    return dataBase + parameter.folder() + "/" + key;
  }

  private Node integer(Parameter parameter, String value) {
    if (!value.matches("[+-]?\\d{1,18}")) {
      throw bad(
          "'" + value + "' for '" + parameter.name() + "' is not a whole number.",
          "Give digits only, for example 2025.");
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
  }

  private Node date(Parameter parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw bad(
          "'" + value + "' for '" + parameter.name() + "' is not a date.",
          "Give year-month-day, for example 2025-11-05.");
    }
  }

  /** Months stand in the data as the beginning of a date: a plain text that can be compared. */
  private Node month(Parameter parameter, String value) {
    if (!value.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      throw bad(
          "'" + value + "' for '" + parameter.name() + "' is not a month.",
          "Give year-month, for example 2025-11.");
    }
    return NodeFactory.createLiteralString(value);
  }

  private static SimpulException bad(String problem, String nextStep) {
    return new SimpulException(ErrorId.QUERY_PARAMETER, problem, nextStep);
  }
}
