package id.simpul.rdf;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Writes one article: itself, its mentions, claims, quotations and flags. */
final class ArticleQuads {
  /** What a person, not the name alone, decides: the printed case stays visible beside its flag. */
  private static final Set<ThingType> FLAGGED_AS_PRINTED =
      Set.of(ThingType.RULING, ThingType.REGULATION, ThingType.OFFICIAL_LETTER);

  private final Iris iris;
  private final String key;
  private final Extraction extraction;
  private final CodePoints points;
  private final ValueNodes values;
  private final QuadSink sink;
  private final Node node;
  private final Map<String, MergedClaim> claims;
  private final Set<Node> mentioned = new HashSet<>();

  ArticleQuads(Iris iris, String key, Extraction extraction, ValueNodes values, QuadSink sink) {
    this.iris = iris;
    this.key = key;
    this.extraction = extraction;
    this.points = new CodePoints(extraction.article().text());
    this.values = values;
    this.sink = sink;
    this.node = iris.id("article", key);
    this.claims = MergedClaim.merge(extraction.claims());
  }

  void write(Collection<String> sources) {
    article(sources);
    extraction.mentions().forEach(this::mention);
    claims.values().forEach(this::claim);
    extraction.flags().forEach(this::flag);
    values.describeOwnConcepts();
  }

  private void article(Collection<String> sources) {
    Article article = extraction.article();
    sink.add(node, Namespaces.TYPE, Namespaces.term(ThingType.ARTICLE));
    sink.add(node, Namespaces.TITLE, Literals.plain(article.title()));
    add(node, Property.TEXT, Literals.plain(article.text()));
    add(node, Property.CONTENT_HASH, Literals.plain(Digest.sha256(article.text())));
    add(node, Property.GENRE, values.node(Value.concept("genre", article.genre().slug())));
    sources.forEach(source -> add(node, Property.SOURCE_DOCUMENT, Literals.plain(source)));
    article
        .findPublisher()
        .ifPresent(key -> add(node, Property.PUBLISHER, iris.thing(ThingType.ORGANIZATION, key)));
    if (article.sample()) {
      add(node, Property.SAMPLE, Literals.bool(true));
    }
    extraction.mentions().forEach(this::author);
  }

  private void author(Mention mention) {
    Span byline = extraction.article().byline();
    Thing person = mention.refersTo();
    if (byline != null
        && person != null
        && mention.kind() == MentionKind.PERSON
        && byline.contains(mention.span())) {
      add(node, Property.AUTHOR, values.thing(person));
    }
  }

  private Node mention(Mention mention) {
    Node subject =
        iris.id("mention", key + "." + mention.kind().slug() + "." + range(mention.span()));
    if (mentioned.add(subject)) {
      describe(subject, mention);
    }
    return subject;
  }

  private void describe(Node subject, Mention mention) {
    sink.add(subject, Namespaces.TYPE, Namespaces.term("Mention"));
    add(subject, Property.FOUND_IN, node);
    add(subject, Property.MENTION_KIND, Literals.plain(mention.kind().slug()));
    add(subject, Property.PRINTED, Literals.plain(points.exact(mention.span())));
    place(subject, mention.span());
    String honorific = mention.honorific();
    if (honorific != null) {
      add(subject, Property.HONORIFIC, Literals.plain(honorific));
    }
    Thing named = mention.refersTo();
    if (named != null) {
      refersTo(subject, named);
    }
  }

  private void refersTo(Node mention, Thing named) {
    add(mention, Property.REFERS_TO, values.thing(named));
    add(mention, Property.NORMAL_FORM, Literals.plain(named.label()));
    if (named.type() == ThingType.PERSON || named.type() == ThingType.RULING) {
      add(mention, Property.LOCAL_KEY, Literals.plain(named.key()));
    }
  }

