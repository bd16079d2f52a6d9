package id.simpul.pipeline;

import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.ErrorId;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Genre;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Page;
import id.simpul.model.Property;
import id.simpul.model.SimpulException;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.page.PageReader;
import id.simpul.rdf.ArticleKey;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.rdf.OntologyFiles;
import id.simpul.rdf.QuadMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Stages that read a page of plain lines, so that the pipeline is tested by what a page says and
 * not by how well Indonesian is read. Articles are parted by a blank line, the first line is the
 * title; {@code forum LOCAL-KEY BLOCK-KEY… property=value…} reports an event, {@code narasumber
 * NAME}, {@code hadir OFFICE}, {@code hadir lewat OFFICE} (as a member of a group) and {@code kaji
 * CASE} say who spoke and came there and what was studied, {@code tanda DAY} flags its date with a
 * proposal, {@code orang NAME} names a person, {@code ketua DAY NAME} one who presides, {@code
 * dibaca} notes the day of reading, {@code rusak} fails.
 */
final class LineStages {
  static final Iris IRIS = new Iris();
  private static final OntologyFiles ONTOLOGY = OntologyFiles.load();
  private static final QuadMapper MAPPER = new QuadMapper(IRIS);

  private LineStages() {}

  static Stages stages() {
    return new Stages(
        new PageReader()::read,
        LineStages::split,
        page -> page.stream().map(LineStages::extract).toList(),
        (extraction, sources) ->
            MAPPER.article(extraction, sources, UnaryOperator.identity()).stream(),
        ArticleKey::of,
        () ->
            ONTOLOGY
                .quads(new GraphNames(IRIS))
                .filter(quad -> quad.getPredicate().equals(Namespaces.TYPE)));
  }

  private static List<Article> split(Page page, LocalDate readOn) {
    List<Article> articles = new ArrayList<>();
    for (String text : page.text().strip().split("\n\n+")) {
      int body = text.indexOf('\n') + 1;
      if (body == 0) {
        throw new SimpulException(
            ErrorId.PAGE_WITHOUT_ARTICLE, "'" + page.source() + "' has no article.", "Look at it.");
      }
      articles.add(
          new Article(
              page.source(),
              articles.size(),
              text,
              body,
              null,
              null,
              null,
              "kpu-kota-semarang",
              Genre.NEWS,
              readOn,
              false));
    }
    return articles;
  }

  private static Extraction extract(Article article) {
    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    Thing event = new Thing(ThingType.EVENT, "tidak-ada", "tidak-ada");
    int start = article.bodyStart();
    for (String line : article.text().substring(start).split("\n")) {
      Span span = new Span(start, start + line.length());
      if (line.startsWith("forum ")) {
        claims.add(report(line.split(" "), span));
        event = ((Value.Ref) claims.get(claims.size() - 1).arguments().get(0).value()).thing();
      } else if (line.startsWith("narasumber ")) {
        Mention speaker = person(line.substring(11), new Span(start + 11, span.end()));
        mentions.add(speaker);
        claims.add(spoke(event, speaker, span));
      } else if (line.startsWith("hadir ")) {
        claims.add(came(event, line.substring(6), span));
      } else if (line.startsWith("kaji ")) {
        claims.add(studied(event, line.substring(5), span));
      } else if (line.startsWith("tanda ")) {
        LocalDate day = LocalDate.parse(line.substring(6));
        flags.add(new Flag("weekday-clash", claims.get(0), null, new Value.Day(day), "Ganjil."));
      } else if (line.startsWith("orang ")) {
        mentions.add(person(line.substring(6), new Span(start + 6, span.end())));
      } else if (line.startsWith("ketua ")) {
        String name = line.substring(17);
        Mention chair = person(name, new Span(start + 17, span.end()));
        mentions.add(chair);
        claims.add(presided(LocalDate.parse(line.substring(6, 16)), chair, span));
      } else if (line.startsWith("dibaca")) {
        claims.add(readOn(article, span));
      } else if (line.startsWith("rusak")) {
        throw new IllegalStateException("rusak");
      }
      start += line.length() + 1;
    }
    return new Extraction(article, mentions, claims, flags);
  }

