package id.simpul.resolution.person;

/** What is made of two candidates. */
public enum PairVerdict {
  /** One person, whoever else there is. */
  SAME,
  /**
   * One person, if the candidate that says less fits no other person as well: a shorter name, a
   * name without an office.
   */
  SAME_IF_ALONE,
  /** Perhaps one person at one office: somebody must look. */
  PROPOSE,
  /** Perhaps one person who was seen at two offices: somebody must look. */
  OFFICE_CHANGE,
  /** Nothing to ask. */
  DIFFERENT;

  /** True for those that make one person of two candidates. */
  public boolean joins() {
    return this == SAME || this == SAME_IF_ALONE;
  }

  boolean proposes() {
    return this == PROPOSE || this == OFFICE_CHANGE;
  }
}
