package id.simpul.claim;

import id.simpul.mention.AnnotatedArticle;
import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.HeadOfRegion;
import id.simpul.model.Article;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article read for claims: its sentences as rows of agents, and its cast of persons.
 *
 * @param annotated the article with what is named in it
 * @param publisher the election office that published it; null for the press
 * @param lines its sentences as rows
 * @param cast its persons
 */
record Story(AnnotatedArticle annotated, @Nullable Office publisher, List<Line> lines, Cast cast) {

  /** A sentence as a row in which persons, posts and offices are agents. */
  record Line(Span span, List<Chunk> row) {

    /** The agents in order. */
    List<Agent> agents() {
      return row.stream()
          .filter(c -> c.about() instanceof Agent)
          .map(c -> c.require(Agent.class))
          .toList();
    }
  }

  Article article() {
    return annotated.article();
  }

  /**
   * Reads posts and persons sentence by sentence, then fills in the offices that posts leave out.
   */
  static Story read(AnnotatedArticle annotated, Registry registry) {
    Article article = annotated.article();
    Cast cast = new Cast(article);
    AgentGrammar grammar = new AgentGrammar(cast);
    Office publisher = article.findPublisher().flatMap(registry::findOffice).orElse(null);
    CarriedOffice carried =
        new CarriedOffice(publisher, registry.findOffice("mahkamah-konstitusi").orElse(null));
    List<Line> lines = new ArrayList<>();
    for (AnnotatedSentence sentence : annotated.sentences()) {
      List<Chunk> row = grammar.read(PostGrammar.read(sentence, article.text()));
      lines.add(new Line(sentence.span(), carried.fill(row)));
    }
    List<Line> joined = SecondMentions.join(lines);
    for (Line line : joined) {
      line.agents().stream().filter(Agent::isPerson).forEach(Story::serves);
    }
    return new Story(annotated, publisher, List.copyOf(joined), cast);
  }

  private static void serves(Agent agent) {
    Someone person = agent.person();
    if (person != null
        && (agent.post() == null || !agent.post().standing().equals("standing-in"))) {
      person.serves(agent.organization());
    }
  }

  /**
   * Fills in the office of a post that prints none: within a sentence the office of the post before
   * it, or the organization last named for a partner's post; else the publisher's own for posts of
   * an election office.
   */
  private static final class CarriedOffice {
    private static final Set<String> COMES =
        Set.of("hadir", "tampak", "ada", "datang", "ikut", "turut", "yaitu", "yakni", ":");

    /** Posts that of all election offices the national ones alone have. */
    private static final Set<String> NATIONAL =
        Set.of(
            "deputi",
            "kepala-biro",
            "wakil-kepala-biro",
            "kepala-pusat",
            "inspektur",
            "inspektur-utama",
            "sekretaris-jenderal");

    private static final Set<String> OF_PLACES =
        Set.of(
            "hakim",
            "gubernur",
            "bupati",
            "walikota",
            "camat",
            "lurah",
            "kepala-desa",
            "kepala-distrik",
            "wali-nagari",
            "kapolsek",
            "danramil");

    private static final Set<String> POLICE =
        Set.of("ops", "operasi", "reskrim", "intelkam", "binmas", "lantas", "samapta", "sabhara");

    private final @Nullable Office publisher;
    private final @Nullable Thing court;
    private @Nullable Thing partner;
    private @Nullable Thing above;
    private @Nullable Thing lastBefore;

    /** Where the persons of the sentences before serve. */
    private final Map<Someone, Thing> homes = new HashMap<>();

    /** Election offices of the sentences before. */
    private final Set<Thing> offices = new LinkedHashSet<>();

    CarriedOffice(@Nullable Office publisher, @Nullable Office court) {
      this.publisher = publisher;
      this.court = court == null ? null : court.thing();
    }

    List<Chunk> fill(List<Chunk> row) {
      List<Chunk> filled = new ArrayList<>();
      ListHead heads = new ListHead(row);
      Thing ofPost = null;
      Thing named = null;
      boolean listed = false;
      boolean origin = false;
      for (Chunk chunk : row) {
        Agent agent = heads.read(chunk);
        Chunk next =
            agent == null ? chunk : new Chunk(chunk.symbol(), chunk.span(), chunk.text(), agent);
        if (agent != null
            && agent.post() != null
            && agent.organization() == null
            && !agent.post().stated()) {
          next = carry(next, agent, agent.post(), ofPost, named);
        } else if (agent != null
            && agent.isPerson()
            && agent.organization() == null
            && (listed || (agent.post() == null && origin))
            && ofPost != null) {
          next = new Chunk(chunk.symbol(), chunk.span(), chunk.text(), agent.beside(ofPost));
        }
        Post stoodInFor = chunk.find(Post.class).orElse(null);
        if (stoodInFor != null && stoodInFor.organization() != null) {
          ofPost = stoodInFor.organization();
        }
        Agent now = next.find(Agent.class).orElse(null);
        if (now != null && now.organization() != null) {
          boolean kept = now.post() != null || isOrigin(row, filled.size());
          origin = isOrigin(row, filled.size());
          ofPost = kept ? now.organization() : now.isPerson() ? ofPost : null;
          named = now.organization();
          partner = named.type() == ThingType.ORGANIZATION ? named : partner;
          above = isOfProvince(named) ? named : above;
        }
        listed = now != null ? now.isPerson() : listed && ",()d".indexOf(chunk.symbol()) >= 0;
        filled.add(next);
      }
      remember(filled);
      return filled;
    }

