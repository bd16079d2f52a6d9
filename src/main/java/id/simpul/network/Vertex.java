package id.simpul.network;

import java.util.Locale;

/**
 * What a network ties.
 *
 * @param id its IRI, e.g. {@code https://w3id.org/simpul/id/organization/kpu-kota-semarang}
 * @param kind what it is
 * @param label as read, e.g. {@code KPU Kota Semarang}
 * @param province code of its province, e.g. {@code 33}; empty where none is known
 */
public record Vertex(String id, Kind kind, String label, String province)
    implements Comparable<Vertex> {

  /** What a vertex can be. */
  public enum Kind {
    OFFICE,
    PERSON,
    CASE,
    FORUM;

    /** As it stands in files, e.g. {@code office}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What tells it in addresses, e.g. {@code kpu-kota-semarang}. */
  public String key() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Vertex other) {
    return id.compareTo(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
