package id.simpul.model;

import java.util.List;

/** All that was read out of one article, before resolution. */
public record Extraction(
    Article article, List<Mention> mentions, List<Claim> claims, List<Flag> flags) {

  public Extraction {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    flags = List.copyOf(flags);
  }
}
