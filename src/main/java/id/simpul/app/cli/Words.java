package id.simpul.app.cli;

import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Span;
import id.simpul.model.Value;
import id.simpul.pipeline.ValueText;
import java.util.List;
import java.util.stream.Collectors;

/** How values, claims and quotations read on a terminal. */
final class Words {
  private Words() {}

  /** One value, e.g. {@code Handi Tri Ujiono}, {@code ketua-divisi}, {@code 2025-11-05}. */
  static String of(Value value) {
    return ValueText.of(value);
  }

  /** A share with two places, e.g. {@code 0.97}. */
  static String decimal(double number) {
    return ValueText.decimal(number);
  }

  /** All properties of a claim in one line, e.g. {@code person=Budi; role=ketua}. */
  static String properties(List<Argument> arguments) {
    return arguments.stream()
        .map(argument -> argument.property().localName() + "=" + of(argument.value()))
        .collect(Collectors.joining("; "));
  }

  /** The words that support a claim, in their order. */
  static String quotes(Claim claim, Article article) {
    return claim.evidence().stream()
        .map(evidence -> evidence.span())
        .distinct()
        .sorted()
        .map(span -> span.in(article.text()))
        .collect(Collectors.joining(" … "));
  }

  /** A span in code points, e.g. {@code 12–30}. */
  static String place(Span span, Article article) {
    return article.codePoint(span.start()) + "–" + article.codePoint(span.end());
  }
}
