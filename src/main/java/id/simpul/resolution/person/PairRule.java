package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides about two candidates. The name alone never makes one person of them: it takes the same
 * office, or, where an article tells none, that the office, the event or the company is the same.
 * What speaks against it (posts that nobody holds together, titles of man and woman, both named in
 * one article) turns a merge into a question.
 */
public final class PairRule {
  private PairRule() {}

  /** The decision about two candidates; the same, whichever comes first. */
  public static PairDecision decide(PersonCandidate one, PersonCandidate two) {
    return decide(NamedCandidate.of(one), NamedCandidate.of(two));
  }

  /** The same for candidates whose names were taken apart before. */
  public static PairDecision decide(NamedCandidate one, NamedCandidate two) {
    boolean inOrder = one.key().compareTo(two.key()) <= 0;
    NamedCandidate left = inOrder ? one : two;
    NamedCandidate right = inOrder ? two : one;
    return decide(left.candidate(), right.candidate(), closest(left, right));
  }

  private static PairDecision decide(PersonCandidate a, PersonCandidate b, NameMatch name) {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(name.score(), name.sentence()));
    if (name.isOther()) {
      return decision(a, b, PairVerdict.DIFFERENT, "", findings, false);
    }
    for (Feature feature : Features.BESIDE_THE_NAME) {
      findings.add(feature.of(a, b));
    }
    boolean apart = PersonCandidate.meet(a.articles(), b.articles());
    if (apart) {
      findings.add(new Finding(-0.5, "Satu berita menyebut keduanya sebagai dua orang."));
    }
    boolean against = findings.stream().anyMatch(f -> f.score() <= -0.5);
    PairVerdict verdict =
        apart && !isOneSpelling(name)
            ? PairVerdict.DIFFERENT
            : soften(verdict(a, b, name), against);
    return decision(a, b, verdict, lesser(a, b, name), findings, apart);
  }

  private static NameMatch closest(NamedCandidate a, NamedCandidate b) {
    NameMatch best = NameMatch.other();
    for (FullName x : a.names()) {
      for (FullName y : b.names()) {
        NameMatch match = NameComparison.of(x, y);
        best = match.kind().compareTo(best.kind()) < 0 ? match : best;
      }
    }
    return best;
  }

  /** Namesakes in one article are two people; one name spelt in two ways may be a slip. */
  private static boolean isOneSpelling(NameMatch name) {
    return name.kind() == NameMatch.Kind.SAME || name.kind() == NameMatch.Kind.SLIP;
  }

  private static PairVerdict soften(PairVerdict verdict, boolean against) {
    return against && verdict.joins() ? PairVerdict.PROPOSE : verdict;
  }

  private static PairVerdict verdict(PersonCandidate a, PersonCandidate b, NameMatch name) {
    Optional<String> office = a.findOffice();
    if (office.isPresent() && b.hasOffice()) {
      return office.equals(b.findOffice()) ? atOneOffice(a, b, name) : atTwoOffices(a, b, name);
    }
    return office.isPresent() || b.hasOffice() ? oneOffice(a, b, name) : noOffice(a, b, name);
  }

  private static PairVerdict atOneOffice(PersonCandidate a, PersonCandidate b, NameMatch name) {
    boolean samePost = Roles.samePost(a, b) != null;
    return switch (name.kind()) {
      case SAME -> PairVerdict.SAME;
      case SLIP -> PairVerdict.SAME;
      case INITIALS -> name.shared() > 0 ? PairVerdict.SAME_IF_ALONE : PairVerdict.PROPOSE;
      case PART ->
          name.shared() >= 2 || samePost
              ? PairVerdict.SAME_IF_ALONE
              : name.sharedRare() > 0 ? PairVerdict.PROPOSE : PairVerdict.DIFFERENT;
      case NEAR ->
          name.shared() == 0
              ? PairVerdict.DIFFERENT
              : samePost ? PairVerdict.SAME_IF_ALONE : PairVerdict.PROPOSE;
      case SIMILAR -> name.shared() > 0 ? PairVerdict.PROPOSE : PairVerdict.DIFFERENT;
      case OTHER -> PairVerdict.DIFFERENT;
    };
  }

  /** Somebody may have moved, or two people carry the name: never decided here. */
  private static PairVerdict atTwoOffices(PersonCandidate a, PersonCandidate b, NameMatch name) {
    boolean full = name.kind() == NameMatch.Kind.SAME;
    boolean near = full || name.kind() == NameMatch.Kind.SLIP || name.kind() == NameMatch.Kind.PART;
    boolean rare = isRare(name);
    boolean overlap = !a.days().isEmpty() && !b.days().isEmpty() && Features.gap(a, b) == 0;
    if (full && rare && (!overlap || name.shared() >= 3 || bothBrief(a, b))) {
      return PairVerdict.OFFICE_CHANGE;
    }
    return near && name.shared() >= 3 && rare ? PairVerdict.OFFICE_CHANGE : PairVerdict.DIFFERENT;
  }

  private static boolean bothBrief(PersonCandidate a, PersonCandidate b) {
    return a.days().size() < 2 && b.days().size() < 2;
  }

  /**
   * One article tells no office: it must tell of the other's office or of the same event, and the
   * name must be rare, or the company the same, or the article that office's own.
   */
  private static PairVerdict oneOffice(PersonCandidate a, PersonCandidate b, NameMatch name) {
    boolean event = PersonCandidate.meet(a.events(), b.events());
    boolean context = Features.inContext(a, b) || Features.inContext(b, a);
    if ((!context && !event) || name.sharedRare() == 0 && name.words() < 2) {
      return PairVerdict.DIFFERENT;
    }
    boolean some = name.sharedRare() > 0;
    boolean known = some && PersonCandidate.meet(a.company(), b.company());
    boolean own = some && (isOwn(a, b) || isOwn(b, a));
    boolean strong = event || isRare(name) || known || sharesCompany(a, b);
    return switch (name.kind()) {
      case SAME, SLIP -> joinOrAsk(name.words() >= 2, strong || own);
      case PART -> joinOrAsk(name.shared() >= 2, event || own || (strong && name.shared() >= 3));
      case INITIALS -> joinOrAsk(some, own);
      case NEAR, SIMILAR -> joinOrAsk(name.words() >= 2, false);
      case OTHER -> PairVerdict.DIFFERENT;
    };
  }

  private static PairVerdict joinOrAsk(boolean ask, boolean join) {
    if (!ask) {
      return PairVerdict.DIFFERENT;
    }
    return join ? PairVerdict.SAME_IF_ALONE : PairVerdict.PROPOSE;
  }

  /** True where the office of {@code a} published an article that names {@code b}. */
  private static boolean isOwn(PersonCandidate a, PersonCandidate b) {
    return a.findOffice().filter(b.publishers()::contains).isPresent();
  }

  private static PairVerdict noOffice(PersonCandidate a, PersonCandidate b, NameMatch name) {
    boolean event = PersonCandidate.meet(a.events(), b.events());
    boolean near = name.kind() == NameMatch.Kind.SAME || name.kind() == NameMatch.Kind.SLIP;
    if (!near || name.words() < 2) {
      return PairVerdict.DIFFERENT;
    }
    boolean publisher = PersonCandidate.meet(a.publishers(), b.publishers());
    if (event || (isRare(name) && (sharesCompany(a, b) || publisher))) {
      return PairVerdict.SAME;
    }
    return isRare(name) && PersonCandidate.meet(a.context(), b.context())
        ? PairVerdict.PROPOSE
        : PairVerdict.DIFFERENT;
  }

  /** Two rare words shared, or three of which one is rare. */
  private static boolean isRare(NameMatch name) {
    return name.sharedRare() >= 2 || (name.sharedRare() >= 1 && name.shared() >= 3);
  }

  private static boolean sharesCompany(PersonCandidate a, PersonCandidate b) {
    return Features.company(a.company(), b.company()).size() >= 2;
  }

  private static String lesser(PersonCandidate a, PersonCandidate b, NameMatch name) {
    if (a.hasOffice() != b.hasOffice()) {
      return a.hasOffice() ? b.key() : a.key();
    }
    return name.fuller() >= 0 ? b.key() : a.key();
  }

  private static PairDecision decision(
      PersonCandidate a,
      PersonCandidate b,
      PairVerdict verdict,
      String lesser,
      List<Finding> findings,
      boolean apart) {
    double score = findings.stream().mapToDouble(Finding::score).sum();
    return new PairDecision(
        a.key(), b.key(), verdict, lesser, Math.max(0, Math.min(0.99, score)), findings, apart);
  }
}
