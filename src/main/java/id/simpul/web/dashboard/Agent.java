package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import org.jspecify.annotations.Nullable;

/**
 * A person or an office that can attend.
 *
 * @param iri e.g. {@code https://w3id.org/simpul/id/organization/kpu-kota-semarang}
 * @param label as read, e.g. {@code KPU Kota Semarang}
 * @param person true for persons, false for offices
 * @param institution the national institution an office belongs to, or null
 * @param province code of the province an office lies in, e.g. {@code 33}; null for national
 *     offices, for persons and where it is not known
 * @param region code of its region, e.g. {@code 33.74}, or null
 */
public record Agent(
    String iri,
    String label,
    boolean person,
    @Nullable Institution institution,
    @Nullable String province,
    @Nullable String region) {

  /** What tells it in addresses, e.g. {@code kpu-kota-semarang}. */
  public String key() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
