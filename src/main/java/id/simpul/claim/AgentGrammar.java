package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Joins persons with the posts beside them. In the row each person, post and office becomes an
 * {@link Agent} chunk {@code A}; which rule read it is kept.
 */
final class AgentGrammar {

  private static final Set<String> NOW =
      Set.of(
          "kini",
          "sekarang",
          "sejak",
          "saat",
          "hingga",
          "mengemban",
          "masih",
          "periode",
          "dilantik");

  private static final Set<String> ONCE = Set.of("pernah", "sempat", "dulunya", "dahulu");

  /** Words that open a bracket which parts no post from its holder. */
  private static final Set<String> ASIDES =
      Set.of("unsur", "termohon", "teradu", "terlapor", "pemohon");

  private static final Set<String> SHOWN = Set.of("itu", "tersebut", "ini");

  private final Cast cast;
  private final List<Agent> read = new ArrayList<>();
  private final RuleAgents rules;
  private final LoneAgents lone;
  private @Nullable Someone spokenOf;
  private @Nullable Someone author;
  private boolean bylined;

  AgentGrammar(Cast cast) {
    this.cast = cast;
    this.rules = new RuleAgents(cast, read);
    this.lone = new LoneAgents(cast);
  }

  /** The row with agents instead of persons, posts and offices. */
  List<Chunk> read(List<Chunk> row) {
    List<Chunk> out = agents(withoutElements(row));
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
    } else if (out.stream().anyMatch(c -> c.symbol() == Symbols.MAYBE_PERSON)) {
      spokenOf = null;
    }
    return out;
  }

  /**
   * "A (unsur KPU), B (unsur masyarakat)": on whose behalf a member of the bench was named; "KPU X
   * (Termohon)": which party.
   */
  private static List<Chunk> withoutElements(List<Chunk> row) {
    if (row.stream().noneMatch(AgentGrammar::opensAside)) {
      return row;
    }
    List<Chunk> out = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      int end = i;
      if (row.get(i).symbol() == '(' && i + 1 < row.size() && opensAside(row.get(i + 1))) {
        while (end < Math.min(row.size(), i + 7) && row.get(end).symbol() != ')') {
          end++;
        }
      }
      boolean bracket = end > i && end < row.size() && row.get(end).symbol() == ')';
      if (!bracket) {
        out.add(row.get(i));
      } else if (!out.isEmpty()
          && row.get(i + 1).text().equalsIgnoreCase("unsur")
          && isName(out.get(out.size() - 1))) {
        Chunk name = out.remove(out.size() - 1);
        out.add(new Chunk(Symbols.PERSON, name.span(), name.text(), name.about()));
      }
      i = bracket ? end + 1 : i + 1;
    }
    return out;
  }

  private static boolean opensAside(Chunk chunk) {
    return ASIDES.contains(chunk.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isName(Chunk chunk) {
    return chunk.symbol() == Symbols.MAYBE_PERSON || chunk.symbol() == Symbols.UNKNOWN_NAME;
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
    String symbols = AgentRules.symbols(row);
    int i = 0;
    while (i < row.size()) {
      if (Nicknames.joins(row, i, cast)) {
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
                .orElseGet(() -> lone.single(row, at)));
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
    Post told = charge ? rules.inCharge(last.person(), held, out) : held;
    if (told != null) {
      Span span = last.span().cover(row.get(post).span());
      String rule = "<orang> yang juga <jabatan>/1";
      Agent holder = new Agent(last.person(), told, told.organization(), null, span, rule);
      out.add(new Chunk(Agent.SYMBOL, span, "", holder));
    }
    return post + 1;
  }

  private static boolean says(List<Chunk> row, int at, String word) {
    return at < row.size() && row.get(at).text().equalsIgnoreCase(word);
  }

  /**
   * "Ia", "beliau": the only person named before in the sentence, else the only one of the nearest
   * sentence before that names any.
   */
  private Optional<Chunk> pronoun(Chunk word, List<Chunk> before) {
    if (word.about() != null
        || !AgentRules.PRONOUNS.contains(word.text().toLowerCase(Locale.ROOT))) {
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
            && (opensSentence(row, at) || LoneAgents.isSaid(row, at))
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
    Span span = row.get(at).span();
    Post held = held(row, row, told, post);
    return Optional.of(
        agent(
            row.get(at),
            new Agent(
                told, held, post.organization(), null, span, "<profil> menjadi <jabatan>/1")));
  }

  /** "menjadi", "sebagai", "menjabat" right before a post. */
  private static boolean isTakenUp(List<Chunk> row, int at) {
    return row.subList(Math.max(0, at - 2), at).stream()
        .anyMatch(c -> AgentRules.sign(c) == 's' || c.text().equalsIgnoreCase("jabatan"));
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

  private int apply(List<Chunk> row, String symbols, int from, List<Chunk> out) {
    for (AgentRules.Rule rule : AgentRules.beginningWith(symbols.charAt(from))) {
      Matcher matcher = rule.pattern().matcher(symbols).region(from, symbols.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && RuleConditions.isMeant(row, rule, matcher)) {
        if (symbols.charAt(from) == 'i') {
          return emitPronoun(row, rule, matcher, out);
        }
        rules.emit(row, rule, matcher, out);
        return matcher.end();
      }
    }
    return from;
  }

  /** "Ia menjabat Sekretaris KPU X": the post is of whom the pronoun means, or of nobody. */
  private int emitPronoun(List<Chunk> row, AgentRules.Rule rule, Matcher matcher, List<Chunk> out) {
    Chunk word = row.get(matcher.start());
    Chunk last = row.get(matcher.end() - 1);
    Someone meant = isAuthor(word) ? author : meant(out);
    if (meant == null) {
      return matcher.start();
    }
    List<Chunk> near = row.subList(Math.max(0, matcher.start() - 1), matcher.end());
    Post post = held(row, near, meant, last.require(Post.class));
    Span span = word.span().cover(last.span());
    out.add(
        new Chunk(
            Agent.SYMBOL,
            span,
            "",
            new Agent(meant, post, post.organization(), null, span, rule.name())));
    return matcher.end();
  }

  /** "Sebelumnya ia pernah menjadi …"; in a profile no post is held unless the sentence says so. */
  private Post held(List<Chunk> row, List<Chunk> near, Someone meant, Post post) {
    boolean told = cast.profiled().filter(p -> p == meant).isPresent();
    boolean once = told ? !says(row, NOW) : says(near, ONCE);
    return once ? post.former() : post;
  }

  private static boolean says(List<Chunk> row, Set<String> words) {
    return row.stream().anyMatch(c -> words.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isAuthor(Chunk word) {
    return word.text().equalsIgnoreCase("penulis");
  }

  private @Nullable Someone meant(List<Chunk> before) {
    List<Someone> persons = persons(before);
    return persons.isEmpty() ? spokenOf : persons.size() == 1 ? persons.get(0) : null;
  }

  private static Chunk agent(Chunk chunk, Agent agent) {
    return new Chunk(Agent.SYMBOL, chunk.span(), chunk.text(), agent);
  }
}
