package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.model.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose office somebody stands for who was sent in another's place: "Kapolres X yang diwakili
 * Kapolsek Y, A" – A stands for Polres X.
 */
final class StandIns {
  private static final int REACH = 4;

  private static final Set<String> SENT = Set.of("diwakili", "diwakilkan");

  private static final Set<String> BETWEEN = Set.of("yang", "oleh", "kepada", "hadir", ",");

  private StandIns() {}

  /** The represented office of each person who stands in. */
  static Map<Someone, Thing> of(List<Story.Line> lines) {
    Map<Someone, Thing> offices = new HashMap<>();
    for (Story.Line line : lines) {
      List<Chunk> row = line.row();
      for (int i = 0; i < row.size(); i++) {
        Post post = row.get(i).find(Post.class).orElse(null);
        Someone person = post == null ? null : sent(row, i + 1);
        if (post != null && person != null && post.organization() != null) {
          offices.putIfAbsent(person, post.organization());
        }
      }
    }
    return offices;
  }

  /** The first person after "yang diwakili (oleh)"; null where no such words follow. */
  private static @Nullable Someone sent(List<Chunk> row, int from) {
    boolean sent = false;
    for (int i = from; i < Math.min(row.size(), from + REACH); i++) {
      Agent agent = row.get(i).find(Agent.class).orElse(null);
      String word = row.get(i).text().toLowerCase(Locale.ROOT);
      if (agent != null) {
        return sent ? agent.person() : null;
      }
      sent |= SENT.contains(word);
      if (!SENT.contains(word) && !BETWEEN.contains(word)) {
        return null;
      }
    }
    return null;
  }
}
