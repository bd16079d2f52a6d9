package id.simpul.web.network;

import id.simpul.network.Occasion;
import id.simpul.network.Vertex;
import java.util.List;
import java.util.Map;

/**
 * What networks are made of, for one state of the store.
 *
 * @param forums the latest first, those without a day last
 * @param presences who was where
 * @param representing which person came for which office
 * @param studies which case was studied where
 * @param articles IRI of each article → IRI of who published it, empty where nobody is known
 * @param publishers names of the publishers by IRI
 * @param series names of the series by IRI
 */
record NetworkFacts(
    List<Seen> forums,
    ForumRows<Said> presences,
    ForumRows<Linked> representing,
    ForumRows<Linked> studies,
    Map<String, String> articles,
    Map<String, String> publishers,
    Map<String, String> series) {

  /** A forum with the key of its series, or {@link View#NO_SERIES}. */
  record Seen(Occasion occasion, String series) {}

  /** What a claim says, and where. */
  record Source(String claim, String grade, String article) {}

  /** That somebody was at a forum. */
  record Said(Vertex vertex, Source source) {}

  /** That a forum ties two things. */
  record Linked(Vertex one, Vertex other, Source source) {}
}
