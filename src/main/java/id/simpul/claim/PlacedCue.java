package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;

/**
 * A cue where it stands in a sentence.
 *
 * @param line the sentence
 * @param row what of it is read: up to where it tells of something else
 * @param troupes who is named in the row
 * @param from index in the row of the cue's first word
 * @param to index after its last word
 */
record PlacedCue(
    Story.Line line, List<Chunk> row, List<Troupe> troupes, Cue cue, int from, int to) {

  /** Another cue of the same words. */
  PlacedCue as(Cue other) {
    return new PlacedCue(line, row, troupes, other, from, to);
  }

  /** True right after "yang". */
  boolean isRelative() {
    return from > 0 && row.get(from - 1).text().equals("yang");
  }
}
