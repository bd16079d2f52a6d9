package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** What a rule asks beside its signs: which words stand there, and which posts are joined. */
final class RuleConditions {
  /** What comes before "dari KPU X, A" where A is the one from KPU X. */
  private static final Set<String> SENT =
      Set.of("narasumber", "pemateri", "pembicara", "pertama", "kedua", "ketiga", "keempat");

  /** Roles that many share, so that several names may follow one of them. */
  private static final Set<String> SHARED =
      Set.of("anggota", "staf", "operator", "hakim-konstitusi", "arsiparis", "admin", "pelaksana");

  private static final Set<String> HANDED =
      Set.of("jabatan", "sertijab", "tugas", "tampuk", "estafet");

  private static final Set<String> ADDRESSED = Set.of("hadapan", "dihadapan", "didepan");

  private static final Set<String> FRONTED =
      Set.of("mendampingi", "didampingi", "menanggapi", "menjawab", "menggantikan", "menemani");

  static boolean isMeant(List<Chunk> row, AgentRules.Rule rule, Matcher matcher) {
    boolean nickname =
        IntStream.range(matcher.start(), matcher.end())
            .anyMatch(i -> row.get(i).about() instanceof PersonName && Nicknames.isAhead(row, i));
    boolean apart = matcher.end() > matcher.start() + 1 && matcher.group().charAt(1) == ',';
    boolean fronted = apart && matcher.end() == matcher.start() + 3 && isFronted(row, matcher);
    if (nickname || fronted || (apart && isAddressed(row, matcher.start()))) {
      return false;
    }
    if (rule.name().equals(AgentRules.TWO_POSTS)) {
      return !isListed(row, matcher);
    }
    if (rule.name().equals(AgentRules.IN_A_ROW)) {
      return isMember(row.get(matcher.start())) && headsDivision(row.get(matcher.start() + 1));
    }
    if (rule.name().equals(AgentRules.SECOND_POST) || rule.name().equals(AgentRules.AS_WELL)) {
      return headsDivision(row.get(matcher.end() - 1));
    }
    if (rule.name().equals(AgentRules.FROM_OFFICE)) {
      return matcher.start() > 0
          && SENT.contains(row.get(matcher.start() - 1).text().toLowerCase(Locale.ROOT));
    }
    if (rule.name().equals(AgentRules.IN_PLACE)) {
      return isInPlace(row, matcher.start());
    }
    if (rule.name().equals(AgentRules.IN_STEAD)) {
      return row.get(matcher.start())
          .find(Post.class)
          .filter(post -> post.standing().equals("standing-in"))
          .isPresent();
    }
    if (rule.name().equals(AgentRules.LISTED)) {
      return row.get(matcher.start())
          .find(Post.class)
          .filter(post -> SHARED.contains(String.valueOf(post.role())))
          .isPresent();
    }
    if (rule.name().equals(AgentRules.PAIRED)) {
      String signs = matcher.group();
      long posts = signs.chars().filter(c -> c == PostGrammar.POST).count();
      return posts == signs.chars().filter(c -> "Ppq".indexOf(c) >= 0).count();
    }
    return rule.name().equals(AgentRules.HANDOVER)
        ? isHandedOver(row, matcher.start())
        : !mixesPosts(row, rule, matcher);
  }

  /** "Mendampingi A, Kasubbag X, B": the post is B's. */
  private static boolean isFronted(List<Chunk> row, Matcher matcher) {
    int at = matcher.start();
    int next = matcher.end();
    return at > 0
        && at < 3
        && row.get(at).find(PersonName.class).isPresent()
        && FRONTED.contains(row.get(at - 1).text().toLowerCase(Locale.ROOT))
        && next + 1 < row.size()
        && row.get(next).symbol() == ','
        && row.get(next + 1).find(PersonName.class).isPresent();
  }

  private static boolean isMember(Chunk first) {
    return first
        .find(Post.class)
        .filter(post -> "anggota".equals(post.role()) && post.stated())
        .isPresent();
  }

  /** "Anggota Bawaslu X, A, Koordinator Divisi Y." tells of one person twice. */
  private static boolean headsDivision(Chunk last) {
    return last.find(Post.class)
        .filter(post -> "ketua-divisi".equals(post.role()) && !post.stated())
        .isPresent();
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
  private static boolean mixesPosts(List<Chunk> row, AgentRules.Rule rule, Matcher matcher) {
    String signs = matcher.group();
    boolean list =
        signs.startsWith("J")
            && signs.indexOf('(') > 0
            && !rule.name().equals(AgentRules.TWO_POSTS);
    if (!list || "(;:yx".indexOf(signs.charAt(1)) >= 0 || signs.startsWith("J,y")) {
      return false;
    }
    Post head = row.get(matcher.start()).find(Post.class).orElse(null);
    return head != null && !"anggota".equals(head.role());
  }

  private RuleConditions() {}
}
