package id.simpul.claim;

import id.simpul.claim.confidence.RuleConfidence;
import id.simpul.mention.date.EventDate;
import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a held event: what one article says of it, each property with the sentence that
 * says so.
 */
final class ReportExtractor {
  private static final String RULE = "laporan kegiatan/1";

  private ReportExtractor() {}

  /** The event as this article alone knows it. */
  static Thing event(Article article, EventFacts facts, @Nullable EventDate day) {
    String date =
        day == null || day.date() == null || !day.certain()
            ? "tanpa-tanggal"
            : day.date().toString();
    Fact<Thing> series = facts.series();
    if (series != null && !date.equals("tanpa-tanggal")) {
      return new Thing(ThingType.EVENT, series.value().key() + "." + date, series.value().label());
    }
    String host =
        facts.organizer() != null
            ? facts.organizer().value().key()
            : String.valueOf(article.publisher());
    String about = facts.theme() != null ? facts.theme().value() : article.title();
    String slug = Slug.of(about);
    String cut = slug.substring(0, Math.min(60, slug.length()));
    return new Thing(
        ThingType.EVENT, host + "." + date + "." + (cut.isEmpty() ? "acara" : cut), about);
  }

  /**
   * The Report.
   *
   * @param cases keys of the rulings studied, by which reports of one event find each other
   */
  static Claim claim(
      Article article, EventFacts facts, @Nullable EventDate day, Thing event, List<String> cases) {
    List<Argument> arguments = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    arguments.add(new Argument(Property.EVENT, Value.ref(event)));
    if (day != null) {
      addDay(article, day, arguments, evidence, mentions);
    }
    put(arguments, evidence, Property.SERIES, facts.series(), Value::ref);
    put(arguments, evidence, Property.EDITION, facts.edition(), n -> new Value.Number(n));
    put(arguments, evidence, Property.THEME, facts.theme(), Value::text);
    put(
        arguments,
        evidence,
        Property.EVENT_KIND,
        facts.kind(),
        k -> Value.concept("event-kind", k));
    put(arguments, evidence, Property.MODE, facts.mode(), m -> Value.concept("mode", m));
    for (Fact<Thing> host : facts.organizers()) {
      put(arguments, evidence, Property.ORGANIZER, host, Value::ref);
    }
    put(arguments, evidence, Property.VENUE, facts.venue(), Value::text);
    for (String key : EventKeys.of(event, facts, day, cases)) {
      arguments.add(new Argument(Property.EVENT_KEY, Value.text(key)));
    }
    if (evidence.isEmpty()) {
      evidence.add(
          new Evidence(new Span(0, Math.max(1, article.title().length())), Property.EVENT));
    }
    String proof = day == null ? null : day.proof();
    double confidence = RuleConfidence.measured().of(ClaimKind.REPORT, RULE);
    return new Claim(ClaimKind.REPORT, arguments, evidence, mentions, RULE, confidence, proof);
  }

  private static void addDay(
      Article article,
      EventDate day,
      List<Argument> arguments,
      List<Evidence> evidence,
      List<Mention> mentions) {
    LocalDate date = day.date();
    LocalDate end = day.end();
    if (date != null && day.certain()) {
      arguments.add(new Argument(Property.DATE, new Value.Day(date)));
      if (end != null && !end.equals(date)) {
        arguments.add(new Argument(Property.DATE_END, new Value.Day(end)));
        Span printed = day.endSpan() == null ? day.printedSpan() : day.endSpan();
        evidence.add(new Evidence(printed, Property.DATE_END));
      }
    } else {
      day.candidates()
          .forEach(c -> arguments.add(new Argument(Property.DATE_CANDIDATE, new Value.Day(c))));
    }
    arguments.add(new Argument(Property.DATE_AS_PRINTED, Value.text(day.printed())));
    evidence.add(new Evidence(day.printedSpan(), Property.DATE));
    evidence.add(new Evidence(day.printedSpan(), Property.DATE_AS_PRINTED));
    mentions.add(
        new Mention(
            MentionKind.DATE, day.printedSpan(), day.printedSpan().in(article.text()), null));
  }

  private static <T> void put(
      List<Argument> arguments,
      List<Evidence> evidence,
      Property property,
      @Nullable Fact<T> fact,
      java.util.function.Function<T, Value> value) {
    if (fact != null) {
      arguments.add(new Argument(property, value.apply(fact.value())));
      evidence.add(new Evidence(fact.span(), property));
    }
  }

  /** Both readings of a weekday that contradicts its date. */
  static List<Flag> flags(Claim report, @Nullable EventDate day) {
    if (day == null || day.certain() || day.candidates().isEmpty()) {
      return List.of();
    }
    String issue = day.issue() == null ? EventDate.YEAR_UNCERTAIN : day.issue();
    return day.candidates().stream()
        .map(c -> new Flag(issue, report, null, new Value.Day(c), day.proof()))
        .toList();
  }
}
