package id.simpul.mention;

import id.simpul.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the roles of a sentence, each with the division or the organization that it is over. */
final class RoleChunks {
  private static final Set<String> WITH_UNIT =
      Set.of(
          "ketua-divisi",
          "wakil-ketua-divisi",
          "kepala-bagian",
          "kepala-subbagian",
          "kepala-bidang",
          "kepala-subbidang",
          "kepala-seksi",
          "kepala-satuan",
          "kepala-unit",
          "perwira-seksi",
          "kepala-biro",
          "wakil-kepala-biro",
          "kepala-pusat",
          "deputi");

  private static final Set<String> STAFF = Set.of("staf", "pelaksana", "bendahara");

  /** What is made of directorates: ministries, the police, the prosecution. */
  private static final Pattern DIRECTED =
      Pattern.compile("Kemen\\p{L}+|Polda|Mabes|Bareskrim|Polri|Kejaksaan|Ditjen|Bawaslu|KPU");

  /** Directors of a whole house, not of a directorate. */
  private static final Set<String> OF_ALL = Set.of("utama", "eksekutif", "jenderal", "umum");

  private static final int LONGEST_DIRECTORATE = 6;

  private static final String ACTING = "acting";

  private final RoleGrammar roles;
  private final DivisionChunks divisions;
  private final OrganizationChunks organizations;
  private final KnownOrganizations known;

  RoleChunks(Registry registry, OrganizationChunks organizations, KnownOrganizations known) {
    this.roles = new RoleGrammar(registry);
    this.divisions = new DivisionChunks(registry, known);
    this.organizations = organizations;
    this.known = known;
  }

  /** Adds roles and what they are over, and divisions that stand without a role. */
  void addTo(OpenSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.isOpen(i)) {
        continue;
      }
      if (isActing(words, i) && sentence.isOpen(i + 1)) {
        sentence.add(i, 2, Symbols.STANDING, ACTING);
        continue;
      }
      Optional<PhraseTable.Found<RoleHead>> role = roleAt(sentence, i);
      if (role.isPresent()) {
        add(sentence, i, role.get());
      } else {
        divisions.addAt(sentence, i);
      }
    }
  }

  private Optional<PhraseTable.Found<RoleHead>> roleAt(OpenSentence sentence, int at) {
    return roles
        .at(sentence.words(), at)
        .filter(role -> sentence.isFree(at, role.words()) && !isSurname(sentence, at, role));
  }

  private void add(OpenSentence sentence, int at, PhraseTable.Found<RoleHead> role) {
    String slug = role.meaning().slug();
    int after = at + role.words();
    sentence.add(at, role.words(), Symbols.ROLE, role.meaning());
    organizations.addOfRegion(sentence, slug, after);
    if (!WITH_UNIT.contains(slug) && !STAFF.contains(slug) && !isDirectorate(sentence, after)) {
      organizations.addLed(sentence, slug, after);
    }
    addUnit(sentence, slug, after);
  }

  private void addUnit(OpenSentence sentence, String slug, int at) {
    if (WITH_UNIT.contains(slug) && sentence.isOpen(at)) {
      boolean abbreviated = sentence.words().get(at - 1).text().endsWith(".");
      divisions.add(sentence, at, at, !abbreviated);
    } else if (slug.equals("direktur") && isDirectorate(sentence, at)) {
      divisions.add(sentence, at, at, true);
    } else if (STAFF.contains(slug) && sentence.isOpen(at)) {
      divisions.add(sentence, at, at, false);
    }
  }

  /** "Direktur Tata Negara Kementerian X", "Direktur Reserse Kriminal Umum Polda X". */
  private boolean isDirectorate(OpenSentence sentence, int from) {
    List<Word> words = sentence.words();
    int end = from;
    while (end - from < LONGEST_DIRECTORATE
        && sentence.isOpen(end)
        && !known.startAt(words, end)
        && (words.get(end).isCapitalised() || words.get(end).lower().equals("dan"))
        && words.get(end).isAlphabetic()) {
      end++;
    }
    return end > from
        && end < words.size()
        && DIRECTED.matcher(words.get(end).text()).matches()
        && !OF_ALL.contains(words.get(from).lower());
  }

  /** "Yusrizal Hakim": a name that is a role too, after a name and before no office. */
  private static boolean isSurname(
      OpenSentence sentence, int at, PhraseTable.Found<RoleHead> role) {
    List<Word> words = sentence.words();
    if (role.words() > 1 || at == 0 || !words.get(at).text().equals("Hakim")) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean ends =
        at + 1 >= words.size()
            || !words.get(at + 1).isCapitalised()
            || words.get(at + 1).text().length() <= 2;
    boolean titled =
        at > 1 && (words.get(at - 2).isHonorific() || words.get(at - 2).nameness() >= 0.5);
    return ends
        && before.isCapitalised()
        && before.isAlphabetic()
        && (titled || before.nameness() >= 0.5 || (at > 1 && !sentence.isOpen(at - 2)));
  }

  /** "Pelaksana Tugas", "Pelaksana Harian", "Penjabat Sementara" before a role. */
  private static boolean isActing(List<Word> words, int at) {
    if (at + 2 >= words.size()) {
      return false;
    }
    String next = words.get(at + 1).lower();
    return switch (words.get(at).lower()) {
      case "pelaksana" -> next.equals("tugas") || next.equals("harian");
      case "penjabat", "pejabat" -> next.equals("sementara");
      default -> false;
    };
  }
}
