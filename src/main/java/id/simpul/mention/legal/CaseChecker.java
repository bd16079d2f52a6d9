package id.simpul.mention.legal;

import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.KnownCase;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the citations in a text that somebody is about to publish: does each case number agree
 * with itself, with the region named beside it and with the known cases. Nothing is corrected; what
 * is odd gets a proposal. The registry knows only some cases, so absence from it says nothing. Safe
 * for use by several threads.
 *
 * <p>Example: {@code Putusan Nomor 168/PHPU.WAKO-XXII/2025} is suspect, with the proposal {@code
 * 168/PHPU.WAKO-XXIII/2025}.
 */
public final class CaseChecker {
  private static final String PHPU = "phpu";

  private final Registry registry;
  private final LegalReader reader;

  public CaseChecker(Registry registry) {
    this.registry = registry;
    this.reader = new LegalReader(registry);
  }

  /**
   * @param text any text
   * @return its citations by place, none overlapping another; regulations and letters are UNKNOWN
   *     here, since the registry lists cases alone
   */
  public List<CheckedCitation> check(String text) {
    List<LegalMatch> matches = reader.read(text);
    List<CheckedCitation> checked = new ArrayList<>();
    matches.forEach(match -> checked.add(judge(match)));
    checked.addAll(shortForms(text, matches));
    checked.sort(Comparator.comparing(CheckedCitation::span));
    return checked;
  }

  private CheckedCitation judge(LegalMatch match) {
    if (!match.defects().isEmpty()) {
      return odd(match);
    }
    Optional<KnownCase> known = registry.findCase(match.document().label());
    if (known.isPresent()) {
      return known(match, known.get());
    }
    return match.phpu()
        ? checked(
            match,
            CitationStatus.UNKNOWN,
            "Nomornya tersusun baik; registri, yang hanya mengenal sebagian perkara, belum memuatnya.",
            "The number is well formed; the registry, which knows only some cases, does not list it"
                + " yet.")
        : checked(
            match,
            CitationStatus.UNKNOWN,
            "Nomornya tersusun baik; registri hanya memuat perkara PHPU.",
            "The number is well formed; the registry lists disputes over election results only.");
  }

  private CheckedCitation known(LegalMatch match, KnownCase known) {
    String code = known.regionCode();
    String where = code == null ? "" : ": " + registry.region(code).fullName();
    String election = ", pemilihan " + known.electionYear() + ".";
    return checked(
        match,
        CitationStatus.KNOWN,
        "Nomornya ada di registri" + where + election,
        "The registry lists this number" + where + ", election of " + known.electionYear() + ".");
  }

  private CheckedCitation odd(LegalMatch match) {
    List<Defect> defects = match.defects();
    Thing proposal =
        defects.stream().map(Defect::proposal).filter(p -> p != null).findFirst().orElse(null);
    boolean byPlace = defects.stream().allMatch(d -> d.issue().equals(Defect.BY_PLACE));
    List<String> candidates = byPlace && proposal == null ? numbersOf(defects) : List.of();
    CitationStatus status =
        !byPlace || proposal != null
            ? CitationStatus.SUSPECT
            : candidates.isEmpty() ? CitationStatus.UNKNOWN : CitationStatus.AMBIGUOUS;
    return new CheckedCitation(
        match.span(),
        match.printed(),
        match.document(),
        kind(match),
        status,
        proposal,
        candidates,
        defects.stream().map(Defect::reason).collect(Collectors.joining(" ")),
        defects.stream().map(Defect::reasonEn).collect(Collectors.joining(" ")));
  }

  /** The known numbers that the reasons name. */
  private static List<String> numbersOf(List<Defect> defects) {
    String reasons = defects.stream().map(Defect::reason).collect(Collectors.joining(" "));
    return CaseNumbers.find(reasons, new Span(0, reasons.length())).stream()
        .map(f -> f.number().normal())
        .distinct()
        .toList();
  }

  private List<CheckedCitation> shortForms(String text, List<LegalMatch> matches) {
    List<CheckedCitation> found = new ArrayList<>();
    for (SecondMentions.Short form : SecondMentions.shortForms(PlainText.of(text))) {
      if (matches.stream().noneMatch(m -> m.span().overlaps(form.span()))) {
        found.add(shortForm(text, form, matches));
      }
    }
    return found;
  }

  /** "Perkara 329": the full numbers in the text that it may mean, else the known ones. */
  private CheckedCitation shortForm(
      String text, SecondMentions.Short form, List<LegalMatch> matches) {
    List<Thing> here =
        matches.stream()
            .filter(m -> m.isRuling() && m.document().label().startsWith(form.number() + "/"))
            .map(LegalMatch::document)
            .toList();
    List<Thing> fits =
        here.isEmpty()
            ? registry.cases().stream()
                .filter(c -> c.number().startsWith(form.number() + "/"))
                .flatMap(c -> CaseChecks.number(c.number()).stream())
                .map(CaseNumber::thing)
                .toList()
            : here;
    List<String> labels = fits.stream().map(Thing::label).distinct().toList();
    String all = String.join(", ", labels);
    String missing = "Nomor perkara hanya disebut sebagian";
    String missingEn = "The case number is printed in part only";
    boolean one = labels.size() == 1;
    return new CheckedCitation(
        form.span(),
        form.span().in(text),
        null,
        PHPU,
        labels.size() > 1 ? CitationStatus.AMBIGUOUS : CitationStatus.SUSPECT,
        one ? fits.get(0) : null,
        one ? List.of() : labels,
        missing
            + (one
                ? "; satu-satunya perkara yang dikenal dengan nomor itu adalah " + all + "."
                : labels.isEmpty() ? "; tulislah lengkap." : "; dapat berarti " + all + "."),
        missingEn
            + (one
                ? "; the only case known with that number is " + all + "."
                : labels.isEmpty() ? "; print it in full." : "; it may mean " + all + "."));
  }

  private static CheckedCitation checked(
      LegalMatch match, CitationStatus status, String reason, String reasonEn) {
    return new CheckedCitation(
        match.span(),
        match.printed(),
        match.document(),
        kind(match),
        status,
        null,
        List.of(),
        reason,
        reasonEn);
  }

  private static String kind(LegalMatch match) {
    if (match.phpu()) {
      return PHPU;
    }
    return match.isRuling()
        ? "putusan"
        : match.document().type() == ThingType.OFFICIAL_LETTER ? "surat" : "peraturan";
  }
}
