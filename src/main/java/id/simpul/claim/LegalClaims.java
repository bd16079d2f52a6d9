package id.simpul.claim;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Placeholder until the citation rules of id.simpul.claim.legal stand in its place. */
final class LegalClaims {
  record Result(List<Mention> mentions, List<Claim> claims, List<Flag> flags) {}

  private LegalClaims() {}

  static Result extract(Article article, List<Span> sentences, @Nullable Thing event) {
    return new Result(List.of(), List.of(), List.of());
  }
}
