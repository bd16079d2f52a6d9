package id.simpul.rdf;

import id.simpul.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one form the dataset writes them in. */
public final class Literals {
  /** The language of what the system says itself. */
  public static final String INDONESIAN = "id";

  private Literals() {}

  /** A plain literal, without language: labels of things, printed forms, texts. */
  public static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Text in Indonesian: reasons, derivations, labels of concepts. */
  public static Node indonesian(String text) {
    return NodeFactory.createLiteralLang(text, INDONESIAN);
  }

  /** {@code xsd:integer}. */
  public static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /**
   * {@code xsd:decimal} rounded to two places, in the canonical form that the store gives back,
   * e.g. {@code 0.97}, {@code 0.9}, {@code 1.0}.
   */
  public static Node decimal(double number) {
    BigDecimal share =
        BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal canonical = share.scale() < 1 ? share.setScale(1) : share;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** {@code xsd:boolean}. */
  public static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** {@code xsd:gYear}, e.g. {@code 2024}. */
  public static Node year(int year) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear);
  }

  /** The literal of a value; nothing for concepts, things and the article itself. */
  public static Optional<Node> find(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(
          text.language().isEmpty()
              ? plain(text.text())
              : NodeFactory.createLiteralLang(text.text(), text.language()));
    } else if (value instanceof Value.Number number) {
      return Optional.of(integer(number.number()));
    } else if (value instanceof Value.Flagged flagged) {
      return Optional.of(bool(flagged.value()));
    } else if (value instanceof Value.Decimal decimal) {
      return Optional.of(decimal(decimal.number()));
    } else if (value instanceof Value.Day day) {
      return Optional.of(NodeFactory.createLiteralDT(day.date().toString(), XSDDatatype.XSDdate));
    } else if (value instanceof Value.Year year) {
      return Optional.of(year(year.year()));
    }
    return Optional.empty();
  }
}
