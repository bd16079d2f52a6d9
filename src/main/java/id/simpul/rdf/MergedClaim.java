package id.simpul.rdf;

import id.simpul.model.Claim;
import id.simpul.model.Evidence;
import id.simpul.model.Mention;
import id.simpul.model.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Equal claims of one article as one: evidence and mentions of all, rule, confidence and derivation
 * of the surest (ties by name of the rule), place of the first.
 *
 * @param content what is claimed, see {@link ClaimDigest}
 * @param span the first place that claims it
 * @param surest the claim whose rule and confidence count
 * @param evidence quotations of all
 * @param mentions mentions of all
 */
record MergedClaim(
    String content, Span span, Claim surest, List<Evidence> evidence, List<Mention> mentions) {

  /** The claims of an article, by what they claim, in the order met. */
  static Map<String, MergedClaim> merge(List<Claim> claims) {
    Map<String, List<Claim>> equal =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    ClaimDigest::content, LinkedHashMap::new, Collectors.toList()));
    Map<String, MergedClaim> merged = new LinkedHashMap<>();
    equal.forEach((content, group) -> merged.put(content, of(content, group)));
    return merged;
  }

  /** Key under which the claim's IRI stands. */
  String key(String articleKey, CodePoints points) {
    return articleKey
        + "."
        + surest.kind().slug()
        + "."
        + points.at(span.start())
        + "-"
        + points.at(span.end())
        + "."
        + Digest.shortHash(content);
  }

  /** The surest claim with the evidence and the mentions of all. */
  Claim claim() {
    return new Claim(
        surest.kind(),
        surest.arguments(),
        evidence,
        mentions,
        surest.rule(),
        surest.confidence(),
        surest.derivation());
  }

  private static MergedClaim of(String content, List<Claim> group) {
    Comparator<Claim> surestFirst =
        Comparator.comparingDouble(Claim::confidence)
            .reversed()
            .thenComparing(Claim::rule)
            .thenComparing(claim -> String.valueOf(claim.derivation()));
    return new MergedClaim(
        content,
        group.stream().map(ClaimDigest::span).min(Comparator.naturalOrder()).orElseThrow(),
        group.stream().min(surestFirst).orElseThrow(),
        group.stream().flatMap(claim -> claim.evidence().stream()).distinct().toList(),
        group.stream().flatMap(claim -> claim.mentions().stream()).distinct().toList());
  }
}
