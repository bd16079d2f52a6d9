package id.simpul.rdf;

import id.simpul.model.Argument;
import id.simpul.model.Claim;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes two claims of one article the same: kind and arguments, with things by their local
 * keys, so that a later resolution does not rename a claim that people have judged.
 */
final class ClaimDigest {
  private static final String SEPARATOR = "\u001f";

  private ClaimDigest() {}

  /** Equal for equal claims; arguments in any order. */
  static String content(Claim claim) {
    return claim.arguments().stream()
        .map(ClaimDigest::content)
        .distinct()
        .sorted()
        .collect(Collectors.joining(SEPARATOR, claim.kind().slug() + SEPARATOR, ""));
  }

  /** A value as it stands, things by type and local key. */
  static String content(Value value) {
    if (value instanceof Value.Ref ref) {
      return thing(ref.thing());
    } else if (value instanceof Value.Concept concept) {
      return concept.scheme() + "/" + concept.slug();
    }
    return value.toString();
  }

  static String thing(Thing thing) {
    return thing.type().path() + "/" + thing.key();
  }

  /** The stretch of text a claim is made from: its mentions, else its evidence. */
  static Span span(Claim claim) {
    Stream<Span> mentions = claim.mentions().stream().map(mention -> mention.span());
    return mentions
        .reduce(Span::cover)
        .or(() -> claim.evidence().stream().map(e -> e.span()).reduce(Span::cover))
        .orElseThrow();
  }

  private static String content(Argument argument) {
    return argument.property().localName() + "=" + content(argument.value());
  }
}
