package id.simpul.mention.legal;

import id.simpul.mention.legal.Issuers.Issuer;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds regulations, decisions and letters: first their numbers, then to the left of each the kind
 * it belongs to. {@code PKPU 17/2023} and {@code Peraturan KPU Nomor 17 Tahun 2023} are one.
 */
final class Regulations {
  /** A document named somewhere. */
  record Found(Span span, Thing document) {}

  /** A kind printed somewhere. */
  private record Anchor(DocumentKind kind, Span span) {}

  /** Kind and issuer that a number, or the next number of a list, belongs to. */
  private record Owner(DocumentKind kind, @Nullable Issuer issuer, int start) {}

  private static final int WINDOW = 160;

  private static final HeadedPattern CONSTITUTION =
      HeadedPattern.of(
          "(?<!\\p{L})(?:(?i:Undang\\s?-?\\s?Undang\\s{1,2}Dasar)"
              + "(?:\\s{1,2}(?i:Negara|Kesatuan|Republik|Indonesia|NRI|NKRI|RI|Tahun)\\b){0,6}\\s{1,2}1945"
              + "(?:\\s?\\([^()\\n]{0,60}UUD[^()\\n]{0,40}\\))?"
              + "|UUD(?:\\s{1,2}(?i:Negara|Kesatuan|Republik|Indonesia|NRI|NKRI|RI|Tahun)\\b){0,6}"
              + "\\s?'?\\s?(?:1945|45)(?!\\d))");

  private static final Pattern GAP_STOP =
      Pattern.compile(
          "[;!?\"]|\\n|(?<=[\\p{L}\\d)]{4})\\.\\s|"
              + "\\b(?i:perkara|putusan|registrasi|register|urut|rekening|telepon|laporan|pasangan"
              + "|berita\\s+acara|perjanjian|nota\\s+kesepahaman|tps|rw|rt)\\b");

  private static final Pattern JOIN =
      Pattern.compile(
          "\\s{0,3}(?:,|dan|serta|,\\s?dan|,\\s?serta|jo\\.?|juncto|&|atau|dan/atau)\\s{0,3}");

  private static final Pattern DIRECT =
      Pattern.compile(
          "\\s{0,2}(?:\\([^()\\n]{1,20}\\)\\s{0,2})?(?:[\\p{L}./-]{1,20}\\s{1,2}){0,6}");

  private final Issuers issuers;

  Regulations(Issuers issuers) {
    this.issuers = issuers;
  }

  /**
   * @param plain the text
   * @param range where to look
   * @param taken what belongs to case numbers, which are no regulations; what is found is added
   */
  List<Found> find(String plain, Span range, Taken taken) {
    List<Found> found = new ArrayList<>();
    HeadedPattern.Search constitution = CONSTITUTION.in(plain, range);
    while (constitution.find()) {
      found.add(new Found(constitution.span(), constitution()));
    }
    found.forEach(f -> taken.add(f.span()));
    numbered(plain, range, taken, found);
    return found;
  }

  private void numbered(String plain, Span range, Taken taken, List<Found> found) {
    List<DocumentNumber> numbers = DocumentNumber.find(plain, range);
    List<Anchor> anchors = numbers.isEmpty() ? List.of() : anchors(plain, range, taken);
    Owner last = null;
    int lastEnd = -1;
    for (DocumentNumber number : numbers) {
      if (taken.overlaps(number.span())) {
        continue;
      }
      Owner owner = owner(plain, number, anchors, lastEnd);
      if (owner == null && last != null && joined(plain, lastEnd, number.span().start())) {
        owner = new Owner(last.kind(), last.issuer(), number.span().start());
      }
      Optional<Thing> document = document(owner, number);
      last = null;
      if (document.isPresent()) {
        int start = owner == null ? number.span().start() : owner.start();
        Span span = new Span(start, number.span().end());
        found.add(new Found(span, document.get()));
        taken.add(span);
        last = owner;
      }
      lastEnd = number.span().end();
    }
  }

  private static boolean joined(String plain, int from, int to) {
    return from <= to && to - from < 20 && JOIN.matcher(plain.substring(from, to)).matches();
  }

