package id.simpul.claim.legal;

import id.simpul.claim.confidence.RuleConfidence;
import id.simpul.claim.legal.CitationRules.Reading;
import id.simpul.mention.legal.Defect;
import id.simpul.mention.legal.LegalMatch;
import id.simpul.mention.legal.LegalReader;
import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Flag;
import id.simpul.model.Genre;
import id.simpul.model.Mention;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import id.simpul.registry.Registry;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One Citation for each legal document that an article names, with the strongest purpose any of its
 * sentences gives it, and the reported outcome of the ruling that is meant.
 */
public final class CitationExtractor {
  private static final HeadedPattern FORUM =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:(?:peng)?kajian(?:nya)?|mengkaji|dikaji|kaji|(?:mem|di)?bedah|eksaminasi|diskusi|mendiskusikan|kamis\\s+sesuatu"
              + "|(?:mem|di)pelajari|(?:men|di)?dalami|(?:mem|di)?bahas|(?:meng|di)?ulas|(?:meng|di)?kupas|telaah|menelaah|ngobrol\\p{L}*|ngopi"
              + "|klinik\\s+hukum|sekolah\\s+hukum|sinau\\s+hukum|evaluasi\\s+hukum|belajar\\s+dari|ngaji|menyimak|simak"
              + "|(?:per)?sidang(?:an)?\\s+(?:(?:terbuka\\s+)?ad?judikasi|perkara|pemeriksaan|perdana|lanjutan|panel|pembuktian|pengucapan|perselisihan|phpu|sengketa)|pengucapan\\s+(?:putusan|ketetapan)|menyidangkan|putusan(?:[^.;]|\\.(?=\\S)){0,70}(?:diucapkan|dibacakan)\\s+(?:pada|dalam))(?!\\p{L})");

  private final LegalReader reader;
  private final OutcomeExtractor outcomes;

  public CitationExtractor(Registry registry) {
    this.reader = new LegalReader(registry);
    this.outcomes = new OutcomeExtractor(registry);
  }

  /**
   * @param article the article
   * @param sentences the sentences of its body, in order
   * @param event the event it reports, or null where it reports none: then every document is merely
   *     mentioned, and the article cites it
   * @return mentions, claims (Citation, ReportedOutcome) and flags
   */
  public LegalClaims extract(Article article, List<Span> sentences, @Nullable Thing event) {
    return extract(article, reader.read(article), sentences, event);
  }

  /**
   * The same where the documents have been read already.
   *
   * @param matches what {@link LegalReader} reads in the article
   */
  public LegalClaims extract(
      Article article, List<LegalMatch> matches, List<Span> sentences, @Nullable Thing event) {
    List<Span> parts = parts(article, sentences);
    CitationRules rules = new CitationRules(article.text(), matches);
    Map<String, List<LegalMatch>> byDocument = new LinkedHashMap<>();
    for (LegalMatch match : matches) {
      byDocument
          .computeIfAbsent(
              match.document().type().path() + match.document().key(), k -> new ArrayList<>())
          .add(match);
    }
    Predicate<LegalMatch> sole = isForum(article, parts) ? sole(matches) : match -> false;
    List<Claim> claims = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    for (List<LegalMatch> group : byDocument.values()) {
      Claim claim = citation(article, parts, rules, group, event, sole);
      claims.add(claim);
      flags.addAll(flags(claim, group));
    }
    claims.addAll(outcomes.extract(article, sentences, matches));
    return new LegalClaims(
        matches.stream().map(CitationExtractor::mention).toList(), claims, flags);
  }

  /** The single dispute beside other rulings, or the single ruling of any kind. */
  private static Predicate<LegalMatch> sole(List<LegalMatch> matches) {
    if (isOne(matches, LegalMatch::phpu)) {
      return LegalMatch::phpu;
    }
    return isOne(matches, LegalMatch::isRuling) ? LegalMatch::isRuling : match -> false;
  }

  private static boolean isOne(List<LegalMatch> matches, Predicate<LegalMatch> kind) {
    return matches.stream().filter(kind).map(m -> m.document().key()).distinct().count() == 1;
  }

  /** The title as a sentence of its own, then the sentences. */
  private static List<Span> parts(Article article, List<Span> sentences) {
    List<Span> parts = new ArrayList<>();
    if (!article.title().isEmpty()) {
      parts.add(new Span(0, article.title().length()));
    }
    parts.addAll(sentences);
    return parts;
  }

  private static Claim citation(
      Article article,
      List<Span> parts,
      CitationRules rules,
      List<LegalMatch> group,
      @Nullable Thing event,
      Predicate<LegalMatch> sole) {
    Reading best = CitationRules.MENTIONED;
    Set<Span> evidence = new LinkedHashSet<>();
    for (LegalMatch match : group) {
      Span part = part(parts, match.span());
      Reading reading =
          event == null
              ? ofArticle(article, rules, part, match)
              : reading(article, rules, part, match, sole.test(match));
      if (reading.purpose().compareTo(best.purpose()) < 0) {
        best = reading;
        evidence.clear();
      }
      if (reading.purpose() == best.purpose()) {
        evidence.add(part);
      }
    }
    boolean byEvent = event != null && best.purpose() != Purpose.MENTIONED;
    List<Argument> says = new ArrayList<>();
    says.add(
        new Argument(
            Property.CITING,
            byEvent && event != null ? Value.ref(event) : new Value.ThisArticle()));
    says.add(new Argument(Property.CITED, Value.ref(group.get(0).document())));
    says.add(new Argument(Property.PURPOSE, Value.concept("purpose", best.purpose().slug())));
    printed(group).forEach(p -> says.add(new Argument(Property.PRINTED_AS, Value.text(p))));
    group.stream()
        .map(LegalMatch::provision)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .forEach(p -> says.add(new Argument(Property.PROVISION, Value.text(p))));
    return new Claim(
        ClaimKind.CITATION,
        says,
        evidence.stream().map(Evidence::new).toList(),
        group.stream().map(CitationExtractor::mention).toList(),
        best.rule(),
        RuleConfidence.measured().of(ClaimKind.CITATION, best.rule()),
        null);
  }

  /**
   * Where no event is told: what a notice or a plan rests on; officials who are merely quoted
   * mention.
   */
  private static Reading ofArticle(
      Article article, CitationRules rules, Span part, LegalMatch match) {
    boolean plan = article.genre() == Genre.PLAN;
    if (!plan && article.genre() != Genre.ANNOUNCEMENT) {
      return CitationRules.MENTIONED;
    }
    Reading reading = rules.purpose(part, match);
    boolean rests = reading.purpose() == Purpose.LEGAL_BASIS && !(plan && reading.isWeak());
    return rests ? reading : CitationRules.MENTIONED;
  }

  private static Reading reading(
      Article article, CitationRules rules, Span part, LegalMatch match, boolean sole) {
    Reading reading = rules.purpose(part, match);
    boolean title = part.end() < article.bodyStart();
    boolean ruling = match.isRuling();
    if (reading.purpose() == Purpose.STUDIED
        || (!title && reading.purpose() != Purpose.MENTIONED)) {
      return reading;
    }
    if (title && (ruling || rules.speaksOfStudy(part))) {
      return new Reading(Purpose.STUDIED, "<judul> <dokumen>/1");
    }
    return sole ? new Reading(Purpose.STUDIED, "<forum kajian> <satu perkara>/1") : reading;
  }

  /** A forum of study, told by the title or the first two sentences. */
  private static boolean isForum(Article article, List<Span> parts) {
    return parts.stream().limit(3).anyMatch(p -> FORUM.isIn(p.in(article.text())));
  }

  /** The prints of the number; those of the place only where there is no number. */
  private static List<String> printed(List<LegalMatch> group) {
    List<String> all = group.stream().map(LegalMatch::printed).distinct().toList();
    List<String> numbers = all.stream().filter(p -> p.matches("(?s)\\d.*")).toList();
    return group.get(0).phpu() && !numbers.isEmpty() ? numbers : all;
  }

  private static Span part(List<Span> parts, Span match) {
    for (Span part : parts) {
      if (part.overlaps(match)) {
        return part;
      }
    }
    return match;
  }

  private static List<Flag> flags(Claim claim, List<LegalMatch> group) {
    Map<String, Flag> flags = new LinkedHashMap<>();
    for (LegalMatch match : group) {
      for (Defect defect : match.defects()) {
        Value proposal = defect.proposal() == null ? null : Value.ref(defect.proposal());
        flags.putIfAbsent(
            defect.issue(),
            new Flag(defect.issue(), claim, match.document(), proposal, defect.reason()));
      }
    }
    return List.copyOf(flags.values());
  }

  private static Mention mention(LegalMatch match) {
    return new Mention(match.kind(), match.span(), match.printed(), match.document());
  }
}
