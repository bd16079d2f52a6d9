package id.simpul.resolution.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post in which somebody was seen.
 *
 * @param role slug, e.g. {@code ketua-divisi}
 * @param division slug, e.g. {@code hukum-dan-pengawasan}, or null
 * @param day when it was seen, or null
 */
public record Post(String role, @Nullable String division, @Nullable LocalDate day) {}
