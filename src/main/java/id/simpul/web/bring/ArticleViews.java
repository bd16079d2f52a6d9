package id.simpul.web.bring;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.Property;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import id.simpul.pipeline.Preview;
import id.simpul.rdf.QuadMapper;
import id.simpul.registry.Registry;
import id.simpul.web.view.ClaimCard;
import id.simpul.web.view.Fact;
import id.simpul.web.view.Item;
import id.simpul.web.view.MarkedText;
import id.simpul.web.view.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows articles that are not stored yet as the pages of articles show them. */
final class ArticleViews {
  private static final Set<Property> TRACES = EnumSet.of(Property.EVENT_KEY, Property.LOCAL_KEY);
  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt((Mention m) -> m.span().start())
          .thenComparingInt(m -> -m.span().end());

  private final Registry registry;
  private final ValueItems values;
  private final Reader reader;
  private int claimNumber;

  ArticleViews(Registry registry, ValueItems values, Reader reader) {
    this.registry = registry;
    this.values = values;
    this.reader = reader;
  }

  ArticleView view(int number, String source, Preview.Entry entry) {
    Extraction said = entry.extraction();
    Article article = said.article();
    List<ClaimCard> cards = cards(said);
    return new ArticleView(
        number,
        article.title(),
        source,
        entry.state().slug(),
        entry.state() == Preview.State.NEW ? "" : "/artikel/" + entry.key(),
        facts(said),
        MarkedText.of(article.text(), cards, links(said)),
        cards,
        said.flags().stream().map(this::flag).toList());
  }

  /** The office or outlet that published the article, as a name; empty where none is known. */
  String publisher(Article article) {
    return publishing(article).map(Thing::label).orElse("");
  }

  private Optional<Thing> publishing(Article article) {
    return article.findPublisher().flatMap(registry::findPublisher);
  }

  /** The day of the event that the article reports, as ISO; empty where none was found. */
  static String day(Extraction said) {
    return report(said)
        .flatMap(claim -> claim.find(Property.DATE))
        .filter(Value.Day.class::isInstance)
        .map(value -> ((Value.Day) value).date().toString())
        .orElse("");
  }

  private static Optional<Claim> report(Extraction said) {
    return said.claims().stream().filter(c -> c.kind() == ClaimKind.REPORT).findFirst();
  }

  private List<Fact> facts(Extraction said) {
    Article article = said.article();
    List<Fact> facts = new ArrayList<>();
    fact(facts, "publisher", publishing(article).map(values::thing).stream().toList());
    Optional<Claim> report = report(said);
    report.ifPresent(claim -> fact(facts, "event", items(claim, Property.EVENT)));
    report.ifPresent(claim -> day(facts, claim, article));
    fact(
        facts,
        "genre",
        List.of(values.concept(new Value.Concept("genre", article.genre().slug()))));
    return facts;
  }

  private void fact(List<Fact> facts, String column, List<Item> items) {
    if (!items.isEmpty()) {
      facts.add(new Fact(reader.t("col." + column), items, 0));
    }
  }

  /** The day with the words that say it, and how its year was found. */
  private void day(List<Fact> facts, Claim report, Article article) {
    List<Item> days = new ArrayList<>(items(report, Property.DATE));
    if (report.find(Property.DATE_END).isPresent()) {
      days.addAll(items(report, Property.DATE_END));
    }
    fact(facts, "date", days);
    List<Item> proof = new ArrayList<>();
    report.evidence().stream()
        .filter(evidence -> evidence.supports() == Property.DATE)
        .map(evidence -> Item.text("“" + evidence.span().in(article.text()) + "”"))
        .forEach(proof::add);
    String derivation = report.derivation();
    if (derivation != null) {
      proof.add(Item.text(derivation));
    }
    if (!proof.isEmpty()) {
      facts.add(new Fact(reader.t("bring.proof"), proof, 0));
    }
  }

  private List<Item> items(Claim claim, Property property) {
    return claim.all(property).flatMap(value -> values.item(value).stream()).toList();
  }

  private List<ClaimCard> cards(Extraction said) {
    Comparator<Claim> byPlace =
        Comparator.comparing(
            claim ->
                claim.evidence().stream()
                    .map(Evidence::span)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());
    List<ClaimCard> cards = new ArrayList<>();
    QuadMapper.merged(said.claims()).stream()
        .sorted(byPlace)
        .forEach(c -> cards.add(card(c, said.article())));
    return cards;
  }

  private ClaimCard card(Claim claim, Article article) {
    claimNumber++;
    String derivation = claim.derivation();
    return new ClaimCard(
        claimNumber,
        "kalimat-" + claimNumber,
        "",
        reader.t("type." + claim.kind().className()),
        said(claim),
        claim.rule(),
        Long.toString(Math.round(claim.confidence() * 100)),
        derivation == null ? "" : derivation,
        claim.evidence().stream()
            .map(Evidence::span)
            .distinct()
            .map(span -> new int[] {article.codePoint(span.start()), article.codePoint(span.end())})
            .toList());
  }

  private List<Fact> said(Claim claim) {
    Map<Property, List<Item>> byProperty = new LinkedHashMap<>();
    claim.arguments().stream()
        .filter(argument -> !TRACES.contains(argument.property()))
        .forEach(
            argument ->
                values
                    .item(argument.value())
                    .ifPresent(
                        item ->
                            byProperty
                                .computeIfAbsent(argument.property(), p -> new ArrayList<>())
                                .add(item)));
    List<Fact> facts = new ArrayList<>();
    byProperty.forEach((property, items) -> facts.add(new Fact(values.label(property), items, 0)));
    return facts;
  }

  private List<MarkedText.Link> links(Extraction said) {
    List<MarkedText.Link> links = new ArrayList<>();
    said.mentions().stream().sorted(LONGEST_FIRST).forEach(m -> link(links, m, said.article()));
    return links;
  }

  private void link(List<MarkedText.Link> links, Mention mention, Article article) {
    Thing thing = mention.refersTo();
    String href = thing == null ? "" : values.href(thing);
    if (thing != null && !href.isEmpty()) {
      int start = article.codePoint(mention.span().start());
      links.add(
          new MarkedText.Link(start, article.codePoint(mention.span().end()), href, thing.label()));
    }
  }

  private ArticleView.FlagView flag(Flag flag) {
    Value proposal = flag.proposal();
    return new ArticleView.FlagView(
        values.concept(new Value.Concept("issue", flag.issue())).text(),
        flag.reason(),
        proposal == null ? "" : values.item(proposal).map(Item::text).orElse(""));
  }
}
