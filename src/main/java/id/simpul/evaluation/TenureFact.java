package id.simpul.evaluation;

/**
 * Who holds which role where.
 *
 * @param person e.g. {@code Mey Nurlela}
 * @param role slug, e.g. {@code anggota}
 * @param division slug, or empty
 * @param organization slug, e.g. {@code kpu-provinsi-jawa-tengah}
 * @param standing slug; empty for regular
 */
record TenureFact(
    String person, String role, String division, String organization, String standing) {

  Fact whole() {
    return new Fact(
        Fact.cells(NameKey.of(person), role, division, organization, standing),
        Fact.cells(person, role, division, organization, standing));
  }

  /** Without division and standing. */
  Fact post() {
    return new Fact(
        Fact.cells(NameKey.of(person), role, organization), Fact.cells(person, role, organization));
  }

  /** True where {@code other} says the same and names the division as well. */
  boolean isPartOf(TenureFact other) {
    return division.isEmpty()
        && !other.division.isEmpty()
        && post().key().equals(other.post().key())
        && standing.equals(other.standing);
  }
}
