package id.simpul.mention;

/**
 * A division of an office.
 *
 * @param slug concept of the scheme {@code division}, or the slug of the printed form
 * @param printed as printed, without the word "Divisi"
 * @param headed true where "Divisi", "Bagian" or "Subbagian" stands before it
 */
public record DivisionName(String slug, String printed, boolean headed) {}
