package id.simpul.evaluation;

/**
 * Who takes part as what.
 *
 * @param participant a person's name where {@code grade} is named-person, else a slug
 * @param capacity slug, e.g. {@code speaker}
 * @param grade slug, e.g. {@code named-office}
 * @param role slug, for posts without a name; else empty
 * @param division slug, for posts without a name; else empty
 */
record PartFact(String participant, String capacity, String grade, String role, String division) {
  static final String PERSON = "named-person";

  boolean isPerson() {
    return grade.equals(PERSON);
  }

  /** Who takes part: a person, an office, a group, or a post at an office. */
  Fact who() {
    return new Fact(Fact.cells(key(), role), Fact.cells(participant, role));
  }

  /** Who, as what. */
  Fact capacityOf() {
    return new Fact(Fact.cells(key(), role, capacity), Fact.cells(participant, role, capacity));
  }

  Fact whole() {
    return new Fact(
        Fact.cells(key(), capacity, grade, role, division),
        Fact.cells(participant, capacity, grade, role, division));
  }

  private String key() {
    return isPerson() ? NameKey.of(participant) : participant;
  }
}
