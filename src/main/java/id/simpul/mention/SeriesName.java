package id.simpul.mention;

import id.simpul.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * An event series as named.
 *
 * @param thing the series
 * @param edition its edition where printed beside it (XXV, ke-25, #7), or null
 * @param known true where the registry lists the series, not only its manner of naming tells it
 */
public record SeriesName(Thing thing, @Nullable Integer edition, boolean known) {}
