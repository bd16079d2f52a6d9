package id.simpul.mention;

import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.registry.Bundle;
import id.simpul.registry.Partner;
import id.simpul.registry.Registry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of organizations beside the election offices: the words that begin their names, and
 * the partners of the registry.
 */
final class KnownOrganizations {
  /** Words that begin an organization's name, one a line. */
  private static final String HEADS = "names/organization-heads.txt";

  private static final Pattern LEVEL_AT_END = Pattern.compile("-(?:provinsi|kabupaten|kota)$");

  private static final Set<String> SCHOOLS = Set.of("SD", "SMP", "SMA", "SMK", "PAUD", "SLB");

  private final PhraseTable<String> heads = new PhraseTable<>();
  private final PhraseTable<Partner> partners = new PhraseTable<>();
  private final Set<String> local = new HashSet<>();

  KnownOrganizations(Registry registry) {
    Bundle.text(HEADS).lines().map(String::strip).forEach(head -> heads.add(head, head));
    for (Partner partner : registry.partners()) {
      partner.names().forEach(name -> partners.add(name, partner));
      if (partner.local()) {
        local.add(Slug.of(partner.label()));
      }
    }
  }

  /** True where words begin that may begin an organization's name. */
  boolean startAt(List<Word> words, int at) {
    return !isLevelOfSchool(words, at)
        && (heads.longestAt(words, at).isPresent() || partners.longestAt(words, at).isPresent());
  }

  /** "Bidang Pembinaan SMA Dinas Pendidikan X": all schools of a kind, none of them by name. */
  private boolean isLevelOfSchool(List<Word> words, int at) {
    return at + 1 < words.size()
        && SCHOOLS.contains(words.get(at).text())
        && words.get(at + 1).text().equals("Dinas");
  }

  /** How many words the head of an organization's name takes; 0 for none. */
  int headAt(List<Word> words, int from) {
    return heads
        .longestAt(words, from)
        .filter(found -> !isName(found, words.get(from)) && !isLevelOfSchool(words, from))
        .map(PhraseTable.Found::words)
        .orElse(0);
  }

  /** The partner whose name starts at {@code from}. */
  Optional<PhraseTable.Found<Partner>> partnerAt(List<Word> words, int from) {
    return partners.longestAt(words, from).filter(p -> isPrintedAsAcronym(p, words.get(from)));
  }

  /** The partner of one word, of which there is only one: "Unila". */
  Optional<PhraseTable.Found<Partner>> shortNameAt(List<Word> words, int at) {
    return partners.longestAt(words, at).filter(p -> p.words() == 1 && !p.meaning().local());
  }

  /** The usual name of the partner whose name {@code printed} begins with. */
  Optional<String> label(String printed) {
    return partners.find(printed).map(Partner::label);
  }

  /** "Kantor Kejaksaan Negeri X": the house of a body that has a name of its own. */
  boolean isHouse(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at).text().equals("Kantor")
        && (BodyBelowRegency.isHead(words, at + 1)
            || partners.longestAt(words, at + 1).filter(p -> p.meaning().local()).isPresent());
  }

  /** True for "Kesbangpol" alone: there is one in each region. */
  boolean needsPlace(Thing organization) {
    return local.contains(LEVEL_AT_END.matcher(organization.key()).replaceFirst(""));
  }

  /** "UPI" is a university, "Upi" a name. */
  private static boolean isPrintedAsAcronym(PhraseTable.Found<Partner> partner, Word word) {
    boolean acronym =
        partner.words() == 1
            && word.text().length() < 6
            && partner
                .meaning()
                .names()
                .anyMatch(n -> n.equals(word.text().toUpperCase(Locale.ROOT)));
    return !acronym || word.isUpperCase();
  }

  /** "Aji Kertopati" is no association of journalists. */
  private static boolean isName(PhraseTable.Found<String> head, Word word) {
    String acronym = head.meaning();
    return head.words() == 1
        && acronym.equals(acronym.toUpperCase(Locale.ROOT))
        && !word.isUpperCase()
        && word.nameness() >= 0.5;
  }
}
