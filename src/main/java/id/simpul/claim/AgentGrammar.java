package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.GroupName;
import id.simpul.mention.OrganizationName;
import id.simpul.mention.PersonName;
import id.simpul.mention.Symbols;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins persons with the posts beside them. In the row each person, post and office becomes an
 * {@link Agent} chunk {@code A}; which rule read it is kept.
 */
final class AgentGrammar {

  /**
   * A rule: its Indonesian surface form and the signs it matches: one post or office, one person or
   * more.
   */
  private record Rule(String name, Pattern pattern, String first) {}

  /** A name of a list, with a post in brackets of its own. */
  private static final String ITEM = "[Ppq](?:,?\\(J\\))?";

  /** A name of a list with its post in brackets. */
  private static final String POSTED = "[Ppq],?\\(J\\)";

  private static final String BEFORE = "<orang> sebelumnya <jabatan>/1";

  private static final String HANDOVER = "serah terima <jabatan> dari <orang> kepada <orang>/1";
  private static final String IN_PLACE = "<orang> <jabatan> <kantor>/1";

  private static final String PAIRED =
      "<orang> dan <orang>, masing-masing <jabatan> dan <jabatan>/1";

  private static final String IN_STEAD = "mewakili <jabatan>, <orang> selaku <jabatan>/1";

  private static final String FROM_OFFICE = "narasumber dari <kantor>, <orang>/1";

  /** What comes before "dari KPU X, A" where A is the one from KPU X. */
  private static final Set<String> SENT =
      Set.of("narasumber", "pemateri", "pembicara", "pertama", "kedua", "ketiga", "keempat");

  private static final String LISTED = "<jabatan>, <orang>, <orang>, <jabatan>/1";

  /** Roles that many share, so that several names may follow one of them. */
  private static final Set<String> SHARED =
      Set.of("anggota", "staf", "operator", "hakim-konstitusi", "arsiparis", "admin", "pelaksana");

  private static final String TWO_POSTS = "<jabatan>, <orang> (<jabatan>)/1";