  private static List<Anchor> anchors(String plain, Span range, Taken taken) {
    List<Anchor> all = new ArrayList<>();
    int at = DocumentKind.HEADS.next(plain, range.start(), range.end());
    while (at >= 0) {
      for (DocumentKind kind : DocumentKind.ALL) {
        int end = kind.printed().endAt(plain, at, range.end());
        if (end > at) {
          Span span = new Span(at, end);
          if (!taken.overlaps(span)) {
            all.add(new Anchor(kind, span));
          }
        }
      }
      at = DocumentKind.HEADS.next(plain, at + 1, range.end());
    }
    all.sort(
        Comparator.comparingInt((Anchor a) -> a.span().start())
            .thenComparing(a -> -a.span().length()));
    List<Anchor> kept = new ArrayList<>();
    for (Anchor anchor : all) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(anchor.span())) {
        kept.add(anchor);
      }
    }
    return kept;
  }

  /** The nearest kind to the left that nothing separates from the number, or null. */
  private @Nullable Owner owner(
      String plain, DocumentNumber number, List<Anchor> anchors, int after) {
    Anchor nearest = nearest(anchors, after, number.span().start());
    if (nearest == null || number.span().start() - nearest.span().end() > WINDOW) {
      return null;
    }
    String gap = plain.substring(nearest.span().end(), number.span().start());
    boolean direct = number.announced() || DIRECT.matcher(gap).matches();
    if (!direct || GAP_STOP.matcher(gap).find()) {
      return null;
    }
    DocumentKind kind = nearest.kind();
    Issuer issuer = issuers.read(gap).orElse(null);
    if (kind == DocumentKind.SURAT && number.isDecision()) {
      kind = DocumentKind.KEPUTUSAN;
    }
    return new Owner(kind, issuer, nearest.span().start());
  }

  /** The last kind printed between two indices; the kinds stand in order. */
  private static @Nullable Anchor nearest(List<Anchor> anchors, int after, int before) {
    int low = 0;
    int high = anchors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(middle).span().end() <= before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean fits = low > 0 && anchors.get(low - 1).span().start() >= after;
    return fits ? anchors.get(low - 1) : null;
  }

  private Optional<Thing> document(@Nullable Owner owner, DocumentNumber number) {
    if (owner == null) {
      boolean told = number.announced() && (number.isDecision() || number.isElectionFile());
      return told
          ? Optional.of(
              filed(
                  number.isDecision() ? DocumentKind.KEPUTUSAN : DocumentKind.SURAT, null, number))
          : Optional.empty();
    }
    if (number.file()) {
      return Optional.of(filed(owner.kind(), owner.issuer(), number));
    }
    boolean nameless = !owner.kind().complete() && owner.issuer() == null;
    if (nameless || owner.kind() == DocumentKind.SURAT) {
      return Optional.empty();
    }
    return Optional.of(dated(owner.kind(), owner.issuer(), number));
  }

  private Thing filed(DocumentKind kind, @Nullable Issuer issuer, DocumentNumber number) {
    boolean decision = kind == DocumentKind.KEPUTUSAN;
    boolean kpu =
        number.number().matches("(?i).*/(?:KPU|KIP)\\b.*") || (issuer != null && issuer.isKpu());
    boolean bawaslu = issuer != null && issuer.isBawaslu();
    String by = kpu ? "KPU" : bawaslu ? "Bawaslu" : "";
    String label = decision ? (kind.label() + " " + by).strip() : kind.label();
    String slug = decision && !by.isEmpty() ? "keputusan-" + Slug.of(by) : kind.slug();
    Thing office =
        issuer != null && issuer.office() != null
            ? issuer.office()
            : issuers.ofFile(number.number()).orElse(null);
    String name = label + " Nomor " + number.number();
    return thing(kind.type(), number.number(), name, slug, number, office);
  }

  private Thing dated(DocumentKind kind, @Nullable Issuer issuer, DocumentNumber number) {
    DocumentKind named = moneyOrCourt(kind, number);
    String label = named.label();
    String slug = named.slug();
    Thing office = named.issuer() == null ? null : issuers.national(named.issuer()).orElse(null);
    if (named.issuerInLabel() && issuer != null) {
      label = label + " " + issuer.words();
      office = issuer.office();
      slug = kind == DocumentKind.KEPUTUSAN ? decisionSlug(issuer) : slug;
    }
    String name = label + " Nomor " + number.number() + " Tahun " + number.findYear().orElse(0);
    return thing(named.type(), name, name, slug, number, office);
  }

  private static String decisionSlug(Issuer issuer) {
    return issuer.isKpu()
        ? "keputusan-kpu"
        : issuer.isBawaslu() ? "keputusan-bawaslu" : "keputusan";
  }

  /** PMK is short for two kinds; the court has never made ten in a year, the ministry always. */
  private static DocumentKind moneyOrCourt(DocumentKind kind, DocumentNumber number) {
    boolean money =
        kind.slug().equals("peraturan-mk")
            && number.number().matches("\\d+")
            && Integer.parseInt(number.number()) >= 10;
    return money
        ? DocumentKind.ALL.stream()
            .filter(k -> k.label().equals("Peraturan Menteri Keuangan"))
            .findFirst()
            .orElse(kind)
        : kind;
  }

  private static Thing thing(
      ThingType type,
      String key,
      String label,
      String slug,
      DocumentNumber number,
      @Nullable Thing issuer) {
    List<Argument> says = new ArrayList<>();
    says.add(new Argument(Property.DOCUMENT_KIND, Value.concept("document-kind", slug)));
    says.add(new Argument(Property.NUMBER, Value.text(number.number())));
    if (number.year() != null) {
      says.add(new Argument(Property.YEAR, new Value.Year(number.year())));
    }
    if (issuer != null) {
      says.add(new Argument(Property.ISSUER, Value.ref(issuer)));
    }
    return new Thing(type, Slug.of(key), PlainText.squeeze(label), says);
  }

  private static Thing constitution() {
    String label = "Undang-Undang Dasar 1945";
    return new Thing(
        ThingType.REGULATION,
        Slug.of(label),
        label,
        List.of(
            new Argument(
                Property.DOCUMENT_KIND, Value.concept("document-kind", "undang-undang-dasar")),
            new Argument(Property.YEAR, new Value.Year(1945))));
  }
}
