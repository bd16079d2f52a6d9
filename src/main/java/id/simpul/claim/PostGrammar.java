package id.simpul.claim;

import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.GroupName;
import id.simpul.mention.OrganizationName;
import id.simpul.mention.RoleHead;
import id.simpul.mention.Symbols;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the heads of roles, divisions and offices that stand together into posts: the row's {@code
 * R}, {@code D}, {@code O} become {@code J}.
 */
final class PostGrammar {
  static final char POST = 'J';

  /**
   * Role, division, office and division; groups: 1 standing, 2 role, 3 division before the office,
   * 4 office, 5 and 6 division after it. Roles that share an office ("Ketua dan Anggota KPU X") are
   * read one by one; the later one lends its office.
   */
  private static final Pattern ROLE_FIRST =
      Pattern.compile(
          "(a?)(?:\\(a\\.?\\))?\\.?(R)(?:[/k](?=D))?(D?)(?:x?vx{1,3}(?=f[OGU]))?(?:[Xqp]{1,3}(?=f?[OGU])|X{1,2}(?=,?[Ppq]|\\())?(?:f?k?([OGU])(?:X{1,2}(?=,\"?[Ppq]))?)?(?:(?:[,/]?|,?x?v)(?=D)(D)|,?x?v[xXd]{1,7}(?=,\"?[Ppq])|\\((D)\\)(?=,?[Ppq]))?");

  /** Division and office, with the same groups; where no role comes first. */
  private static final Pattern DIVISION_FIRST =
      Pattern.compile("(a?)()(D)(?:f?k?([OGU])|(?=,?[Pp]|\\)))()()");

  /** "yang mengampu Divisi Hukum": with the groups of the rules. */
  private static final Pattern IN_CHARGE = Pattern.compile("(a?)()(D)()()()");

  private static final Set<String> TEACHERS = Set.of("dosen", "guru", "akademisi", "peneliti");

  private static final Pattern OFFICE_NEXT = Pattern.compile("f?k?[OGU]");

  private PostGrammar() {}

  /** The row of the sentence with posts instead of their parts. */
  static List<Chunk> read(AnnotatedSentence sentence, String text) {
    List<Chunk> chunks = sentence.chunks();
    String symbols = withOrigins(sentence);
    List<Chunk> row = new ArrayList<>();
    int i = 0;
    while (i < chunks.size()) {
      boolean none = NoPost.isAt(chunks, i) || isUnit(chunks, symbols, i);
      Matcher match = none ? null : match(symbols, i);
      if (match != null) {
        int end = match.end();
        Post post = PostReader.read(chunks, match, text, row);
        Post held = PostEnd.isPast(chunks, end) ? post.former() : post;
        row.add(new Chunk(POST, post.span(), post.span().in(text), held));
        i = PostEnd.after(chunks, end);
        continue;
      }
      row.add(chunks.get(i++));
      if (none && i < chunks.size() && NoPost.isRace(chunks, i)) {
        Chunk place = chunks.get(i++);
        row.add(new Chunk(Symbols.CAPITALISED, place.span(), place.text(), null));
      }
    }
    return TwinPosts.join(SharedOffice.among(row));
  }

  /** "Bagian Hukum, Nur Majid": a unit without its office, which stands for nobody. */
  private static boolean isUnit(List<Chunk> chunks, String symbols, int at) {
    return symbols.charAt(at) == Symbols.DIVISION
        && !follows(symbols, at, '(')
        && !follows(symbols, at, Symbols.IN_CHARGE)
        && !isHeadable(chunks.get(at))
        && !hasOffice(symbols, at);
  }

  private static boolean follows(String symbols, int at, char before) {
    return at > 0 && symbols.charAt(at - 1) == before;
  }

  /** "Kasubbag SDM di KPU X", "dosen di Universitas X" as if "dari" stood there. */
  private static String withOrigins(AnnotatedSentence sentence) {
    StringBuilder symbols = new StringBuilder(sentence.symbols());
    for (int i = 1; i + 1 < symbols.length(); i++) {
      boolean unit =
          symbols.charAt(i - 1) == Symbols.DIVISION && symbols.charAt(i + 1) == Symbols.OFFICE;
      boolean teacher =
          symbols.charAt(i + 1) == Symbols.ORGANIZATION && isTeacher(sentence.chunks().get(i - 1));
      if ((unit || teacher) && sentence.chunks().get(i).text().equals("di")) {
        symbols.setCharAt(i, 'f');
      }
    }
    return symbols.toString();
  }

  private static boolean isTeacher(Chunk chunk) {
    return chunk.find(RoleHead.class).filter(role -> TEACHERS.contains(role.slug())).isPresent();
  }

  /** "Divisi Hukum, Nur Majid" stands for its head. */
  private static boolean isHeadable(Chunk division) {
    return division.text().toLowerCase(Locale.ROOT).startsWith("div");
  }

  private static boolean hasOffice(String symbols, int at) {
    return OFFICE_NEXT.matcher(symbols).region(at + 1, symbols.length()).lookingAt();
  }

  private static @Nullable Matcher match(String symbols, int from) {
    char first = symbols.charAt(from);
    if (first != Symbols.ROLE && first != Symbols.STANDING && first != Symbols.DIVISION) {
      return null;
    }
    Matcher role = at(ROLE_FIRST, symbols, from);
    Matcher post = role == null ? at(DIVISION_FIRST, symbols, from) : role;
    boolean inCharge = post == null && follows(symbols, from, Symbols.IN_CHARGE);
    return inCharge ? at(IN_CHARGE, symbols, from) : post;
  }

  private static @Nullable Matcher at(Pattern pattern, String symbols, int from) {
    Matcher matcher = pattern.matcher(symbols).region(from, symbols.length());
    return matcher.lookingAt() ? matcher : null;
  }

  static @Nullable Thing thing(@Nullable Chunk chunk) {
    if (chunk == null) {
      return null;
    }
    return chunk.about() instanceof GroupName group
        ? group.thing()
        : chunk.find(OrganizationName.class).map(OrganizationName::thing).orElse(null);
  }
}
