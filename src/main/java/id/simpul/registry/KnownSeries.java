package id.simpul.registry;

import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.List;

/**
 * A forum that is held again and again under one name. The list is short on purpose: other series
 * are recognised by how they are named.
 *
 * @param key key of its IRI, e.g. {@code kamis-sesuatu}
 * @param label e.g. {@code Kamis Sesuatu}; a weekday in it never dates an event
 * @param altLabels other spellings, e.g. {@code DHS}
 * @param organizer key of the office that holds it
 */
public record KnownSeries(String key, String label, List<String> altLabels, String organizer) {

  public KnownSeries {
    altLabels = List.copyOf(altLabels);
  }

  public Thing thing() {
    return new Thing(ThingType.EVENT_SERIES, key, label);
  }
}
