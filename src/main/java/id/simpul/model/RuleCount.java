package id.simpul.model;

/**
 * How often the claims of one rule were right on annotated articles.
 *
 * @param rule name and version, e.g. {@code <jabatan> <kantor>, <orang>/1}
 * @param kind which claims; a rule can make several kinds
 * @param right claims all of whose measured properties stand in the annotation
 * @param wrong the others
 */
public record RuleCount(String rule, ClaimKind kind, int right, int wrong) {
  public int all() {
    return right + wrong;
  }
}
