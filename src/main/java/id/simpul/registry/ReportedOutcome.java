package id.simpul.registry;

/**
 * How one source reports the end of a case; several sources may contradict each other.
 *
 * @param text short, in Indonesian, e.g. {@code dikabulkan sebagian; PSU di 4 TPS}
 * @param source host of the page that says so, e.g. {@code kedirikota.bawaslu.go.id}
 */
public record ReportedOutcome(String text, String source) {}
