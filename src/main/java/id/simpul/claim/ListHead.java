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

  /** ":", "yakni", ", masing-masing" after a role, and the list it heads. */
  private boolean opens(int next) {
    if (next >= row.size()) {
      return false;
    }
    char sign = row.get(next).symbol();
    boolean each = row.get(next).text().equalsIgnoreCase("masing-masing");
    return ":;(y".indexOf(sign) >= 0
        || each
        || (sign == ',' && next + 1 < row.size() && opensAfterComma(next + 1));
  }

  private boolean opensAfterComma(int at) {
    return row.get(at).symbol() == 'y' || row.get(at).text().equalsIgnoreCase("masing-masing");
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
    boolean opens = opens(at + 1);
    if (!post.isDivisionAlone()) {
      head = !post.isSingle() && (opens || agent.isPerson()) ? post : null;
    }
    return agent;
  }
}
