/**
 * The words every stage shares: pages, articles, spans, mentions, things, claims and flags, as
 * records and enums. Knows nothing but the JDK.
 */
@NullMarked
package id.simpul.model;

import org.jspecify.annotations.NullMarked;
