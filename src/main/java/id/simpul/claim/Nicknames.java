package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.PersonName;
import id.simpul.mention.Symbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Second names of a person: "Yohanis, yang akrab disapa John". */
final class Nicknames {
  private static final Set<String> CALLED =
      Set.of("disapa", "dipanggil", "sapaan", "panggilan", "alias", "dijuluki");

  /** "Moch. Wahyudi, yang akrab disapa Yudi": the second name is the first person's. */
  static boolean joins(List<Chunk> row, int at, Cast cast) {
    PersonName name = row.get(at).find(PersonName.class).orElse(null);
    if (name == null || at == 0) {
      return false;
    }
    if (isAhead(row, at)) {
      return true;
    }
    if (!(isCalled(row, at) || isBracketed(row, at))) {
      return false;
    }
    cast.nickname(name);
    return true;
  }

  /** "kata John, sapaan akrab Yohanis", "Marsel – begitu ia biasa disapa –". */
  static boolean isAhead(List<Chunk> row, int at) {
    return at + 2 < row.size()
        && ",-(".indexOf(row.get(at + 1).symbol()) >= 0
        && Set.of("sapaan", "panggilan", "begitu", "demikian")
            .contains(row.get(at + 2).text().toLowerCase(Locale.ROOT))
        && row.subList(at + 2, Math.min(row.size(), at + 14)).stream()
            .anyMatch(
                c ->
                    Set.of("sapaan", "panggilan", "disapa", "dipanggil", "disebut")
                        .contains(c.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isCalled(List<Chunk> row, int at) {
    return CALLED.contains(row.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "Jacob Lay Riwu (Jack)": one word in brackets right after a name. */
  private static boolean isBracketed(List<Chunk> row, int at) {
    return at > 1
        && at + 1 < row.size()
        && row.get(at - 1).symbol() == '('
        && row.get(at + 1).symbol() == ')'
        && row.get(at - 2).symbol() == Symbols.PERSON
        && !row.get(at).text().contains(" ");
  }

  private Nicknames() {}
}
