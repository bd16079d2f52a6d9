package id.simpul.claim.legal;

/** Why a document is cited, the strongest first. */
public enum Purpose {
  STUDIED("studied"),
  LEGAL_BASIS("legal-basis"),
  MENTIONED("mentioned");

  private final String slug;

  Purpose(String slug) {
    this.slug = slug;
  }

  /** Slug in the concept scheme {@code purpose}, e.g. {@code legal-basis}. */
  public String slug() {
    return slug;
  }
}
