package id.simpul.web.bench;

/**
 * A class or property that queries may name.
 *
 * @param iri in full
 * @param name as queries write it, e.g. {@code simpul:Event}
 * @param label in the reader's language, e.g. {@code Acara}
 * @param definition in the reader's language; empty for terms of other vocabularies
 * @param count things or statements; -1 where it is not counted yet
 */
public record Term(String iri, String name, String label, String definition, long count) {}
