package id.simpul.mention;

import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.Registry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the organizations of a sentence: those that a role leads, and all others. */
final class OrganizationChunks {
  private static final Set<String> SYSTEMS =
      Set.of(
          "JDIH",
          "SPIP",
          "SIREKAP",
          "SILON",
          "SIPOL",
          "SIDALIH",
          "SIAKBA",
          "SIDAPIL",
          "SIPENKA",
          "SIMPAW",
          "SILOG",
          "PPID",
          "SIGAPLAPOR",
          "SIPS",
          "SRIKANDI",
          "LHKPN");

  private final KnownOrganizations known;
  private final OrganizationGrammar organizations;
  private final HeadOfRegion headOfRegion;
  private final LedBody led;

  OrganizationChunks(
      Registry registry, KnownOrganizations known, PlaceWords places, RegionFinder regions) {
    this.known = known;
    this.organizations = new OrganizationGrammar(known, places, regions);
    this.headOfRegion = new HeadOfRegion(registry);
    this.led = new LedBody(organizations, known, places);
  }

  /** Adds the organizations and groups of the words that are left. */
  void addTo(OpenSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (sentence.isOpen(i)) {
        Optional<PhraseTable.Found<Thing>> found =
            organizations.at(sentence.text(), words, i, sentence.taken());
        if (found.isPresent() && !isSystem(found.get().meaning())) {
          add(sentence, i, found.get(), known.needsPlace(found.get().meaning()));
        }
      }
    }
  }

  /** Adds the body of a region that the role {@code slug} heads: "Bupati Serang". */
  void addOfRegion(OpenSentence sentence, String slug, int at) {
    if (!known.startAt(sentence.words(), at)) {
      headOfRegion
          .at(slug, sentence.text(), sentence.words(), at)
          .ifPresent(body -> add(sentence, at, body, false));
    }
  }

  /** Adds the organization that a post leads, where only the post tells that it is one. */
  void addLed(OpenSentence sentence, String slug, int at) {
    led.at(slug, sentence.text(), sentence.words(), at, sentence.taken())
        .filter(body -> !isSystem(body.meaning()))
        .ifPresent(body -> add(sentence, at, body, false));
  }

  private static void add(
      OpenSentence sentence, int at, PhraseTable.Found<Thing> found, boolean bare) {
    if (!sentence.isFree(at, found.words())) {
      return;
    }
    Thing named = found.meaning();
    boolean group = named.type() == ThingType.OFFICE_GROUP;
    sentence.add(
        at,
        found.words(),
        group ? Symbols.GROUP : Symbols.ORGANIZATION,
        group ? new GroupName(named) : new OrganizationName(named, null, bare, null));
  }

  /** "operator JDIH", "admin Sirekap": what is operated is no organization. */
  private static boolean isSystem(Thing named) {
    return SYSTEMS.contains(named.label().split(" ")[0].toUpperCase(Locale.ROOT));
  }
}