    private void remember(List<Chunk> row) {
      lastBefore = null;
      for (Chunk chunk : row) {
        Thing office = chunk.find(Agent.class).map(Agent::organization).orElse(null);
        if (office != null && office.type() == ThingType.OFFICE) {
          offices.add(office);
          lastBefore = office;
        }
        Someone person = chunk.find(Agent.class).map(Agent::person).orElse(null);
        if (person != null && office != null) {
          homes.putIfAbsent(person, office);
        }
      }
    }

    /** "Dari Polres X hadir Kabag Ops": where whoever comes is from. */
    private static boolean isOrigin(List<Chunk> row, int at) {
      return at > 0
          && at + 2 < row.size()
          && row.get(at - 1).text().equalsIgnoreCase("dari")
          && COMES.contains(row.get(at + 1).text().toLowerCase(Locale.ROOT));
    }

    /** "Wakapolres Suganda Nata" in the news of KPU Kabupaten X: of Polres X. */
    private Optional<Thing> led(Post post) {
      return publisher == null || post.role() == null
          ? Optional.empty()
          : HeadOfRegion.led(post.role(), publisher.region());
    }

    private Chunk carry(
        Chunk chunk, Agent agent, Post post, @Nullable Thing ofPost, @Nullable Thing named) {
      Thing home = agent.person() == null ? null : homes.get(agent.person());
      if (home != null && (home.type() == ThingType.ORGANIZATION || post.isElectionPost())) {
        String known = "Kantor dari jabatan orang itu yang disebut sebelumnya: ";
        Agent placed = agent.withOrganization(home, known + home.label() + ".");
        return new Chunk(chunk.symbol(), chunk.span(), chunk.text(), placed.asHead());
      }
      Thing office = null;
      String how = "";
      if (isOfPolice(post)) {
        boolean told = partner != null && partner.key().startsWith("pol");
        office = told ? partner : police();
        how = "Jabatan polisi; menurut kepolisian yang disebut atau penerbit: ";
      } else if (isJudge(post)) {
        office = court;
        how = "Hakim konstitusi bertugas di ";
      } else if ((post.isElectionPost() || isOfNation(post))
          && (ofPost == null || ofPost.type() != ThingType.ORGANIZATION || !post.isStaffPost())) {
        office = ofPost != null && ofPost.type() != ThingType.OFFICE_GROUP ? ofPost : host(named);
        how =
            ofPost != null
                ? "Kantor dibawa dari jabatan sebelumnya: "
                : "Kantor tidak tercetak; menurut kalimat atau penerbit: ";
      } else if (led(post).isPresent()) {
        office = led(post).get();
        how = "Wilayah tidak tercetak; menurut penerbit: ";
      } else if (agent.isPerson() && !isOfPlace(post)) {
        office = ofPost != null && ofPost.type() == ThingType.ORGANIZATION ? ofPost : partner;
        how = "Lembaga yang disebut sebelumnya: ";
      }
      if (office != null && above != null && isTooSmall(post, office)) {
        office = above;
        how = "Kantor kabupaten/kota tidak mempunyai bagian; menurut provinsi yang disebut: ";
      }
      if (office == null) {
        return chunk;
      }
      Agent placed = agent.withOrganization(office, how + office.label() + ".");
      return new Chunk(chunk.symbol(), chunk.span(), chunk.text(), placed.asHead());
    }

    /**
     * "Rakor … oleh KPU Provinsi X dipandu Kabag Hukum" in the news of a regency: its secretariat
     * has subsections alone (Peraturan KPU Nomor 14 Tahun 2020).
     */
    private boolean isTooSmall(Post post, Thing office) {
      return "kepala-bagian".equals(post.role())
          && publisher != null
          && (publisher.region().level() == Level.KABUPATEN
              || publisher.region().level() == Level.KOTA)
          && office.equals(publisher.thing());
    }

    /** "Kabag Ops Kompol A": of the police, whatever office was named last. */
    private static boolean isOfPolice(Post post) {
      return post.division() != null && POLICE.contains(post.division().slug());
    }

    private @Nullable Thing police() {
      return publisher == null
          ? null
          : HeadOfRegion.led("kapolres", publisher.region()).orElse(null);
    }

    /** "Lurah Melayu A", "Hakim B": of no body that was named before. */
    private static boolean isOfPlace(Post post) {
      return post.role() != null && OF_PLACES.contains(post.role());
    }

    /** "Deputi Bidang Administrasi" in the news of KPU RI: of its own house. */
    private boolean isOfNation(Post post) {
      return publisher != null
          && publisher.region().level() == Level.NATIONAL
          && post.role() != null
          && NATIONAL.contains(post.role());
    }

    private static boolean isOfProvince(Thing office) {
      return office.type() == ThingType.OFFICE && office.key().contains("-provinsi-");
    }

    private static boolean isJudge(Post post) {
      return "hakim-konstitusi".equals(post.role());
    }

    /**
     * The office that the sentence has named, else the publisher's; on a page of the press the only
     * one named before, or the last of the sentence before.
     */
    private @Nullable Thing host(@Nullable Thing named) {
      if (named != null && named.type() == ThingType.OFFICE) {
        return named;
      }
      return publisher == null ? before() : publisher.thing();
    }

    private @Nullable Thing before() {
      return offices.size() == 1 ? offices.iterator().next() : lastBefore;
    }
  }
}