  /**
   * In order, the first that matches wins. P is a certain name, p a possible one, q one that nobody
   * knows, J a post.
   */
  private static final List<Rule> RULES =
      List.of(
          rule(IN_STEAD, "J,?[Ppq],?s{1,2}[xX]?J"),
          rule("<orang> (<jabatan>)/1", "[Ppq],?\\(J(?:[xX,]{0,2}\\))?"),
          rule("<jabatan> (<orang>)/1", "J\\([Ppq](?:(?:,d?|d)[Ppq])*\\)"),
          rule(TWO_POSTS, "J[,;:]?[Ppq],?\\(J\\)"),
          rule(HANDOVER, "J[xXf]{0,3}f[xX]{0,4}[Ppq],?[xX]{0,4}e[xX]{0,4},?[Ppq]"),
          rule("<ia> selaku <jabatan>/1", "i[xX]{0,3}[sy]{1,2}[xX]?J"),
          rule("<ia> selaku <jabatan>/1", "i,x{1,3}J(?=[,x])"),
          rule("<orang> selaku <jabatan>/1", "[Ppq],?(?:[xX]{0,3}s{1,2}|xy)[xX]?J"),
          rule("<jabatan> dijabat <orang>/1", "J[xX]{0,2}j[xo]?[Ppq]"),
          rule(BEFORE, "[Ppq],?x?n[xX]{0,2}[sy]?[xX]?J(?!\"?[Ppq])"),
          rule(
              "<jabatan>, <orang>, <orang> dan <orang>/1",
              "J[,:;]?" + POSTED + "(?:[,;]" + POSTED + ")*[,;]?d" + POSTED),
          rule(
              "<jabatan>, <orang>, <orang> dan <orang>/1",
              "J[,:;]?"
                  + ITEM
                  + "(?:,"
                  + ITEM
                  + ")*,?d"
                  + ITEM
                  + "(?!,?\\(?J(?!,?\"?[Ppq]|,d?x{0,2}J)|,[Pp])"),
          rule(
              "<jabatan> yakni <orang>, <orang> dan <orang>/1",
              "J[,:;]?[yx]?[,:;]?y[:,]?"
                  + ITEM
                  + "(?:[,;]"
                  + ITEM
                  + ")*[,;]?d"
                  + ITEM
                  + "(?!,?\\(?J(?!,?\"?[Ppq]))"),
          rule(
              "<jabatan>; <orang>, <orang> dan <orang>/1",
              "J[;:]"
                  + ITEM
                  + "(?:[,;]"
                  + ITEM
                  + ")+(?:,?d"
                  + ITEM
                  + ")?(?!,?\\(?J(?!,?\"?[Ppq]))"),
          rule(
              "<jabatan> yakni <orang>, <orang>/1",
              "J[yx]?y[:,]?" + ITEM + "(?:," + ITEM + ")+(?!,?d?[Ppq]|,?\\(?J(?!,?\"?[Ppq]))"),
          rule("<jabatan> yakni <orang>/1", "J[yx]?y[:,]?[Pp]"),
          rule("<jabatan>, ttd, <orang>/1", "J,?t[,.]?[Ppq]"),
          rule(LISTED, "J[,;:][Pp](?:,[Ppq])++(?=,?d?J)"),
          rule("<jabatan> <kantor>, <orang>/1", "J[,;:]\"?[Ppq]"),
          rule(
              "<jabatan>, <orang>, <orang>/1",
              "J[,:;]?[Pp](?:,[Ppq])++(?!,?d?[Ppq]|,?\\(?J(?!,?\"?[Ppq]))"),
          rule("<jabatan> <orang> dari <kantor>/1", "J[Pp]f[OG]"),
          rule("<jabatan> <kantor>, <orang>/1", "J\"?[Pp]"),
          rule("<jabatan> <kantor>, <orang>/1", "Jq(?=[,.;)dxob]|$)"),
          rule("<orang> dan <orang>, keduanya <jabatan>/1", "[Pp](?:,[Ppq])*,?(?:d[Ppq])?,?zs?J"),
          rule(
              "<orang> dan <orang>, keduanya <jabatan>/1",
              "[Pp](?:,[Ppq])*,?(?:d[Ppq])?\\(zs?J\\)"),
          rule(PAIRED, "[Pp](?:,[Ppq])*,?d[Ppq],?y" + "J(?:,J)*,?dJ"),
          rule(
              "<orang> dan <orang>, keduanya <jabatan>/1",
              "[Pp](?:,[Ppq])*,?d[Ppq],?yJ(?!,?d?\"?[PpqJ])"),
          rule("<orang> - <jabatan>/1", "[Ppq]-J"),
          rule("<orang>, <jabatan>/1", "P,J(?!\"?[Pp])"),
          rule("<orang>, <jabatan>/1", "[Pp]J(?!,?\"?[Ppq])"),
          rule("<orang>, <jabatan>/1", "[pq],J(?!,?\"?[Ppq])"),
          rule(IN_PLACE, "qJ(?!,?\"?[Ppq])"),
          rule("<orang> (<kantor>, <jabatan>)/1", "[Ppq]\\([OG],?J\\)"),
          rule("<kantor> (<orang>)/1", "[OG]\\(P\\)"),
          rule("<orang> (<kantor>)/1", "P\\(f?[OG]\\)"),
          rule("perwakilan <kantor>, <orang>/1", "w[OG],[Pp](?=[,.d]|$)"),
          rule(FROM_OFFICE, "f[OG],[Pp](?=[,.xd]|$)"),
          rule("<orang> dari <divisi>/1", "[Pp]fJ"),
          rule("<orang> dari <kantor>/1", "P,?f[OG]"),
          rule("<orang> mewakili <kantor>/1", "[Pp],?a[Xq]?[OG]"),
          rule("<kantor> melalui <orang>/1", "[OG]mP"));

  private static Rule rule(String name, String signs) {
    return new Rule(name, Pattern.compile(signs), firstSigns(signs));
  }

  /** The rules by the sign they begin with. */
  private static final Map<Character, List<Rule>> BY_FIRST = new HashMap<>();

