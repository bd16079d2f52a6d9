package id.simpul.claim;

import id.simpul.claim.legal.CitationExtractor;
import id.simpul.claim.legal.LegalClaims;
import id.simpul.mention.AnnotatedArticle;
import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Annotator;
import id.simpul.mention.date.EventDate;
import id.simpul.mention.date.PageDates;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Genre;
import id.simpul.model.Mention;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads mentions, claims and flags out of articles. The same articles give the same extractions;
 * nothing is remembered from one page to the next. Safe to share between threads.
 */
public final class ClaimExtractor {
  /** Sentences in which an office named without its place may be the one that acts. */
  private static final int LEAD = 3;

  /** Who is asked whether a rumour is true attends nothing. */
  private static final Pattern FACT_CHECK = Pattern.compile("(?i)^\\W*(?:cek fakta|hoaks|hoax)\\b");

  private final Registry registry;
  private final Annotator annotator;
  private final CitationExtractor citations;
  private final UnlinkedOffices unlinked;
  private final PartFinder parts = new PartFinder();

  public ClaimExtractor(Registry registry, Models models) {
    this.registry = registry;
    this.citations = new CitationExtractor(registry);
    this.unlinked = new UnlinkedOffices(registry);
    this.annotator = new Annotator(registry, models);
  }

  /**
   * Extractions of the articles of one page, in their order: neighbours help to tell the year of a
   * date without one.
   *
   * @param page the articles of one page, newest first as pages are
   */
  public List<Extraction> extract(List<Article> page) {
    List<Optional<EventDate>> days = PageDates.solve(page);
    List<Extraction> extractions = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      extractions.add(extract(page.get(i), days.get(i).orElse(null)));
    }
    return extractions;
  }

  /** The extraction of an article that stands alone. */
  public Extraction extract(Article article) {
    return extract(List.of(article)).get(0);
  }

  private Extraction extract(Article article, @Nullable EventDate day) {
    AnnotatedArticle annotated = annotator.annotate(article);
    Story story = Story.read(annotated, registry);
    List<Part> told = new ArrayList<>();
    for (int i = 0; i < story.lines().size(); i++) {
      told.addAll(parts.find(story.lines().get(i), article.text(), i < LEAD));
    }
    told.addAll(Roster.find(story));
    told.addAll(AdHocGroups.find(story));
    Set<Someone> outsiders = Outsiders.named(story.lines());
    outsiders.addAll(Absent.named(story.lines()));
    told.removeIf(part -> outsiders.contains(part.agent().person()));
    told = Afterwards.settle(told, article.text());
    EventFacts facts = EventGrammar.read(story);
    told = Hosts.settle(told, story, facts.kind() == null ? null : facts.kind().value());
    TitleAttendance.find(story, told).ifPresent(told::add);
    facts = facts.heldBy(organizers(told));
    Thing event =
        isHeldEvent(story, told, facts) ? ReportExtractor.event(article, facts, day) : null;
    List<Claim> claims = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    List<Span> sentences = annotated.sentences().stream().map(AnnotatedSentence::span).toList();
    LegalClaims legal = citations.extract(article, annotated.citations(), sentences, event);
    if (event != null) {
      Claim report = ReportExtractor.claim(article, facts, day, event, studied(legal.claims()));
      claims.add(report);
      flags.addAll(ReportExtractor.flags(report, day));
      claims.addAll(ParticipationExtractor.extract(story, told, event));
    }
    claims.addAll(TenureExtractor.extract(story, observedOn(event, day)));
    claims.addAll(legal.claims());
    flags.addAll(legal.flags());
    flags.addAll(unlinked.flags(annotated));
    return new Extraction(article, mentions(story, told, legal, claims), claims, flags);
  }

  private static @Nullable LocalDate observedOn(@Nullable Thing event, @Nullable EventDate day) {
    return event == null || day == null || !day.certain() ? null : day.date();
  }

  /**
   * News tells of a held event where somebody plays a part in it, not where officials are merely
   * quoted. On a page of no election office, mostly the press, the part must be one that only
   * events have: papers also tell who visits, checks and receives what.
   */
  private static boolean isHeldEvent(Story story, List<Part> told, EventFacts facts) {
    Article article = story.article();
    if (FACT_CHECK.matcher(article.title()).find()) {
      return false;
    }
    boolean press = story.publisher() == null;
    boolean own = !press && facts.kind() != null;
    boolean named = own || facts.series() != null || !facts.organizers().isEmpty();
    return article.genre() == Genre.NEWS
        && told.stream()
            .filter(p -> p.isEvent() && ParticipationExtractor.takesPart(p.agent()))
            .anyMatch(
                p ->
                    (named || !p.isPassing())
                        && (!press || p.isPlain() || isLead(story, p, facts)));
  }

  /** "KPU Kabupaten X menggelar simulasi, Selasa (22/5/2018)" at the head of a paper's story. */
  private static boolean isLead(Story story, Part part, EventFacts facts) {
    return facts.kind() != null
        && part.cue().equals("<peserta> menggelar/1")
        && story.lines().stream().limit(LEAD).anyMatch(l -> l.span().equals(part.sentence()))
        && facts.kind().span().overlaps(part.sentence());
  }

  private static List<Fact<Thing>> organizers(List<Part> told) {
    Map<String, Fact<Thing>> hosts = new LinkedHashMap<>();
    for (Part part : told) {
      Thing office = part.agent().organization();
      if (part.capacity().equals("organizer") && office != null) {
        hosts.putIfAbsent(office.key(), new Fact<>(office, part.sentence()));
      }
    }
    return List.copyOf(hosts.values());
  }

  private static List<String> studied(List<Claim> citations) {
    return citations.stream()
        .filter(
            c ->
                c.kind() == ClaimKind.CITATION
                    && c.findConcept(Property.PURPOSE).orElse("").equals("studied"))
        .flatMap(c -> c.findThing(Property.CITED).stream())
        .filter(t -> t.type() == ThingType.RULING)
        .map(Thing::key)
        .toList();
  }

  private static List<Mention> mentions(
      Story story, List<Part> told, LegalClaims legal, List<Claim> claims) {
    Set<Someone> acting = new HashSet<>();
    told.stream().map(p -> p.agent().person()).filter(Objects::nonNull).forEach(acting::add);
    TreeSet<Mention> all = new TreeSet<>();
    all.addAll(MentionList.of(story, acting));
    claims.forEach(c -> all.addAll(c.mentions()));
    all.addAll(legal.mentions());
    return List.copyOf(all);
  }
}
