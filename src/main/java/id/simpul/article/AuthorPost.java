package id.simpul.article;

import id.simpul.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an author is, printed beside an opinion: below the name ("(Anggota KPU Kabupaten X)") or
 * below the piece ("*) Penulis adalah Anggota KPU Kabupaten X").
 */
final class AuthorPost {
  private static final String POST =
      "(?:Ketua|Anggota|Komisioner|Sekretaris|Kepala|Kasub\\p{L}*|Kabag|Koord\\p{L}*|Kordiv|Staf|Divisi)\\b";

  private static final Pattern BELOW_NAME = Pattern.compile("\\(?\\s*" + POST + ".{3,200}");

  private static final Pattern FOOTNOTE =
      Pattern.compile("\\*+\\s*\\)?.{0,80}?" + POST + ".{3,240}");

  private static final Pattern PAST = Pattern.compile("(?iu)\\b(?:mantan|eks|purna\\p{L}*)\\b");

  /** As many lines may stand below a piece. */
  private static final int FOOT = 3;

  private AuthorPost() {}

  /** The words that tell it; none for who held the post once. */
  static Optional<String> find(Draft draft, Head head) {
    Span byline = head.byline();
    if (byline == null) {
      return Optional.empty();
    }
    List<String> after = lines(draft.text().substring(byline.end()));
    List<String> foot = after.subList(Math.max(0, after.size() - FOOT), after.size());
    return after.stream()
        .limit(1)
        .filter(line -> BELOW_NAME.matcher(line).matches())
        .findFirst()
        .or(() -> Optional.of(byline.in(draft.text())).filter(BELOW_NAME.asPredicate()))
        .or(() -> foot.stream().filter(line -> FOOTNOTE.matcher(line).matches()).findFirst())
        .filter(words -> !PAST.matcher(words).find());
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
