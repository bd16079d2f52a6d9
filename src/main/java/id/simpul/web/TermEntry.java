package id.simpul.web;

/**
 * A class or property of the ontology, as its page shows it.
 *
 * @param name local name, the place on the page
 * @param label as the reader reads it
 * @param isClass class, else property
 * @param definition what it means, or empty
 * @param example in Indonesian, or empty
 */
public record TermEntry(
    String name, String label, boolean isClass, String definition, String example) {}
