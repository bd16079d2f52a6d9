package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The role that heads a list whose items print only a division: in "para Anggota: Mulyana (Divisi
 * Hukum); Endang (Divisi Teknis)" both are members, not heads of division.
 */
final class ListHead {
  private final List<Chunk> row;
  private @Nullable Post head;
  private int index;

  ListHead(List<Chunk> row) {
    this.row = row;
  }

  /** The agent of the next chunk of the row, with the list's role where it prints none. */
  @Nullable Agent read(Chunk chunk) {
    int at = index++;
    Agent agent = chunk.find(Agent.class).orElse(null);
    if (agent == null) {
      String word = chunk.text();
      if (word.equals(".") || chunk.symbol() == 'x' && word.length() > 8) {
        head = null;
      }
      return null;
    }
    Post post = agent.post();
    if (post == null) {
      return agent;
    }
    if (post.isDivisionAlone() && agent.isPerson() && head != null) {
      String role = String.valueOf(head.role());
      Post listed = post.as(role, head.rolePrinted());
      return new Agent(
          agent.person(), listed, agent.organization(), null, agent.span(), agent.rule());
    }
    boolean opens = at + 1 < row.size() && ":;(".indexOf(row.get(at + 1).symbol()) >= 0;
    if (!post.isDivisionAlone()) {
      head = !post.isSingle() && (opens || agent.isPerson()) ? post : null;
    }
    return agent;
  }
}
