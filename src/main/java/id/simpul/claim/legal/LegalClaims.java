package id.simpul.claim.legal;

import id.simpul.model.Claim;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import java.util.List;

/** What was read out of one article about legal documents. */
public record LegalClaims(List<Mention> mentions, List<Claim> claims, List<Flag> flags) {
  public LegalClaims {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    flags = List.copyOf(flags);
  }
}
