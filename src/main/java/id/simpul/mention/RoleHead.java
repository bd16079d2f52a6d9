package id.simpul.mention;

/**
 * The head of a role.
 *
 * @param slug concept of the scheme {@code role}, e.g. {@code ketua-divisi}
 * @param possessive true for "Anggotanya", "Ketuanya": the office stands before it
 */
public record RoleHead(String slug, boolean possessive) {}
