package id.simpul.search;

/**
 * One hit.
 *
 * @param iri of the thing
 * @param type see {@link SearchEntry#type()}
 * @param label what it is called
 * @param score higher is nearer; to be compared within one answer alone
 */
public record SearchHit(String iri, String type, String label, float score) {}
