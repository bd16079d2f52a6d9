package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two posts that one person holds, printed as one: "Anggota/Kadiv Hukum", "Ketua merangkap Kadiv
 * Keuangan". In the row they become one post that carries the other.
 */
final class TwinPosts {
  private static final Set<String> LINKS = Set.of("/", "merangkap", "sekaligus");

  private TwinPosts() {}

  static List<Chunk> join(List<Chunk> row) {
    List<Chunk> joined = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      if (isTwin(row, i)) {
        joined.add(both(row.get(i), row.get(i + 2)));
        i += 3;
      } else if (isAlso(row, i)) {
        joined.add(both(row.get(i), row.get(i + 3)));
        i += 4;
      } else {
        joined.add(row.get(i++));
      }
    }
    return joined;
  }

  /** One of them must be of a division: "Ketua/Anggota KPU X" are two people. */
  private static boolean isTwin(List<Chunk> row, int at) {
    if (at + 2 >= row.size()
        || !LINKS.contains(row.get(at + 1).text().toLowerCase(Locale.ROOT))
        || !(row.get(at).about() instanceof Post first)
        || !(row.get(at + 2).about() instanceof Post second)) {
      return false;
    }
    boolean roles = first.role() != null && second.role() != null;
    return roles && (first.division() == null) != (second.division() == null);
  }

  /** "Jubir KPU X yang juga Anggota Divisi Hukum". */
  private static boolean isAlso(List<Chunk> row, int at) {
    return at + 3 < row.size()
        && row.get(at + 1).text().equals("yang")
        && row.get(at + 2).text().equals("juga")
        && row.get(at).about() instanceof Post first
        && row.get(at + 3).about() instanceof Post second
        && first.role() != null
        && second.role() != null;
  }

  private static Chunk both(Chunk first, Chunk second) {
    Post post = second.require(Post.class).and(first.require(Post.class));
    Span span = first.span().cover(second.span());
    return new Chunk(PostGrammar.POST, span, first.text() + " / " + second.text(), post);
  }
}