  private static Claim report(String[] words, Span span) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(
        new Argument(Property.EVENT, Value.ref(new Thing(ThingType.EVENT, words[1], words[1]))));
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      arguments.add(
          equals < 0
              ? new Argument(Property.EVENT_KEY, Value.text(words[i]))
              : said(words[i].substring(0, equals), words[i].substring(equals + 1)));
    }
    return claim(ClaimKind.REPORT, arguments, span);
  }

  private static Argument said(String property, String value) {
    return switch (property) {
      case "seri" ->
          new Argument(Property.SERIES, Value.ref(new Thing(ThingType.EVENT_SERIES, value, value)));
      case "penyelenggara" ->
          new Argument(Property.ORGANIZER, Value.ref(new Thing(ThingType.OFFICE, value, value)));
      case "tanggal" -> new Argument(Property.DATE, new Value.Day(LocalDate.parse(value)));
      case "edisi" -> new Argument(Property.EDITION, new Value.Number(Long.parseLong(value)));
      default -> throw new IllegalArgumentException("No property '" + property + "'");
    };
  }

  private static Claim spoke(Thing event, Mention speaker, Span span) {
    Thing person = Objects.requireNonNull(speaker.refersTo());
    return new Claim(
        ClaimKind.PARTICIPATION,
        List.of(
            new Argument(Property.EVENT, Value.ref(event)),
            new Argument(Property.PARTICIPANT, Value.ref(person)),
            new Argument(Property.CAPACITY, Value.concept("capacity", "speaker")),
            new Argument(Property.GRADE, Value.concept("grade", "named-person"))),
        List.of(new Evidence(span)),
        List.of(speaker),
        "baris/1",
        0.9,
        null);
  }

  private static Claim came(Thing event, String office, Span span) {
    boolean group = office.startsWith("lewat ");
    String key = group ? office.substring(6) : office;
    return claim(
        ClaimKind.PARTICIPATION,
        List.of(
            new Argument(Property.EVENT, Value.ref(event)),
            new Argument(Property.PARTICIPANT, Value.ref(new Thing(ThingType.OFFICE, key, key))),
            new Argument(Property.CAPACITY, Value.concept("capacity", "attendee")),
            new Argument(
                Property.GRADE, Value.concept("grade", group ? "collective" : "named-office"))),
        span);
  }

  private static Claim studied(Thing event, String number, Span span) {
    return claim(
        ClaimKind.CITATION,
        List.of(
            new Argument(Property.CITING, Value.ref(event)),
            new Argument(
                Property.CITED, Value.ref(new Thing(ThingType.RULING, Slug.of(number), number))),
            new Argument(Property.PURPOSE, Value.concept("purpose", "studied"))),
        span);
  }

  private static Claim presided(LocalDate day, Mention chair, Span span) {
    Thing office = new Thing(ThingType.OFFICE, "kpu-kota-semarang", "KPU Kota Semarang");
    return new Claim(
        ClaimKind.TENURE,
        List.of(
            new Argument(Property.PERSON, Value.ref(Objects.requireNonNull(chair.refersTo()))),
            new Argument(Property.ROLE, Value.concept("role", "ketua")),
            new Argument(Property.ORGANIZATION, Value.ref(office)),
            new Argument(Property.OBSERVED_ON, new Value.Day(day))),
        List.of(new Evidence(span)),
        List.of(chair),
        "baris/1",
        0.9,
        null);
  }

  private static Claim readOn(Article article, Span span) {
    return claim(
        ClaimKind.TENURE,
        List.of(new Argument(Property.OBSERVED_ON, new Value.Day(article.readOn()))),
        span);
  }

  private static Claim claim(ClaimKind kind, List<Argument> arguments, Span span) {
    return new Claim(kind, arguments, List.of(new Evidence(span)), List.of(), "baris/1", 0.9, null);
  }

  /** {@code NAME}, or {@code NAME @OFFICE} for one of another office. */
  private static Mention person(String words, Span span) {
    int at = words.indexOf(" @");
    String name = at < 0 ? words : words.substring(0, at);
    String place = at < 0 ? "kpu-kota-semarang" : words.substring(at + 2);
    Thing person = new Thing(ThingType.PERSON, Slug.of(name) + "." + place, name);
    Span printed = new Span(span.start(), span.start() + name.length());
    return new Mention(MentionKind.PERSON, printed, name, person);
  }
}
