package id.simpul.web;

import id.simpul.mention.legal.CheckedCitation;
import id.simpul.mention.legal.CitationStatus;
import id.simpul.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A checked citation with what the store knows of it.
 *
 * @param number place in the list, from 1
 * @param start where it begins, in code points
 * @param end where it ends, in code points
 * @param citation what the check found
 * @param use of the document cited
 * @param proposedUse of the document proposed
 */
public record CheckedLine(
    int number,
    int start,
    int end,
    CheckedCitation citation,
    DocumentUse.Use use,
    DocumentUse.Use proposedUse) {

  /** E.g. {@code suspect}. */
  public String status() {
    return citation.status().slug();
  }

  /** The normal form of the number, or empty where there is none. */
  public String label() {
    Thing document = citation.document();
    return document == null ? "" : document.label();
  }

  /** The number proposed, or empty. */
  public String proposal() {
    Thing proposal = citation.proposal();
    return proposal == null ? "" : proposal.label();
  }

  /** Why, in the reader's language. */
  public String reason(String language) {
    return language.equals("en") ? citation.reasonEn() : citation.reason();
  }

  /** IRI of the document cited, or null. */
  public @Nullable String iri() {
    return use.iri();
  }

  /** IRI of the document proposed, or null. */
  public @Nullable String proposalIri() {
    return proposedUse.iri();
  }

  /** How many articles cite the document that is cited or, failing that, proposed. */
  public long articles() {
    return meant().articles();
  }

  /** How many forums studied it. */
  public long forums() {
    return meant().forums();
  }

  private DocumentUse.Use meant() {
    return citation.status() == CitationStatus.SUSPECT && proposedUse.iri() != null
        ? proposedUse
        : use;
  }
}