  private void claim(MergedClaim merged) {
    Claim claim = merged.surest();
    Node subject = node(merged);
    sink.add(subject, Namespaces.TYPE, Namespaces.term(claim.kind()));
    claim.arguments().forEach(argument -> values.add(subject, argument));
    resolved(claim)
        .ifPresent(thing -> add(subject, Property.LOCAL_KEY, Literals.plain(thing.key())));
    add(subject, Property.STATED_IN, node);
    add(subject, Property.RULE, Literals.plain(claim.rule()));
    add(subject, Property.CONFIDENCE, Literals.decimal(claim.confidence()));
    String derivation = claim.derivation();
    if (derivation != null) {
      add(subject, Property.DERIVATION, Literals.indonesian(derivation));
    }
    merged.mentions().forEach(m -> add(subject, Property.MENTION, mention(m)));
    merged.evidence().forEach(e -> add(subject, Property.EVIDENCE, quotation(e)));
  }

  /** The event or ruling that resolution may replace by another. */
  private static Optional<Thing> resolved(Claim claim) {
    return switch (claim.kind()) {
      case REPORT -> claim.findThing(Property.EVENT);
      case CITATION ->
          claim.findThing(Property.CITED).filter(thing -> thing.type() == ThingType.RULING);
      case REPORTED_OUTCOME -> claim.findThing(Property.RULING);
      default -> Optional.empty();
    };
  }

  private Node quotation(Evidence evidence) {
    Property supports = evidence.supports();
    String range = key + "." + range(evidence.span());
    Node subject =
        iris.id("quotation", supports == null ? range : range + "." + supports.localName());
    sink.add(subject, Namespaces.TYPE, Namespaces.term("Quotation"));
    add(subject, Property.EXACT, Literals.plain(points.exact(evidence.span())));
    place(subject, evidence.span());
    if (supports != null) {
      add(subject, Property.SUPPORTS, Namespaces.term(supports));
    }
    return subject;
  }

  private void flag(Flag flag) {
    Claim claim = flag.onClaim();
    Thing thing = flag.onThing();
    Value proposal = flag.proposal();
    Node subject =
        iris.id("flag", key + "." + flag.issue() + "." + Digest.shortHash(content(flag)));
    sink.add(subject, Namespaces.TYPE, Namespaces.term("Flag"));
    add(subject, Property.FOUND_IN, node);
    add(subject, Property.ISSUE, values.node(Value.concept("issue", flag.issue())));
    sink.add(subject, Namespaces.COMMENT, Literals.indonesian(flag.reason()));
    if (claim != null) {
      add(subject, Property.ON_CLAIM, node(requireClaim(claim)));
    }
    if (thing != null || claim == null) {
      add(subject, Property.ON_THING, thing == null ? node : flagged(thing));
    }
    if (proposal != null) {
      add(subject, Property.PROPOSAL, values.proposed(proposal));
    }
  }

  private Node flagged(Thing thing) {
    return FLAGGED_AS_PRINTED.contains(thing.type())
        ? values.described(thing)
        : values.thing(thing);
  }

  private MergedClaim requireClaim(Claim claim) {
    MergedClaim merged = claims.get(ClaimDigest.content(claim));
    if (merged == null) {
      throw new IllegalArgumentException(
          "A flag on a claim that the article does not make: " + claim.kind() + " " + claim.rule());
    }
    return merged;
  }

  private static String content(Flag flag) {
    Claim claim = flag.onClaim();
    Thing thing = flag.onThing();
    Value proposal = flag.proposal();
    return String.join(
        "|",
        claim == null ? "" : ClaimDigest.content(claim),
        thing == null ? "" : ClaimDigest.thing(thing),
        proposal == null ? "" : ClaimDigest.content(proposal),
        flag.reason());
  }

  private Node node(MergedClaim claim) {
    return iris.id("claim", claim.key(key, points));
  }

  private String range(Span span) {
    return points.at(span.start()) + "-" + points.at(span.end());
  }

  private void place(Node subject, Span span) {
    add(subject, Property.START, Literals.integer(points.at(span.start())));
    add(subject, Property.END, Literals.integer(points.at(span.end())));
  }

  private void add(Node subject, Property property, Node object) {
    sink.add(subject, Namespaces.term(property), object);
  }
}
