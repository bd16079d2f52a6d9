package id.simpul.mention.legal;

import java.util.Locale;

/** What a check found about a citation. */
public enum CitationStatus {
  /** The number is in the registry of known cases, or another source knows the document. */
  KNOWN,
  /** Well formed, but nothing is known of it; that means nothing about the document. */
  UNKNOWN,
  /** The number contradicts itself or its place, or is missing where one case fits. */
  SUSPECT,
  /** More than one document may be meant. */
  AMBIGUOUS;

  /** As written in answers, e.g. {@code known}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
