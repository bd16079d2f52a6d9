package id.simpul.model;

import org.jspecify.annotations.Nullable;

/**
 * Something odd that a person should look at. A flag proposes; nothing is corrected silently.
 *
 * @param issue slug in the concept scheme {@code issue}, e.g. {@code case-number-checksum}
 * @param onClaim the claim it is about, or null
 * @param onThing the thing it is about, or null; with no claim either it is about the article
 * @param proposal what would be right, or null
 * @param reason why, in Indonesian, one sentence
 */
public record Flag(
    String issue,
    @Nullable Claim onClaim,
    @Nullable Thing onThing,
    @Nullable Value proposal,
    String reason) {}
