package id.simpul.mention;

import id.simpul.registry.Registry;
import id.simpul.registry.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the heads of roles ("Ketua Divisi", "Kasubbag", "Anggotanya") from the vocabulary
 * {@code role}. Lower case counts too: what makes a post of it is what stands beside it.
 */
final class RoleGrammar {
  private static final Pattern ORGANIZATION_HEAD =
      Pattern.compile(
          " (Dinas|Badan|Kejaksaan|Pengadilan|Kepolisian|PPK|PPS|KPPS|Panwaslu|Panwascam|Kodim|(?<!^Kepala )Desa)\\b");

  /** Candidates are parties, whatever office they stand for. */
  private static final List<String> CANDIDACIES =
      List.of(
          "calon bupati",
          "calon wakil bupati",
          "calon gubernur",
          "calon wakil gubernur",
          "calon wali kota",
          "calon walikota",
          "calon wakil wali kota",
          "calon wakil walikota",
          "calon anggota",
          "calon presiden",
          "calon wakil presiden",
          "cabup",
          "cawabup",
          "cagub",
          "cawagub");

  /** At the end of a sentence its full stop stays with these, as with any abbreviation. */
  private static final Set<String> SHORTENED =
      Set.of("Kasubbag", "Kasubag", "Kabag", "Kadiv", "Kordiv", "Koordiv", "Kabid", "Kasi");

  private final PhraseTable<RoleHead> table = new PhraseTable<>();

  RoleGrammar(Registry registry) {
    for (Term role : registry.roles()) {
      role.names().filter(RoleGrammar::isRoleAlone).forEach(name -> add(name, role.slug()));
    }
    CANDIDACIES.forEach(name -> add(name, "calon"));
    add("staf pelaksana", "staf");
    add("sekertaris", "sekretaris");
    add("ka. sub bag", "kepala-subbagian");
    add("ka. sub. bag.", "kepala-subbagian");
    add("kepala sub. bagian", "kepala-subbagian");
  }

  /**
   * "Kepala Dinas", "Ketua PPK" are a role and the head of an organization's name: the organization
   * is read apart.
   */
  private static boolean isRoleAlone(String name) {
    return !name.equals("Pembina") && !ORGANIZATION_HEAD.matcher(name).find();
  }

  private void add(String name, String slug) {
    table.add(name, new RoleHead(slug, false));
    if (SHORTENED.contains(name)) {
      table.add(name + ".", new RoleHead(slug, false));
    }
    if (!name.contains(" ")) {
      table.add(name + "nya", new RoleHead(slug, true));
    }
  }

  Optional<PhraseTable.Found<RoleHead>> at(List<Word> words, int from) {
    return isName(words, from) || Ranks.at(words, from) > 0
        ? Optional.empty()
        : table.longestAt(words, from);
  }

  /** "Lutfi Hakim", "Kapolres X AKBP Hakim Sibarani": judges are told of by their court. */
  private static boolean isName(List<Word> words, int at) {
    return words.get(at).text().equals("Hakim")
        && (isNamed(words, at - 1) || (isNamed(words, at + 1) && isAfterPost(words, at)));
  }

  /** "Kapolres X AKBP Hakim Sibarani", unlike "tanya Hakim Ridwan". */
  private static boolean isAfterPost(List<Word> words, int at) {
    return at > 0 && (words.get(at - 1).isCapitalised() || words.get(at - 1).text().equals(","));
  }

  private static boolean isNamed(List<Word> words, int at) {
    return at >= 0
        && at < words.size()
        && words.get(at).isCapitalised()
        && words.get(at).nameness() >= 0.5;
  }
}
