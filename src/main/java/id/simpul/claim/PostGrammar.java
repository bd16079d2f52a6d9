package id.simpul.claim;

import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.DivisionName;
import id.simpul.mention.GroupName;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the heads of roles, divisions and offices that stand together into posts: the row's {@code
 * R}, {@code D}, {@code O} become {@code J}.
 */
final class PostGrammar {
  static final char POST = 'J';

  private record Rule(String name, Pattern pattern) {}

  /**
   * First that matches wins; groups: 1 standing, 2 role, 3 division before the office, 4 office, 5
   * division after it. Roles that share an office ("Ketua dan Anggota KPU X") are read one by one;
   * the later one lends its office.
   */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "<jabatan> <divisi> <kantor> <divisi>",
              Pattern.compile(
                  "(a?)(?:\\(a\\.?\\))?\\.?(R)(?:[/k](?=D))?(D?)(?:x?vx{1,3}(?=f[OGU]))?(?:[Xqp]{1,3}(?=f?[OGU])|X{1,2}(?=,?[Ppq]|\\())?(?:f?k?([OGU])(?:X{1,2}(?=,\"?[Ppq]))?)?(?:(?:[,/]?|,?x?v)(?=D)(D)|,?x?v[xXd]{1,7}(?=,\"?[Ppq])|\\((D)\\)(?=,?[Ppq]))?")),
          new Rule(
              "<divisi> <kantor>", Pattern.compile("(a?)()(D)(?:f?k?([OGU])|(?=,?[Pp]|\\)))()()")));

  /** "yang mengampu Divisi Hukum": with the groups of the rules. */
  private static final Pattern IN_CHARGE = Pattern.compile("(a?)()(D)()()()");

  private static final Set<String> ELECTIONS =
      Set.of(
          "pemilihan",
          "pilkada",
          "pemilu",
          "pilwali",
          "pilbup",
          "pilgub",
          "calon",
          "pasangan",
          "paslon",
          "kandidat",
          "sengketa",
          "hasil",
          "jabatan",
          "kursi",
          "formasi",
          "seleksi");

  private static final Set<String> GROUPS =
      Set.of(
          "kelompok",
          "regu",
          "rt",
          "rw",
          "osis",
          "kelas",
          "suku",
          "adat",
          "panitia",
          "keluarga",
          "tim",
          "pokja",
          "satgas",
          "rombongan",
          "delegasi",
          "kontingen",
          "pelaksana",
          "dinas",
          "badan",
          "fraksi",
          "majelis",
          "partai",
          "parpol",
          "dpc",
          "dpw",
          "dpp",
          "pac",
          "ormas",
          "komisi");

  private static final Set<String> HOUSES =
      Set.of("kantor", "pendopo", "pendapa", "gedung", "halaman", "aula", "balai");

  private static final Set<String> AGENCY_HEADS =
      Set.of("kepala-dinas", "kepala-badan", "kepala-kejaksaan-negeri");

  private static final Set<String> HELD = Set.of("diemban", "dijabat", "dipegang", "diduduki");

  private static final Set<String> TEACHERS = Set.of("dosen", "guru", "akademisi", "peneliti");

  private static final Set<String> HANDOVER = Set.of("terima", "estafet", "pergantian");

  private static final Set<String> THEN = Set.of("saat", "ketika", "kala", "waktu");

  private static final Set<String> FURTHER = Set.of("lagi", "lainnya", "lain");

  private static final Set<String> TERM = Set.of("periode", "masa", "jabatan");

  private static final Set<String> TO =
      Set.of("-", "–", "—", "/", "sampai", "hingga", "s.d.", "s/d", "jabatan", "bakti");

  /** "Rombongan Komisi A dipimpin ketuanya, A": of whom is not the publisher. */
  private static final Set<String> VISITORS = Set.of("rombongan", "delegasi", "kontingen");

  private static final Pattern OFFICE_NEXT = Pattern.compile("f?k?[OGU]");

  private PostGrammar() {}

  /** The row of the sentence with posts instead of their parts. */
  static List<Chunk> read(AnnotatedSentence sentence, String text) {
    List<Chunk> chunks = sentence.chunks();
    String symbols = withOrigins(sentence);
    List<Chunk> row = new ArrayList<>();
    int i = 0;
    while (i < chunks.size()) {
      boolean bracketed = i > 0 && symbols.charAt(i - 1) == '(';
      boolean in = i > 0 && symbols.charAt(i - 1) == Symbols.IN_CHARGE;
      boolean unit =
          symbols.charAt(i) == Symbols.DIVISION && !bracketed && !in && !isHeadable(chunks.get(i));
      boolean other =
          isElection(chunks, i)
              || isHouse(chunks, i)
              || isOfGroup(chunks, i)
              || (unit && !hasOffice(symbols, i));
      Matcher match = other ? null : match(symbols, i, in);
      if (match == null) {
        row.add(chunks.get(i++));
        if (i < chunks.size() && other && isRace(chunks, i)) {
          Chunk place = chunks.get(i++);
          row.add(new Chunk(Symbols.CAPITALISED, place.span(), place.text(), null));
        }
      } else {
        Post post = post(chunks, match, text, row);
        int end = match.end();
        boolean then = says(chunks, end, THEN, "itu");
        row.add(new Chunk(POST, post.span(), post.span().in(text), then ? post.former() : post));
        i = then ? end + 2 : isFurther(chunks, end) ? end + 1 : afterTerm(chunks, end);
      }
    }
    return TwinPosts.join(shareOffices(row));
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

  /** "pemilihan Gubernur dan Wakil Gubernur X" names an election, not two people. */
  private static boolean isElection(List<Chunk> chunks, int at) {
    if (chunks.get(at).symbol() != Symbols.ROLE || at == 0) {
      return false;
    }
    boolean second =
        at > 2
            && "d/".indexOf(chunks.get(at - 1).symbol()) >= 0
            && chunks.get(at - 2).symbol() == Symbols.ROLE;
    int before = second ? at - 3 : at - 1;
    String word = chunks.get(before).text().toLowerCase(Locale.ROOT);
    return ELECTIONS.contains(word)
        && !(word.equals("jabatan") && (isHandover(chunks, before) || isHeld(chunks, at)));
  }

  /** "Jabatan Koordinator X kini diemban A". */
  private static boolean isHeld(List<Chunk> chunks, int at) {
    return chunks.subList(at, Math.min(chunks.size(), at + 6)).stream()
        .anyMatch(c -> HELD.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "Balai Data Kantor Bupati, Tarutung": the house, not who works in it. */
  private static boolean isHouse(List<Chunk> chunks, int at) {
    return chunks.get(at).symbol() == Symbols.ROLE
        && at > 0
        && chunks.get(at - 1).about() == null
        && HOUSES.contains(chunks.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "pemilihan Bupati dan Wakil Bupati Muna": the place of the race names no government. */
  private static boolean isRace(List<Chunk> chunks, int at) {
    return chunks.get(at).symbol() == Symbols.ORGANIZATION
        && (isElection(chunks, at - 1) || isHouse(chunks, at - 1));
  }

  /** "serah terima jabatan Sekretaris KPU X dari A kepada B" tells who held and who holds it. */
  private static boolean isHandover(List<Chunk> chunks, int at) {
    return at > 0 && HANDOVER.contains(chunks.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "Ketua kelompok", "ketua RT": posts of no organization. */
  private static boolean isOfGroup(List<Chunk> chunks, int at) {
    return chunks.get(at).symbol() == Symbols.ROLE
        && at + 1 < chunks.size()
        && chunks.get(at + 1).about() == null
        && GROUPS.contains(chunks.get(at + 1).text().toLowerCase(Locale.ROOT))
        && (at == 0 || chunks.get(at - 1).symbol() != '(')
        && !isOfOrganization(chunks, at + 2);
  }

  /** "Ketua Komisi I DPRD X". */
  private static boolean isOfOrganization(List<Chunk> chunks, int from) {
    return chunks.subList(Math.min(from, chunks.size()), Math.min(from + 2, chunks.size())).stream()
        .anyMatch(c -> c.symbol() == Symbols.ORGANIZATION);
  }

  /** "Divisi Hukum, Nur Majid" stands for its head, "Bagian Hukum, …" for nobody. */
  private static boolean isHeadable(Chunk division) {
    return division.text().toLowerCase(Locale.ROOT).startsWith("div");
  }

  private static boolean hasOffice(String symbols, int at) {
    return OFFICE_NEXT.matcher(symbols).region(at + 1, symbols.length()).lookingAt();
  }

  private static @Nullable Matcher match(String symbols, int from, boolean inCharge) {
    char first = symbols.charAt(from);
    if (first != Symbols.ROLE && first != Symbols.STANDING && first != Symbols.DIVISION) {
      return null;
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(symbols).region(from, symbols.length());
      if (matcher.lookingAt()) {
        return matcher;
      }
    }
    Matcher alone = IN_CHARGE.matcher(symbols).region(from, symbols.length());
    return inCharge && alone.lookingAt() ? alone : null;
  }

  private static Post post(List<Chunk> chunks, Matcher match, String text, List<Chunk> before) {
    Chunk role = chunk(chunks, match, 2);
    Chunk division = chunk(chunks, match, 3);
    Chunk after = chunk(chunks, match, match.start(6) < 0 ? 5 : 6);
    Chunk office = chunk(chunks, match, 4);
    Chunk unit = division != null ? division : after;
    List<Post.Part> parts = new ArrayList<>();
    addPart(parts, MentionKind.ROLE, role, null);
    addPart(parts, MentionKind.DIVISION, unit, null);
    Thing organization = thing(office);
    String note =
        office == null
            ? null
            : office.find(OrganizationName.class).map(OrganizationName::note).orElse(null);
    boolean guest = false;
    if (office != null) {
      addPart(parts, kind(office), office, organization);
    } else if (role != null && role.require(RoleHead.class).possessive()) {
      organization = lastOffice(before);
      guest = organization == null && before.stream().anyMatch(c -> isOneOf(c, VISITORS));
      note =
          organization == null
              ? null
              : "Kantor dari kata ganti \"-nya\": " + organization.label() + ".";
    }
    Span span =
        new Span(
            chunks.get(match.start()).span().start(), chunks.get(match.end() - 1).span().end());
    return new Post(
        role == null ? ofUnit(division) : slug(role, organization),
        printed(role, division, text),
        unit == null ? null : unit.find(DivisionName.class).orElse(null),
        organization,
        guest || isStated(office, organization),
        standing(chunk(chunks, match, 1)),
        note,
        span,
        parts,
        null);
  }

  private static boolean isOneOf(Chunk chunk, Set<String> words) {
    return chunk.about() == null && words.contains(chunk.text().toLowerCase(Locale.ROOT));
  }

  /**
   * "KPU Semarang" states an office even where nobody knows which one it is; so does "KPU" that
   * neither the article nor its publisher tells apart. Another agency's bare name states nothing.
   */
  private static boolean isStated(@Nullable Chunk office, @Nullable Thing organization) {
    return office != null
        && (organization != null
            || office
                .find(OrganizationName.class)
                .filter(name -> name.bare() && name.institution() == null)
                .isEmpty());
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

  static @Nullable Thing thing(@Nullable Chunk chunk) {
    if (chunk == null) {
      return null;
    }
    return chunk.about() instanceof GroupName group
        ? group.thing()
        : chunk.find(OrganizationName.class).map(OrganizationName::thing).orElse(null);
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
        return thing(chunk);
      }
    }
    return null;
  }

  /** "seluruh komisioner dan jajaran sekretariat KPU X": the commissioners are KPU X's too. */
  private static @Nullable Thing ofStaff(List<Chunk> row, int from) {
    for (int i = from; i < Math.min(row.size(), from + 3); i++) {
      if (row.get(i).symbol() == 'k' && i + 1 < row.size()) {
        return row.get(i + 1).symbol() == Symbols.OFFICE ? thing(row.get(i + 1)) : null;
      }
      if (row.get(i).about() != null) {
        return null;
      }
    }
    return null;
  }

  /** "Ketua dan Anggota KPU X": the first post takes the office of the second. */
  private static List<Chunk> shareOffices(List<Chunk> row) {
    List<Chunk> shared = new ArrayList<>(row);
    for (int i = shared.size() - 3; i >= 0; i--) {
      Chunk first = shared.get(i);
      Chunk second = shared.get(i + 2);
      char between = shared.get(i + 1).symbol();
      if (first.about() instanceof Post a && (between == 'd' || between == ',')) {
        Thing office = second.about() instanceof Post b ? b.organization() : ofStaff(shared, i + 2);
        if (a.organization() == null && office != null && between == 'd') {
          Post with = a.at(office, "Kantor dari jabatan sesudahnya: " + office.label() + ".");
          shared.set(i, new Chunk(POST, first.span(), first.text(), with));
        }
      }
    }
    return shared;
  }
}
