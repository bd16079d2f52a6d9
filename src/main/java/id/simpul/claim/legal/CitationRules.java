package id.simpul.claim.legal;

import id.simpul.mention.legal.LegalMatch;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a sentence names a document: the cue nearest before it decides ("membahas Putusan …",
 * "mengacu pada Peraturan …"), else one right after it ("… menjadi bahan pembahasan"). Words inside
 * the titles of documents are no cues.
 */
final class CitationRules {
  /** A purpose and the rule that gave it. */
  record Reading(Purpose purpose, String rule) {
    static final String IN_ACCORD = "<sesuai> <dokumen>/1";

    /** True where something is merely said to be in accord with the document. */
    boolean isWeak() {
      return rule.equals(IN_ACCORD);
    }
  }

  private static final Pattern NUMBERED = Pattern.compile("\\d/|(?i:nomor|no)\\W");
  private static final Pattern CLAUSE =
      Pattern.compile("[;:]\\s|,\\s(?:sementara|sedangkan|namun|tetapi)\\s");

  private static final Pattern AGENDA_HEADING =
      Pattern.compile("(?:agenda|acara|materi|bahasan|pembahasan|topik)(?!\\p{L})");

  /** The end of a line above the numbered grounds of a notice. */
  private static final Pattern RESTING =
      Pattern.compile("(?<!\\p{L})(?:berdasarkan|mengingat|memperhatikan|memedomani)$");

  static final Reading MENTIONED = new Reading(Purpose.MENTIONED, "<dokumen>/1");
  private static final Reading GROUNDS = new Reading(Purpose.LEGAL_BASIS, "<Dasar :> <dokumen>/1");
  private static final Reading AGENDA = new Reading(Purpose.STUDIED, "<Agenda :> <dokumen>/1");

  private static final int BEFORE = 260;
  private static final int AFTER = 170;

  private final String masked;

  /**
   * @param text the article's text
   * @param matches its documents, whose own words are no cues
   */
  CitationRules(String text, List<LegalMatch> matches) {
    char[] plain = PlainText.of(text).toCharArray();
    for (LegalMatch match : matches) {
      boolean numbered = NUMBERED.matcher(match.printed()).find();
      if (numbered || !match.phpu()) {
        mask(plain, match.span());
        maskTitle(plain, match);
      }
    }
    masked = new String(plain);
  }

  private static void mask(char[] plain, Span span) {
    for (int i = span.start(); i < Math.min(span.end(), plain.length); i++) {
      plain[i] = '#';
    }
  }

  private static void maskTitle(char[] plain, LegalMatch match) {
    String title = match.title();
    if (title == null) {
      return;
    }
    int limit = Math.min(plain.length, match.span().end() + title.length() + 80);
    String after = new String(plain, match.span().end(), limit - match.span().end());
    int at = after.indexOf(title);
    if (at >= 0) {
      int start = match.span().end() + at;
      mask(plain, new Span(start, start + title.length()));
    }
  }

  /**
   * @param sentence the sentence (or title) that names the document
   * @param match the document in it
   */
  Reading purpose(Span sentence, LegalMatch match) {
    Span document = match.span();
    int from = Math.max(sentence.start(), document.start() - BEFORE);
    String before = masked.substring(from, Math.max(from, document.start()));
    Reading labelled = labelled(before, document);
    if (labelled != null) {
      return labelled;
    }
    Matcher clause = CLAUSE.matcher(before);
    int cut = 0;
    while (clause.find()) {
      cut = clause.end();
    }
    if (PurposeCues.CLOSELY.isIn(
        masked.substring(document.start() - before.length() + cut, near(sentence, document)))) {
      return new Reading(Purpose.STUDIED, "<pasal demi pasal> <dokumen>/1");
    }
    int to = Math.min(sentence.end(), document.end() + AFTER);
    String after = masked.substring(Math.min(document.end(), to), to);
    Reading reading = new NearestCue(before, cut, after, match.isRuling()).reading();
    if (reading != null && reading.purpose() == Purpose.STUDIED) {
      return reading;
    }
    if (PurposeCues.THAT_ONE.matcher(behind(sentence)).lookingAt()) {
      return new Reading(Purpose.STUDIED, "<dokumen>. <Dokumen itu dikaji>/1");
    }
    if (reading != null) {
      return reading;
    }
    if (PurposeCues.STUDY_AFTER.in(after).find()) {
      return new Reading(Purpose.STUDIED, "<dokumen> <kajian>/1");
    }
    return PurposeCues.BASIS_AFTER.in(after).find()
        ? new Reading(Purpose.LEGAL_BASIS, "<dokumen> <dasar>/1")
        : MENTIONED;
  }

  /** The beginning of what follows the sentence. */
  private String behind(Span sentence) {
    return masked.substring(sentence.end(), Math.min(masked.length(), sentence.end() + AFTER));
  }

  /** The end of the words that may still be said of the document. */
  private static int near(Span sentence, Span document) {
    return Math.max(document.end(), Math.min(sentence.end(), document.end() + 60));
  }

  /** What the head of the line, or the heading above its bullet, says of the document. */
  private @Nullable Reading labelled(String before, Span document) {
    Matcher label = PurposeCues.LABEL.matcher(before);
    if (label.find()) {
      return label.group("basis") == null ? AGENDA : GROUNDS;
    }
    String heading = Headings.above(masked, document.start());
    if (heading == null) {
      return null;
    }
    String word = heading.toLowerCase(Locale.ROOT);
    return word.startsWith("dasar") || RESTING.matcher(word).find()
        ? GROUNDS
        : AGENDA_HEADING.matcher(word).lookingAt() ? AGENDA : null;
  }

  /** True where words of study stand anywhere in the span, e.g. in the title. */
  boolean speaksOfStudy(Span span) {
    return PurposeCues.STUDY.in(masked.substring(span.start(), span.end())).find();
  }
}
