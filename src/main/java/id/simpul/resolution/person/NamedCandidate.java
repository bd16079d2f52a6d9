package id.simpul.resolution.person;

import java.util.List;

/**
 * A candidate with its spellings taken apart once: it is compared with many.
 *
 * @param candidate what articles say under its key
 * @param names every spelling; at least one
 */
public record NamedCandidate(PersonCandidate candidate, List<FullName> names) {

  /** Takes the names of a candidate apart. */
  public static NamedCandidate of(PersonCandidate candidate) {
    return new NamedCandidate(candidate, candidate.names());
  }

  String key() {
    return candidate.key();
  }
}
