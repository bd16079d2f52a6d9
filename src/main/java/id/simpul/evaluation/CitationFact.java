package id.simpul.evaluation;

/**
 * Which document is cited as what.
 *
 * @param label normal form, e.g. {@code 81/PHPU.BUP-XXIII/2025}
 * @param purpose slug, e.g. {@code studied}
 */
record CitationFact(String label, String purpose) {

  /** True for disputes over election results, by number or by place. */
  boolean isDispute() {
    return label.startsWith("PHPU ") || label.matches("\\S+/PHP\\S*");
  }

  Fact whole() {
    return Fact.of(Fact.cells(label, purpose));
  }
}
