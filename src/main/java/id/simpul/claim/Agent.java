package id.simpul.claim;

import id.simpul.model.Span;
import id.simpul.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can take part: a person with or without a post, a post without a person, an office,
 * a group.
 *
 * @param person the person, or null
 * @param post the post named beside the person or alone, or null
 * @param organization the office itself or that of the post, or null
 * @param group the group of offices, or null
 * @param span what is printed of it
 * @param rule the rule that read it
 */
record Agent(
    @Nullable Someone person,
    @Nullable Post post,
    @Nullable Thing organization,
    @Nullable Thing group,
    Span span,
    String rule) {

  static final char SYMBOL = 'A';

  /**
   * Rule of an office named without its place ("KPU"); it takes part only where the lead says that
   * it does.
   */
  static final String BARE = "<kantor tanpa tempat>/1";

  boolean isBare() {
    return rule.equals(BARE);
  }

  boolean isPerson() {
    return person != null;
  }

  /** True for an office or organization itself. */
  boolean isOffice() {
    return person == null && post == null && organization != null;
  }

  /** True for "Sekretaris, Kasubbag KUL": a post of an office without a name. */
  boolean isUnit() {
    return person == null && post != null && organization != null && group == null;
  }

  /**
   * What was inferred, in Indonesian: how the office was found, what the name model read; or null.
   */
  @Nullable String note() {
    String office = post == null ? null : post.note();
    String name =
        person == null ? null : person.sightingIn(span).map(Someone.Sighting::note).orElse(null);
    if (office == null || name == null) {
      return office == null ? name : office;
    }
    return office + " " + name;
  }

  /** The agent with the office of the one listed before. */
  Agent beside(Thing office) {
    return new Agent(person, post, office, group, span, rule);
  }

  /** "Kajari" and "Kepala Kejaksaan Negeri" are one role. */
  Agent asHead() {
    return post == null || !"kepala-kejaksaan-negeri".equals(post.role())
        ? this
        : new Agent(person, post.as("kepala", post.rolePrinted()), organization, group, span, rule);
  }

  Agent withOrganization(Thing office, String how) {
    return new Agent(person, post == null ? null : post.at(office, how), office, group, span, rule);
  }
}
