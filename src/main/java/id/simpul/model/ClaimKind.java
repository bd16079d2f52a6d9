package id.simpul.model;

/**
 * The kinds of claim of the contract; the name is the ontology class, the slug part of the claim's
 * IRI.
 */
public enum ClaimKind {
  REPORT("Report", "report"),
  PARTICIPATION("Participation", "participation"),
  TENURE("Tenure", "tenure"),
  CITATION("Citation", "citation"),
  REPORTED_OUTCOME("ReportedOutcome", "outcome");

  private final String className;
  private final String slug;

  ClaimKind(String className, String slug) {
    this.className = className;
    this.slug = slug;
  }

  /** Local name of the ontology class, e.g. {@code ReportedOutcome}. */
  public String className() {
    return className;
  }

  /** Part of the claim's IRI, e.g. {@code outcome}. */
  public String slug() {
    return slug;
  }
}
