package id.simpul.mention;

import id.simpul.mention.date.DateFinder;
import id.simpul.mention.date.DateMention;
import id.simpul.mention.legal.LegalMatch;
import id.simpul.mention.legal.LegalReader;
import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.GroupFinder;
import id.simpul.registry.GroupMatch;
import id.simpul.registry.OfficeFinder;
import id.simpul.registry.OfficeMatch;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import id.simpul.registry.Words;
import id.simpul.text.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads an article into sentences of chunks. Registry and grammar go first; the OpenNLP name model
 * is asked about sentences that hold capitalised words which they leave open. Safe to share between
 * threads.
 */
public final class Annotator {
  /**
   * Longer sentences are read in pieces: no office writes one, and nothing may grow with the square
   * of its length.
   */
  private static final int MAX_WORDS = 400;

  /** What runs on for longer is no sentence, and no model has been trained on it. */
  private static final int MODEL_WORDS = 2_000;

  private final Models models;
  private final OfficeFinder offices;
  private final GroupFinder groups;
  private final LegalReader legal;
  private final Chunker chunker;
  private final OfficeContext context;

  public Annotator(Registry registry, Models models) {
    this.models = models;
    this.offices = new OfficeFinder(registry);
    this.groups = new GroupFinder(registry);
    this.legal = new LegalReader(registry);
    this.chunker = new Chunker(registry);
    this.context = new OfficeContext(registry);
  }

  /** All that is named in {@code article}, sentence by sentence. */
  public AnnotatedArticle annotate(Article article) {
    String text = article.text();
    Span whole = new Span(0, text.length());
    List<LegalMatch> citations = legal.read(article);
    List<DateMention> days = DateFinder.find(text, whole);
    NavigableMap<Integer, Chunk> fixed = fixed(article, citations, days);
    List<AnnotatedSentence> sentences = new ArrayList<>();
    if (article.storyEnd() > article.storyStart()) {
      Span story = new Span(article.storyStart(), article.storyEnd());
      for (Span sentence : SentenceJoiner.join(text, models.sentences().split(text, story))) {
        addSentence(text, sentence, fixed, sentences);
      }
    }
    List<AnnotatedSentence> title = new ArrayList<>();
    if (article.bodyStart() > 1) {
      addSentence(text, new Span(0, article.bodyStart() - 1), fixed, title);
    }
    AnnotatedSentence titleSentence =
        title.isEmpty() ? new AnnotatedSentence(whole, List.of()) : title.get(0);
    return new AnnotatedArticle(
        article,
        context.resolve(article, titleSentence),
        context.resolve(article, sentences),
        days,
        citations);
  }

  private void addSentence(
      String text,
      Span sentence,
      NavigableMap<Integer, Chunk> fixed,
      List<AnnotatedSentence> into) {
    List<Span> tokens = models.tokens().of(text, sentence);
    for (int from = 0; from < tokens.size(); from += MAX_WORDS) {
      List<Span> part = tokens.subList(from, Math.min(tokens.size(), from + MAX_WORDS));
      Span span = part.get(0).cover(part.get(part.size() - 1));
      List<Word> words = words(text, part);
      List<Chunk> here = new ArrayList<>(fixed.subMap(span.start(), span.end()).values());
      here.removeIf(c -> !span.contains(c.span()));
      into.add(
          new AnnotatedSentence(
              span,
              chunker.chunk(
                  text,
                  words,
                  here,
                  from < MODEL_WORDS ? () -> models.names().find(text, part) : List::of)));
    }
  }

  private static List<Word> words(String text, List<Span> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Span token : tokens) {
      Word word = new Word(token, token.in(text));
      if (!word.isPicture()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * Chunks that are found in the article as a whole; where two overlap the one named first here
   * stands.
   */
  private NavigableMap<Integer, Chunk> fixed(
      Article article, List<LegalMatch> citations, List<DateMention> days) {
    String text = article.text();
    NavigableMap<Integer, Chunk> found = new TreeMap<>();
    Optional<Region> province = context.province(article);
    for (LegalMatch match : citations) {
      add(text, found, match.isRuling() ? Symbols.RULING : Symbols.REGULATION, match.span(), match);
    }
    for (DateMention day : days) {
      add(text, found, Symbols.DATE, day.span(), day);
    }
    Words registered = Words.of(text);
    for (GroupMatch group : groups.find(registered)) {
      GroupMatch placed = province.map(p -> groups.within(group, p)).orElse(group);
      add(text, found, Symbols.GROUP, group.span(), new GroupName(thing(placed)));
    }
    for (OfficeMatch office : offices.find(registered)) {
      add(text, found, Symbols.OFFICE, office.span(), context.read(office, article));
    }
    return found;
  }

  private static void add(
      String text, NavigableMap<Integer, Chunk> found, char symbol, Span span, Object about) {
    Map.Entry<Integer, Chunk> before = found.lowerEntry(span.end());
    if (before == null || !before.getValue().span().overlaps(span)) {
      found.put(span.start(), new Chunk(symbol, span, span.in(text), about));
    }
  }

  private static Thing thing(GroupMatch group) {
    List<Argument> properties = new ArrayList<>();
    if (group.scope() != null) {
      properties.add(new Argument(Property.JURISDICTION, Value.ref(group.scope().thing())));
    }
    group
        .members()
        .forEach(o -> properties.add(new Argument(Property.MEMBER, Value.ref(o.thing()))));
    if (group.members().isEmpty() && group.count() != null) {
      properties.add(new Argument(Property.MEMBER_COUNT, new Value.Number(group.count())));
    }
    return new Thing(ThingType.OFFICE_GROUP, Slug.of(group.label()), group.label(), properties);
  }
}