  static {
    for (Rule rule : RULES) {
      for (char sign : rule.first().toCharArray()) {
        BY_FIRST.computeIfAbsent(sign, s -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The signs in the brackets that a rule begins with, or the one sign. */
  private static String firstSigns(String signs) {
    if (signs.startsWith("[")) {
      return signs.substring(1, signs.indexOf(']'));
    }
    if (!Character.isLetter(signs.charAt(0)) || "?*|{".indexOf(signs.charAt(1)) >= 0) {
      throw new IllegalArgumentException("A rule must begin with a sign: " + signs);
    }
    return signs.substring(0, 1);
  }

  private static final Set<String> SPEECH_BEFORE =
      Set.of(
          "ujar", "kata", "jelas", "tegas", "ungkap", "tutur", "papar", "tambah", "imbuh", "ucap",
          "terang", "pungkas", "sambung", "timpal", "sahut", "gurau", "seloroh", "canda", "beber",
          "tandas", "keluh");

  private static final Set<String> HANDED =
      Set.of("jabatan", "sertijab", "tugas", "tampuk", "estafet");

  private static final Set<String> ADDRESSED = Set.of("hadapan", "dihadapan", "didepan");

  private static final Set<String> NOW =
      Set.of("kini", "sekarang", "sejak", "saat", "hingga", "mengemban", "masih");

  private static final Set<String> SHOWN = Set.of("itu", "tersebut", "ini");

  private static final Set<String> CALLED =
      Set.of("disapa", "dipanggil", "sapaan", "panggilan", "alias", "dijuluki");

  private static final Pattern SPEECH =
      Pattern.compile(
          "menyampaikan|menjelaskan|menegaskan|menekankan|mengatakan|menambahkan|mengajak|mengingatkan|mengungkapkan|"
              + "menyoroti|berharap|menuturkan|menerangkan|mengimbau|menghimbau|mengapresiasi|memaparkan|berpesan|"
              + "menguraikan|membuka|menutup|memimpin|memandu|bertindak|mengulas|mengawali|mengakhiri|mengupas|hadir|mengemukakan|menyebutkan|menyatakan|"
              + "bilang|minta|mengaku|bertanya|bercerita|menanyakan|mengusulkan|melaporkan|menambah|menilai|meminta|menyebut");

  private static final Set<String> PRONOUNS = Set.of("ia", "dia", "beliau", "penulis");

  private final Cast cast;
  private final List<Agent> read = new ArrayList<>();
  private @Nullable Someone spokenOf;
  private @Nullable Someone author;
  private boolean bylined;

  AgentGrammar(Cast cast) {
    this.cast = cast;
  }

  /** The row with agents instead of persons, posts and offices. */
  List<Chunk> read(List<Chunk> row) {
    List<Chunk> out = agents(row);
    if (author == null && !row.isEmpty() && row.get(0).text().equalsIgnoreCase("oleh")) {
      author = persons(out).stream().findFirst().orElse(null);
    }
    footnote(row, out);
    out.stream()
        .flatMap(c -> c.find(Agent.class).filter(Agent::isPerson).stream())
        .forEach(read::add);
    List<Someone> persons = persons(out);
    if (!persons.isEmpty()) {
      spokenOf = persons.size() == 1 ? persons.get(0) : null;
    }
    return out;
  }

  /** "*Anggota KPU X": the post of the author, told below his piece. */
  private void footnote(List<Chunk> row, List<Chunk> out) {
    boolean below = bylined && !row.isEmpty() && row.get(0).symbol() == PostGrammar.POST;
    bylined = author != null && read.isEmpty();
    if (author == null || row.isEmpty() || !(below || row.get(0).text().startsWith("*"))) {
      return;
    }
    for (int i = 0; i < Math.min(out.size(), 4); i++) {
      Agent unit = out.get(i).find(Agent.class).orElse(null);
      Post post = unit == null || unit.isPerson() ? null : unit.post();
      if (post != null) {
        Span span = out.get(i).span();
        Agent writer =
            new Agent(author, post, post.organization(), null, span, "<*> <jabatan penulis>/1");
        out.set(i, agent(out.get(i), writer));
        return;
      }
    }
  }

  private List<Chunk> agents(List<Chunk> row) {
    List<Chunk> out = new ArrayList<>();
    String symbols = symbols(row);
    int i = 0;
    while (i < row.size()) {
      if (nickname(row, i)) {
        i++;
        continue;
      }
      int at = i;
      int next = apply(row, symbols, i, out);
      if (next == i) {
        out.add(
            pronoun(row.get(i), out)
                .or(() -> demonstrative(row, at, out))
                .or(() -> ofProfile(row, at, out))
                .orElseGet(() -> single(row, at)));
        next++;
      }
      i = alsoHolds(row, next, out);
    }
    return out;
  }

  /** "A yang juga Ketua KPU X", "Plh. Ketua KPU X, A, yang juga merupakan Anggota KPU Y". */
  private int alsoHolds(List<Chunk> row, int from, List<Chunk> out) {
    Agent last = out.isEmpty() ? null : out.get(out.size() - 1).find(Agent.class).orElse(null);
    int at = from < row.size() && row.get(from).symbol() == ',' ? from + 1 : from;
    if (last == null || last.person() == null || !says(row, at, "yang")) {
      return from;
    }
    int post = at + 2;
    boolean charge = at + 1 < row.size() && row.get(at + 1).symbol() == Symbols.IN_CHARGE;
    boolean linked = charge || says(row, at + 1, "juga");
    if (says(row, post, "merupakan") || says(row, post, "adalah") || says(row, post, "menjabat")) {
      post++;
    }
    post += says(row, post, "sebagai") ? 1 : 0;
    Post held = post < row.size() ? row.get(post).find(Post.class).orElse(null) : null;
    if (!linked || held == null || held.role() == null) {
      return from;
    }
    Post told = charge ? inCharge(last.person(), held, out) : held;
    if (told != null) {
      Span span = last.span().cover(row.get(post).span());
      String rule = "<orang> yang juga <jabatan>/1";
      Agent holder = new Agent(last.person(), told, told.organization(), null, span, rule);
      out.add(new Chunk(Agent.SYMBOL, span, "", holder));
    }
    return post + 1;
  }

  /**
   * "Hendra yang membidangi Data": the division of a member told of before; "Divisi Data" of nobody
   * known makes a head of division.
   */
  private @Nullable Post inCharge(@Nullable Someone person, Post post, List<Chunk> before) {
    if (!post.isDivisionAlone()) {
      return post;
    }
    Stream<Agent> here = before.stream().flatMap(c -> c.find(Agent.class).stream());
    Post member =
        Stream.concat(here, read.stream())
            .filter(a -> a.person() == person)
            .map(Agent::post)
            .filter(p -> p != null && "anggota".equals(p.role()))
            .findFirst()
            .orElse(null);
    if (member == null) {
      return post.division() != null && post.division().headed() ? post : null;
    }
    Post own = post.as("anggota", member.rolePrinted());
    Thing office = member.organization();
    return post.stated() || office == null
        ? own
        : own.at(office, "Kantor dari jabatan anggota yang disebut sebelumnya.");
  }

  private static boolean says(List<Chunk> row, int at, String word) {
    return at < row.size() && row.get(at).text().equalsIgnoreCase(word);
  }

  /**
   * "Ia", "beliau": the only person named before in the sentence, else the only one of the nearest
   * sentence before that names any.
   */
  private Optional<Chunk> pronoun(Chunk word, List<Chunk> before) {
    if (word.about() != null || !PRONOUNS.contains(word.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.ofNullable(meant(before))
        .map(m -> agent(word, new Agent(m, null, null, null, word.span(), "<ia>/1")));
  }

  /**
   * "Kholid bercerita. Koordinator Divisi Hukum Bawaslu X itu menilai …": the post of the only
   * person named in the nearest sentence before that names any.
   */
  private Optional<Chunk> demonstrative(List<Chunk> row, int at, List<Chunk> before) {
    Post post = row.get(at).find(Post.class).orElse(null);
    Someone meant = spokenOf;
    boolean shown =
        post != null
            && post.role() != null
            && meant != null
            && (post.stated() || meant.organization() != null || post.isElectionPost())
            && opensSentence(row, at)
            && at + 1 < row.size()
            && SHOWN.contains(row.get(at + 1).text().toLowerCase(Locale.ROOT))
            && persons(before).isEmpty()
            && !isHeldByAnother(post, meant);
    if (!shown || post == null || meant == null) {
      return Optional.empty();
    }
    Span span = row.get(at).span();
    Thing office = meant.organization();
    Post own = post.stated() || office == null ? post : post.at(office, "kantor orang itu");
    return Optional.of(
        agent(
            row.get(at), new Agent(meant, own, own.organization(), null, span, "<jabatan> itu/1")));
  }

  /**
   * "Pada 2009 dipercaya menjadi Ketua PPK X": in a profile the post is that of whom it tells, held
   * once unless the sentence says that it is held now.
   */
  private Optional<Chunk> ofProfile(List<Chunk> row, int at, List<Chunk> before) {
    Post post = row.get(at).find(Post.class).orElse(null);
    Someone told = cast.profiled().orElse(null);
    boolean others = persons(before).stream().anyMatch(person -> person != told);
    if (post == null || told == null || others || !isTakenUp(row, at)) {
      return Optional.empty();
    }
    boolean now = row.stream().anyMatch(c -> NOW.contains(c.text().toLowerCase(Locale.ROOT)));
    Span span = row.get(at).span();
    Post held = now ? post : post.former();
    return Optional.of(
        agent(
            row.get(at),
            new Agent(
                told, held, post.organization(), null, span, "<profil> menjadi <jabatan>/1")));
  }

  /** "menjadi", "sebagai", "menjabat" right before a post. */
  private static boolean isTakenUp(List<Chunk> row, int at) {
    return row.subList(Math.max(0, at - 2), at).stream()
        .anyMatch(c -> sign(c) == 's' || c.text().equalsIgnoreCase("jabatan"));
  }

  private boolean isHeldByAnother(Post post, Someone meant) {
    return read.stream()
        .anyMatch(
            a ->
                a.person() != meant
                    && a.post() != null
                    && Objects.equals(a.post().role(), post.role())
                    && Objects.equals(a.organization(), post.organization()));
  }

  /** Nothing before it but "Perempuan yang menjabat", a quotation mark or a comma. */
  private static boolean opensSentence(List<Chunk> row, int at) {
    return at <= 5 && row.subList(0, at).stream().allMatch(c -> c.about() == null);
  }

  private static List<Someone> persons(List<Chunk> row) {
    return row.stream()
        .flatMap(c -> c.find(Agent.class).map(Agent::person).stream())
        .distinct()
        .toList();
  }

  /** "Moch. Wahyudi, yang akrab disapa Yudi": the second name is the first person's. */
  private boolean nickname(List<Chunk> row, int at) {
    PersonName name = row.get(at).find(PersonName.class).orElse(null);
    if (name == null || at == 0) {
      return false;
    }
    if (isNicknameAhead(row, at)) {
      return true;
    }
    if (!(isCalled(row, at) || isBracketed(row, at))) {
      return false;
    }
    cast.nickname(name);
    return true;
  }

  /** "kata John, sapaan akrab Yohanis", "Marsel – begitu ia biasa disapa –". */
  private static boolean isNicknameAhead(List<Chunk> row, int at) {
    return at + 2 < row.size()
        && ",-(".indexOf(row.get(at + 1).symbol()) >= 0
        && Set.of("sapaan", "panggilan", "begitu", "demikian")
            .contains(row.get(at + 2).text().toLowerCase(Locale.ROOT))
        && row.subList(at + 2, Math.min(row.size(), at + 14)).stream()
            .anyMatch(
                c ->
                    Set.of("sapaan", "panggilan", "disapa", "dipanggil", "disebut")
                        .contains(c.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isCalled(List<Chunk> row, int at) {
    return CALLED.contains(row.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "Jacob Lay Riwu (Jack)": one word in brackets right after a name. */
  private static boolean isBracketed(List<Chunk> row, int at) {
    return at > 1
        && at + 1 < row.size()
        && row.get(at - 1).symbol() == '('
        && row.get(at + 1).symbol() == ')'
        && row.get(at - 2).symbol() == Symbols.PERSON
        && !row.get(at).text().contains(" ");
  }

  private static String symbols(List<Chunk> row) {
    StringBuilder out = new StringBuilder();
    for (Chunk chunk : row) {
      out.append(chunk.about() == null ? sign(chunk) : chunk.symbol());
    }
    return out.toString();
  }

  private static char sign(Chunk word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(lower)) {
      return 'i';
    }
    return switch (lower) {
      case "menjadi" -> 's';
      case "perwakilan", "utusan", "delegasi" -> 'w';
      case "masing-masing" -> 'y';
      case "kepada" -> 'e';
      case "diemban", "dijabat", "dipegang", "diduduki" -> 'j';
      case "sebelumnya", "dulunya", "dahulu" -> 'n';
      case "ttd", "ttd.", "dto", "dto." -> 't';
      case "keduanya", "ketiganya", "keempatnya", "kelimanya" -> 'z';
      default -> word.symbol() == Symbols.IN_CHARGE ? 's' : word.symbol();
    };
  }

  private int apply(List<Chunk> row, String symbols, int from, List<Chunk> out) {
    for (Rule rule : BY_FIRST.getOrDefault(symbols.charAt(from), List.of())) {
      Matcher matcher = rule.pattern().matcher(symbols).region(from, symbols.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && isMeant(row, rule, matcher)) {
        if (symbols.charAt(from) == 'i') {
          return emitPronoun(row, rule, matcher, out);
        }
        emit(row, rule, matcher, out);
        return matcher.end();
      }
    }
    return from;
  }

  private static boolean isMeant(List<Chunk> row, Rule rule, Matcher matcher) {
    boolean nickname =
        IntStream.range(matcher.start(), matcher.end())
            .anyMatch(i -> row.get(i).about() instanceof PersonName && isNicknameAhead(row, i));
    boolean apart = matcher.end() > matcher.start() + 1 && matcher.group().charAt(1) == ',';
    if (nickname || (apart && isAddressed(row, matcher.start()))) {
      return false;
    }
    if (rule.name().equals(TWO_POSTS)) {
      return !isListed(row, matcher);
    }
    if (rule.name().equals(FROM_OFFICE)) {
      return matcher.start() > 0
          && SENT.contains(row.get(matcher.start() - 1).text().toLowerCase(Locale.ROOT));
    }
    if (rule.name().equals(IN_PLACE)) {
      return isInPlace(row, matcher.start());
    }
    if (rule.name().equals(IN_STEAD)) {
      return row.get(matcher.start())
          .find(Post.class)
          .filter(post -> post.standing().equals("standing-in"))
          .isPresent();
    }
    if (rule.name().equals(LISTED)) {
      return row.get(matcher.start())
          .find(Post.class)
          .filter(post -> SHARED.contains(String.valueOf(post.role())))
          .isPresent();
    }
    if (rule.name().equals(PAIRED)) {
      String signs = matcher.group();
      long posts = signs.chars().filter(c -> c == PostGrammar.POST).count();
      return posts == signs.chars().filter(c -> "Ppq".indexOf(c) >= 0).count();
    }
    return rule.name().equals(HANDOVER)
        ? isHandedOver(row, matcher.start())
        : !mixesPosts(row, rule, matcher);
  }

  /** "Di hadapan Bupati, Budi memaparkan": Budi is not the regent. */
  private static boolean isAddressed(List<Chunk> row, int post) {
    return post > 0
        && row.get(post).symbol() == PostGrammar.POST
        && ADDRESSED.contains(row.get(post - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "Anggota KPU X: A (Kadiv Y), B (Kadiv Z)": the first post is that of the whole list. */
  private static boolean isListed(List<Chunk> row, Matcher matcher) {
    Post head = row.get(matcher.start()).find(Post.class).orElse(null);
    int next = matcher.end();
    while (next < row.size()
        && next < matcher.end() + 2
        && ",;d".indexOf(row.get(next).symbol()) >= 0) {
      next++;
    }
    return head != null
        && !head.isSingle()
        && next > matcher.end()
        && next < row.size()
        && row.get(next).find(PersonName.class).isPresent();
  }

  /** "pembicara Davitri anggota Bawaslu X": the post in small letters, as headings have none. */
  private static boolean isInPlace(List<Chunk> row, int name) {
    Chunk post = row.get(name + 1);
    return name > 0
        && Character.isLowerCase(post.text().codePointAt(0))
        && post.find(Post.class).filter(p -> p.stated() && p.role() != null).isPresent();
  }

  /** "serah terima jabatan Sekretaris …", "Sertijab Kasubbag …". */
  private static boolean isHandedOver(List<Chunk> row, int post) {
    return row.subList(Math.max(0, post - 3), post).stream()
        .anyMatch(c -> HANDED.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /**
   * "Kasubag Hukum A (Kasubag Teknis), B": a list with posts in brackets is of one role only where
   * many share that role.
   */
  private static boolean mixesPosts(List<Chunk> row, Rule rule, Matcher matcher) {
    String signs = matcher.group();
    boolean list =
        signs.startsWith("J") && signs.indexOf('(') > 0 && !rule.name().equals(TWO_POSTS);
    if (!list || "(;:yx".indexOf(signs.charAt(1)) >= 0 || signs.startsWith("J,y")) {
      return false;
    }
    Post head = row.get(matcher.start()).find(Post.class).orElse(null);
    return head != null && !"anggota".equals(head.role());
  }

  /** "Ia menjabat Sekretaris KPU X": the post is of whom the pronoun means, or of nobody. */
  private int emitPronoun(List<Chunk> row, Rule rule, Matcher matcher, List<Chunk> out) {
    Chunk word = row.get(matcher.start());
    Chunk last = row.get(matcher.end() - 1);
    Someone meant = isAuthor(word) ? author : meant(out);
    if (meant == null) {
      return matcher.start();
    }
    Post post = last.require(Post.class);
    Span span = word.span().cover(last.span());
    out.add(
        new Chunk(
            Agent.SYMBOL,
            span,
            "",
            new Agent(meant, post, post.organization(), null, span, rule.name())));
    return matcher.end();
  }

  private static boolean isAuthor(Chunk word) {
    return word.text().equalsIgnoreCase("penulis");
  }

  private @Nullable Someone meant(List<Chunk> before) {
    List<Someone> persons = persons(before);
    return persons.isEmpty() ? spokenOf : persons.size() == 1 ? persons.get(0) : null;
  }

  private void emit(List<Chunk> row, Rule rule, Matcher matcher, List<Chunk> out) {
    List<Chunk> matched = row.subList(matcher.start(), matcher.end());
    if (rule.name().equals(TWO_POSTS)) {
      emitBoth(matched, rule, out);
      return;
    }
    if (rule.name().equals(HANDOVER)) {
      emitHandover(matched, rule, out);
      return;
    }
    if (rule.name().equals(IN_STEAD)) {
      emitOwnPost(matched, rule, out);
      return;
    }
    if (rule.name().equals(PAIRED)) {
      emitPairs(matched, rule, out);
      return;
    }
    Chunk holder = first(matched, "J").or(() -> first(matched, "OG")).orElse(matched.get(0));
    Post post = holder.find(Post.class).orElse(null);
    Thing office = post == null ? PostGrammar.thing(holder) : post.organization();
    if (post != null && office == null) {
      office = first(matched, "OG").map(PostGrammar::thing).orElse(null);
    }
    boolean first = true;
    for (Chunk chunk : matched) {
      PersonName name = chunk.find(PersonName.class).orElse(null);
      if (name != null && !(post != null && post.isOutsider())) {
        Span span = first ? chunk.span().cover(holder.span()) : chunk.span();
        boolean other = isOfAnotherOffice(matched, matched.indexOf(chunk), post);
        boolean holds = !other && (first || post == null || !post.isSingle());
        Post held = rule.name().equals(BEFORE) && post != null ? post.former() : post;
        if (held != null && matched.stream().anyMatch(c -> c.symbol() == Symbols.IN_CHARGE)) {
          held = inCharge(cast.find(name.name()).orElse(null), held, out);
        }
        out.add(agent(name, holds ? held : null, holds ? office : null, span, rule.name()));
        addOther(name, holds ? held : null, span, rule, out);
        first = false;
        addBracketed(matched, matched.indexOf(chunk), name, rule, out);
      }
    }
  }

  private static Optional<Chunk> first(List<Chunk> chunks, String symbols) {
    return chunks.stream().filter(c -> symbols.indexOf(c.symbol()) >= 0).findFirst();
  }

  /** "Anggota Bawaslu X, A, dan B (Anggota KPU Y)": the bracket gives B another office. */
  private static boolean isOfAnotherOffice(List<Chunk> matched, int at, @Nullable Post head) {
    if (head == null || at + 2 >= matched.size()) {
      return false;
    }
    Post own = matched.get(at + 2).find(Post.class).orElse(null);
    if (matched.get(at + 1).symbol() == '(' && own != null && isOtherPost(head, own)) {
      return true;
    }
    return matched.get(at + 1).symbol() == '('
        && own != null
        && own.stated()
        && own.role() != null
        && head.organization() != null
        && own.organization() != null
        && !own.organization().equals(head.organization());
  }

  /** "Komisioner A dan B (sekretaris)": B is no commissioner; a head of division is one. */
  private static boolean isOtherPost(Post head, Post own) {
    return "anggota".equals(head.role())
        && !own.isDivisionAlone()
        && own.division() == null
        && Set.of("sekretaris", "staf", "operator", "bendahara", "kepala-sekretariat")
            .contains(String.valueOf(own.role()));
  }

  /** "Parulian (divisi SDM)" in a list: the post in brackets is the person's too. */
  private void addBracketed(
      List<Chunk> matched, int at, PersonName name, Rule rule, List<Chunk> out) {
    int bracket = at + 1 < matched.size() && matched.get(at + 1).symbol() == ',' ? at + 2 : at + 1;
    boolean list = rule.pattern().pattern().startsWith("J");
    if (list && bracket + 1 < matched.size() && matched.get(bracket).symbol() == '(') {
      Post post = matched.get(bracket + 1).find(Post.class).orElse(null);
      if (post != null) {
        Span span = matched.get(at).span().cover(matched.get(bracket + 1).span());
        out.add(agent(name, post, post.organization(), span, rule.name()));
        addOther(name, post, span, rule, out);
      }
    }
  }

  /** "Budi (Anggota/Kadiv Hukum)": the other post of the same person. */
  private void addOther(
      PersonName name, @Nullable Post post, Span span, Rule rule, List<Chunk> out) {
    Post other = post == null ? null : post.also();
    if (other != null) {
      out.add(agent(name, other, other.organization(), span, rule.name()));
    }
  }

  /** "Anggota Bawaslu X, Budi (Kordiv Y)": one person, two posts. */
  private void emitBoth(List<Chunk> matched, Rule rule, List<Chunk> out) {
    PersonName name =
        matched.stream().flatMap(c -> c.find(PersonName.class).stream()).findFirst().orElseThrow();
    Thing office = null;
    for (Chunk chunk : matched) {
      Post post = chunk.find(Post.class).orElse(null);
      if (post != null && !post.isOutsider()) {
        office = post.organization() == null ? office : post.organization();
        Span span = matched.get(0).span().cover(chunk.span());
        out.add(agent(name, post, office, span, rule.name()));
      }
    }
  }

  /** "Mewakili Ketua KPU X, A selaku Anggota KPU X": A holds the second post. */
  private void emitOwnPost(List<Chunk> matched, Rule rule, List<Chunk> out) {
    Chunk holder = matched.get(matched.size() - 1);
    for (Chunk chunk : matched) {
      PersonName name = chunk.find(PersonName.class).orElse(null);
      if (name != null) {
        Post own = holder.require(Post.class);
        Span span = chunk.span().cover(holder.span());
        out.add(agent(name, own, own.organization(), span, rule.name()));
      }
    }
  }

  /** "A dan B, masing-masing Ketua dan Anggota KPU X": each name with the post at its place. */
  private void emitPairs(List<Chunk> matched, Rule rule, List<Chunk> out) {
    List<Chunk> posts = matched.stream().filter(c -> c.symbol() == PostGrammar.POST).toList();
    Thing office = posts.get(posts.size() - 1).require(Post.class).organization();
    int at = 0;
    for (Chunk chunk : matched) {
      PersonName name = chunk.find(PersonName.class).orElse(null);
      if (name != null) {
        Chunk holder = posts.get(at++);
        Post post = holder.require(Post.class);
        Post held =
            post.organization() == null && office != null
                ? post.at(office, "Kantor dari jabatan sesudahnya: " + office.label() + ".")
                : post;
        Span span = chunk.span().cover(holder.span());
        out.add(agent(name, held, held.organization(), span, rule.name()));
      }
    }
  }

  /** Who hands a post over held it; who takes it over holds it. */
  private void emitHandover(List<Chunk> matched, Rule rule, List<Chunk> out) {
    Post post = matched.get(0).require(Post.class);
    boolean former = true;
    for (Chunk chunk : matched) {
      PersonName name = chunk.find(PersonName.class).orElse(null);
      if (name != null) {
        Span span = matched.get(0).span().cover(chunk.span());
        Post held = former ? post.former() : post;
        out.add(agent(name, held, held.organization(), span, rule.name()));
        former = false;
      }
    }
  }

  private Chunk agent(
      PersonName name, @Nullable Post post, @Nullable Thing office, Span span, String rule) {
    Someone someone = cast.join(name);
    someone.confirm();
    return new Chunk(Agent.SYMBOL, span, "", new Agent(someone, post, office, null, span, rule));
  }

  /** What stands alone: a certain or known name, a post, an office or a group is an agent too. */
  private Chunk single(List<Chunk> row, int at) {
    Chunk chunk = row.get(at);
    return switch (chunk.symbol()) {
      case Symbols.PERSON -> person(chunk);
      case Symbols.MAYBE_PERSON, Symbols.UNKNOWN_NAME ->
          speaks(row, at)
                  || signs(row, at)
                  || cast.find(chunk.require(PersonName.class).name()).isPresent()
              ? person(chunk)
              : chunk;
      case PostGrammar.POST -> {
        Post post = chunk.require(Post.class);
        if (post.standing().equals("standing-in") || isRepresented(row, at)) {
          yield chunk;
        }
        Thing office = post.organization();
        boolean group = office != null && office.type() == ThingType.OFFICE_GROUP;
        yield agent(
            chunk,
            group
                ? new Agent(null, null, null, office, chunk.span(), "<jabatan> <kelompok>/1")
                : new Agent(null, post, office, null, chunk.span(), "<jabatan> <kantor>/1"));
      }
      case Symbols.OFFICE, Symbols.ORGANIZATION -> inBrackets(row, at) ? chunk : office(chunk);
      case Symbols.GROUP ->
          agent(
              chunk,
              new Agent(
                  null,
                  null,
                  null,
                  chunk.require(GroupName.class).thing(),
                  chunk.span(),
                  "<kelompok>/1"));
      default -> chunk;
    };
  }

  /** "Bupati X yang diwakili Asisten …": the post's holder is not there. */
  private static boolean isRepresented(List<Chunk> row, int at) {
    for (int i = at + 1; i < Math.min(row.size(), at + 6); i++) {
      String word = row.get(i).text().toLowerCase(Locale.ROOT);
      if (word.equals("diwakili")
          || word.equals("diwakilkan")
          || word.equals("dibacakan")
          || word.equals("berhalangan")) {
        return true;
      }
      if (row.get(i).about() != null || word.equals(",") || word.equals("dan")) {
        return false;
      }
    }
    return false;
  }

  /** "Oleh: Lukman Hamonangan". */
  private static boolean signs(List<Chunk> row, int at) {
    return at > 0 && at < 4 && row.get(0).text().equalsIgnoreCase("oleh");
  }

  /** Only people speak: "… Muslim Aisha turut menegaskan", "ujar Sukma". */
  private static boolean speaks(List<Chunk> row, int at) {
    PersonName name = row.get(at).require(PersonName.class);
    if (at > 0 && SPEECH_BEFORE.contains(row.get(at - 1).text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int i = at + 1; i < Math.min(row.size(), at + 4); i++) {
      if (SPEECH.matcher(row.get(i).text()).matches()) {
        return name.probability() >= PersonName.SPEAKER || i == at + 1;
      }
      if (row.get(i).symbol() != Symbols.WORD && row.get(i).symbol() != ',') {
        return false;
      }
    }
    return false;
  }

  private Chunk person(Chunk chunk) {
    Someone someone = cast.join(chunk.require(PersonName.class));
    return agent(chunk, new Agent(someone, null, null, null, chunk.span(), "<orang>/1"));
  }

  /** "LRC-KJHAM (Legal Resources Center …)": the long name of the organization before it. */
  private static boolean inBrackets(List<Chunk> row, int at) {
    return at > 1 && row.get(at - 1).symbol() == '(' && "OG".indexOf(row.get(at - 2).symbol()) >= 0;
  }

  private static Chunk office(Chunk chunk) {
    OrganizationName name = chunk.require(OrganizationName.class);
    if (name.thing() == null
        || (name.bare() && name.institution() == null && name.note() == null)) {
      return chunk;
    }
    boolean open = name.bare() && name.institution() != null;
    String rule = open ? Agent.BARE : "<kantor>/1";
    return agent(chunk, new Agent(null, null, name.thing(), null, chunk.span(), rule));
  }

  private static Chunk agent(Chunk chunk, Agent agent) {
    return new Chunk(Agent.SYMBOL, chunk.span(), chunk.text(), agent);
  }
}
