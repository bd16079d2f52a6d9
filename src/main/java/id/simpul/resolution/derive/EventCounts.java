package id.simpul.resolution.derive;

import id.simpul.rdf.Iris;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Counts over what was derived of whole events: the files of {@code queries/derive/counts}. An
 * event counts alone, so that the counts of two sets of events add up.
 */
public final class EventCounts {
  private final AttendanceCounts attendances;
  private final ForumCounts forums;
  private final OfficePairs pairs;

  public EventCounts(Iris iris) {
    Keys keys = new Keys(iris);
    this.attendances = new AttendanceCounts(keys);
    this.forums = new ForumCounts(keys);
    this.pairs = new OfficePairs(keys, iris.concept("grade", "collective"));
  }

  /**
   * Everything the files count.
   *
   * @param derived of each event all that is derived of it
   */
  public List<EventCount> of(Collection<Triple> derived) {
    Forums of = new Forums(derived);
    Tally tally = new Tally();
    attendances.count(tally, of);
    forums.count(tally, of);
    pairs.count(tally, of);
    return tally.counts();
  }
}
