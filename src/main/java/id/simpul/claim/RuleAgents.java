package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.PersonName;
import id.simpul.mention.Symbols;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agents that a rule reads from the chunks it matches. */
final class RuleAgents {
  private final Cast cast;
  private final List<Agent> read;

  /**
   * @param read the persons of the sentences before, which grows with each sentence
   */
  RuleAgents(Cast cast, List<Agent> read) {
    this.cast = cast;
    this.read = read;
  }

  /**
   * "Hendra yang membidangi Data": the division of a member told of before; "Divisi Data" of nobody
   * known makes a head of division.
   */
  @Nullable Post inCharge(@Nullable Someone person, Post post, List<Chunk> before) {
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

  void emit(List<Chunk> row, AgentRules.Rule rule, Matcher matcher, List<Chunk> out) {
    List<Chunk> matched = row.subList(matcher.start(), matcher.end());
    if (rule.name().equals(AgentRules.TWO_POSTS)
        || rule.name().equals(AgentRules.SECOND_POST)
        || rule.name().equals(AgentRules.IN_A_ROW)
        || rule.name().equals(AgentRules.AS_WELL)) {
      emitBoth(matched, rule, out);
      return;
    }
    if (rule.name().equals(AgentRules.HANDOVER)) {
      emitHandover(matched, rule, out);
      return;
    }
    if (rule.name().equals(AgentRules.IN_STEAD)) {
      emitOwnPost(matched, rule, out);
      return;
    }
    if (rule.name().equals(AgentRules.PAIRED)) {
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
        Post held = rule.name().equals(AgentRules.BEFORE) && post != null ? post.former() : post;
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
      List<Chunk> matched, int at, PersonName name, AgentRules.Rule rule, List<Chunk> out) {
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
      PersonName name, @Nullable Post post, Span span, AgentRules.Rule rule, List<Chunk> out) {
    Post other = post == null ? null : post.also();
    if (other != null) {
      out.add(agent(name, other, other.organization(), span, rule.name()));
    }
  }

  /** "Anggota Bawaslu X, Budi (Kordiv Y)": one person, two posts. */
  private void emitBoth(List<Chunk> matched, AgentRules.Rule rule, List<Chunk> out) {
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
  private void emitOwnPost(List<Chunk> matched, AgentRules.Rule rule, List<Chunk> out) {
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
  private void emitPairs(List<Chunk> matched, AgentRules.Rule rule, List<Chunk> out) {
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
  private void emitHandover(List<Chunk> matched, AgentRules.Rule rule, List<Chunk> out) {
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
}
