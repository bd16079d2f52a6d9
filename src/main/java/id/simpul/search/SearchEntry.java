package id.simpul.search;

import java.util.List;

/**
 * One thing that can be found.
 *
 * @param iri e.g. {@code https://w3id.org/simpul/id/person/ana.kpu-kota-semarang}
 * @param type the IRI's type segment: person, organization, group, event, series, ruling,
 *     regulation, letter, region, article
 * @param label what it is called, e.g. {@code Bagas Hartanto}
 * @param names its other spellings, titles and short forms, e.g. {@code PKPU 17 2023}
 * @param text words that lead to it but do not name it: an article's text, an event's theme
 */
public record SearchEntry(String iri, String type, String label, List<String> names, String text) {}
