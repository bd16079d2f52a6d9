package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.DivisionName;
import id.simpul.mention.OrganizationName;
import id.simpul.mention.RoleHead;
import id.simpul.mention.Symbols;
import id.simpul.model.MentionKind;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Makes a post of the standing, role, division and office that a rule found together. */
final class PostReader {
  private static final Set<String> AGENCY_HEADS =
      Set.of("kepala-dinas", "kepala-badan", "kepala-kejaksaan-negeri");

  /** "Rombongan Komisi A dipimpin ketuanya, A": of whom is not the publisher. */
  private static final Set<String> VISITORS = Set.of("rombongan", "delegasi", "kontingen");

  private static final Held NOWHERE = new Held(null, false, null);

  /**
   * Where a post is held.
   *
   * @param stated true where the text says of which office it is, known or not
   * @param note what was inferred, in Indonesian
   */
  private record Held(@Nullable Thing organization, boolean stated, @Nullable String note) {}

  private PostReader() {}

  /**
   * The post of a rule's match.
   *
   * @param before the row so far, for the office of "-nya"
   */
  static Post read(List<Chunk> chunks, Matcher match, String text, List<Chunk> before) {
    Chunk role = chunk(chunks, match, 2);
    Chunk division = chunk(chunks, match, 3);
    Chunk after = chunk(chunks, match, match.start(6) < 0 ? 5 : 6);
    Chunk office = chunk(chunks, match, 4);
    Chunk unit = division != null ? division : after;
    List<Post.Part> parts = new ArrayList<>();
    addPart(parts, MentionKind.ROLE, role, null);
    addPart(parts, MentionKind.DIVISION, unit, null);
    Held held = office == null ? ofPossessive(role, before) : ofOffice(office);
    if (office != null) {
      addPart(parts, kind(office), office, held.organization());
    }
    Span last = chunks.get(match.end() - 1).span();
    return new Post(
        role == null ? ofUnit(division) : slug(role, held.organization()),
        printed(role, division, text),
        unit == null ? null : unit.find(DivisionName.class).orElse(null),
        held.organization(),
        held.stated(),
        standing(chunk(chunks, match, 1)),
        held.note(),
        new Span(chunks.get(match.start()).span().start(), last.end()),
        parts,
        null);
  }

  private static Held ofOffice(Chunk office) {
    Thing organization = PostGrammar.thing(office);
    String note = office.find(OrganizationName.class).map(OrganizationName::note).orElse(null);
    return new Held(organization, isStated(office, organization), note);
  }

  /** "didampingi sekretarisnya": the office named before. */
  private static Held ofPossessive(@Nullable Chunk role, List<Chunk> before) {
    if (role == null || !role.require(RoleHead.class).possessive()) {
      return NOWHERE;
    }
    Thing organization = lastOffice(before);
    return organization == null
        ? new Held(null, before.stream().anyMatch(c -> isOneOf(c, VISITORS)), null)
        : new Held(
            organization, false, "Kantor dari kata ganti \"-nya\": " + organization.label() + ".");
  }

  private static boolean isOneOf(Chunk chunk, Set<String> words) {
    return chunk.about() == null && words.contains(chunk.text().toLowerCase(Locale.ROOT));
  }

  /**
   * "KPU Semarang" states an office even where nobody knows which one it is; so does "KPU" that
   * neither the article nor its publisher tells apart. Another agency's bare name states nothing.
   */
  private static boolean isStated(Chunk office, @Nullable Thing organization) {
    return organization != null
        || office
            .find(OrganizationName.class)
            .filter(name -> name.bare() && name.institution() == null)
            .isEmpty();
  }

  /** "Kadis Dukcapil" and "Kepala Dukcapil" are one role. */
  private static String slug(Chunk role, @Nullable Thing office) {
    String slug = role.require(RoleHead.class).slug();
    boolean agency = AGENCY_HEADS.contains(slug);
    return agency && office != null ? "kepala" : slug;
  }

  /** "Divisi Hukum KPU X" alone stands for its head; "Bagian Perencanaan" for the unit itself. */
  private static @Nullable String ofUnit(@Nullable Chunk division) {
    String printed = division == null ? "div" : division.text().toLowerCase(Locale.ROOT);
    boolean below = printed.startsWith("sub") || printed.startsWith("bag");
    return below ? null : "ketua-divisi";
  }

  private static String printed(@Nullable Chunk role, @Nullable Chunk division, String text) {
    if (role == null) {
      return division == null ? "" : division.text();
    }
    return division == null ? role.text() : role.span().cover(division.span()).in(text);
  }

  private static @Nullable Chunk chunk(List<Chunk> chunks, Matcher match, int group) {
    int start = match.start(group);
    return start < 0 || match.end(group) == start ? null : chunks.get(start);
  }

  private static void addPart(
      List<Post.Part> parts, MentionKind kind, @Nullable Chunk chunk, @Nullable Thing thing) {
    if (chunk != null) {
      parts.add(new Post.Part(kind, chunk.span(), thing));
    }
  }

  private static MentionKind kind(Chunk chunk) {
    return chunk.symbol() == Symbols.OFFICE ? MentionKind.OFFICE : MentionKind.ORGANIZATION;
  }

  private static String standing(@Nullable Chunk standing) {
    if (standing == null) {
      return "regular";
    }
    String word = standing.text().toLowerCase(Locale.ROOT);
    if (word.startsWith("mantan") || word.startsWith("eks")) {
      return "former";
    }
    return word.startsWith("mewakili") ? "standing-in" : "acting";
  }

  private static @Nullable Thing lastOffice(List<Chunk> row) {
    for (int i = row.size() - 1; i >= 0; i--) {
      Chunk chunk = row.get(i);
      if (chunk.symbol() == Symbols.OFFICE || chunk.symbol() == Symbols.ORGANIZATION) {
        return PostGrammar.thing(chunk);
      }
    }
    return null;
  }
}
