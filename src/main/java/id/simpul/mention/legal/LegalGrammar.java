package id.simpul.mention.legal;

import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds legal documents in a text: rulings of the Constitutional Court, of the Supreme Court on
 * regulations, of DKPP and Bawaslu by their case number, regulations, decisions and official
 * letters. Lexical defects of print go to the one normal form; numbers that contradict themselves
 * stay as printed, with a proposal. Safe for use by several threads; time grows with the length of
 * the text only.
 */
public final class LegalGrammar {
  private final CaseChecks checks;
  private final Regulations regulations;

  public LegalGrammar(Registry registry) {
    checks = new CaseChecks(registry.cases());
    regulations = new Regulations(new Issuers(registry));
  }

  /**
   * @param text an article's text
   * @param range where to look, usually the whole article, since second mentions ("Perkara 329")
   *     are read from the full numbers in it
   * @return what is named, by place, none overlapping another; e.g. for {@code Putusan MK Nomor
   *     81/PHPU.BUP-XXIII/2025} the ruling of that number
   */
  public List<LegalMatch> find(String text, Span range) {
    String plain = PlainText.of(text);
    List<CaseNumbers.Found> cases = CaseNumbers.find(plain, range);
    Taken taken = new Taken();
    cases.forEach(c -> taken.add(c.span()));
    List<RegulationReviews.Found> reviews = RegulationReviews.find(plain, range);
    reviews.forEach(r -> taken.add(r.span()));
    List<EthicsAndDisputes.Found> heard = EthicsAndDisputes.find(plain, range);
    heard.forEach(h -> taken.add(h.span()));
    List<Regulations.Found> documents = regulations.find(plain, range, taken);
    Provisions provisions = new Provisions(plain, range);
    List<LegalMatch> matches = new ArrayList<>();
    for (CaseNumbers.Found found : cases) {
      CaseNumber number = found.number();
      matches.add(
          match(
              text,
              found.span(),
              number.thing(),
              null,
              null,
              number.isPhpu(),
              checks.check(number)));
    }
    for (RegulationReviews.Found found : reviews) {
      matches.add(match(text, found.span(), found.ruling(), null, null, false, List.of()));
    }
    for (EthicsAndDisputes.Found found : heard) {
      matches.add(match(text, found.span(), found.ruling(), null, null, false, List.of()));
    }
    for (Regulations.Found found : documents) {
      int limit = taken.nextStart(found.span().end(), range.end());
      String title = Titles.after(plain, found.span().end(), limit);
      int titleEnd =
          title == null ? found.span().end() : Titles.end(plain, found.span().end(), limit);
      String provision = provisions.of(found.span(), titleEnd);
      matches.add(match(text, found.span(), found.document(), provision, title, false, List.of()));
    }
    matches.addAll(new SecondMentions(plain, range, taken).find(text, matches));
    matches.sort(Comparator.comparing(LegalMatch::span));
    return matches;
  }

  private static LegalMatch match(
      String text,
      Span span,
      Thing document,
      @Nullable String provision,
      @Nullable String title,
      boolean phpu,
      List<Defect> defects) {
    return new LegalMatch(span, document, span.in(text), provision, title, phpu, defects);
  }
}
