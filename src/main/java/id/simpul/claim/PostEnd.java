package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that belong to the post before them: its term, "saat itu", "lainnya". */
final class PostEnd {
  private static final Set<String> THEN = Set.of("saat", "ketika", "kala", "waktu");

  private static final Set<String> FURTHER = Set.of("lagi", "lainnya", "lain");

  private static final Set<String> TERM = Set.of("periode", "masa", "jabatan");

  private static final Set<String> TO =
      Set.of("-", "–", "—", "/", "sampai", "hingga", "s.d.", "s/d", "jabatan", "bakti");

  private PostEnd() {}

  /** True where "saat itu" at {@code at} says that the post is held no more. */
  static boolean isPast(List<Chunk> chunks, int at) {
    return says(chunks, at, THEN, "itu");
  }

  /** The index after the words that belong to the post that ends at {@code at}. */
  static int after(List<Chunk> chunks, int at) {
    if (isPast(chunks, at)) {
      return at + 2;
    }
    return isFurther(chunks, at) ? at + 1 : afterTerm(chunks, at);
  }

  /** "Ketua KPU X saat itu, A", "seorang Anggota lagi, A". */
  private static boolean says(List<Chunk> chunks, int at, Set<String> words, String next) {
    return at + 1 < chunks.size()
        && words.contains(chunks.get(at).text().toLowerCase(Locale.ROOT))
        && chunks.get(at + 1).text().equals(next);
  }

  /** "Anggota KPU X periode 2018-2023, A": the place after the term of office. */
  private static int afterTerm(List<Chunk> chunks, int at) {
    if (at >= chunks.size() || !TERM.contains(chunks.get(at).text().toLowerCase(Locale.ROOT))) {
      return at;
    }
    int end = at + 1;
    while (end < Math.min(chunks.size(), at + 6) && isOfTerm(chunks.get(end))) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private static boolean isOfTerm(Chunk chunk) {
    return chunk.symbol() == Symbols.NUMBER
        || TO.contains(chunk.text().toLowerCase(Locale.ROOT))
        || chunk.text().equalsIgnoreCase("tahun");
  }

  /** "seorang Anggota lagi, A", "Anggota KPU X lainnya A". */
  private static boolean isFurther(List<Chunk> chunks, int at) {
    return says(chunks, at, FURTHER, ",")
        || (at + 1 < chunks.size()
            && FURTHER.contains(chunks.get(at).text().toLowerCase(Locale.ROOT))
            && chunks.get(at + 1).symbol() == Symbols.PERSON);
  }
}
