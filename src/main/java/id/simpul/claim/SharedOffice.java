package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts that name one office together: the later one lends its own to those before it. */
final class SharedOffice {
  private SharedOffice() {}

  /** "Ketua dan Anggota KPU X": the first post takes the office of the second. */
  static List<Chunk> among(List<Chunk> row) {
    List<Chunk> shared = new ArrayList<>(row);
    for (int i = shared.size() - 3; i >= 0; i--) {
      Chunk first = shared.get(i);
      Chunk second = shared.get(i + 2);
      char between = shared.get(i + 1).symbol();
      if (first.about() instanceof Post a && (between == 'd' || between == ',')) {
        Thing office = second.about() instanceof Post b ? b.organization() : ofStaff(shared, i + 2);
        if (a.organization() == null && office != null && between == 'd') {
          Post with = a.at(office, "Kantor dari jabatan sesudahnya: " + office.label() + ".");
          shared.set(i, new Chunk(PostGrammar.POST, first.span(), first.text(), with));
        }
      }
    }
    return shared;
  }

  /** "seluruh komisioner dan jajaran sekretariat KPU X": the commissioners are KPU X's too. */
  private static @Nullable Thing ofStaff(List<Chunk> row, int from) {
    for (int i = from; i < Math.min(row.size(), from + 3); i++) {
      if (row.get(i).symbol() == 'k' && i + 1 < row.size()) {
        return row.get(i + 1).symbol() == Symbols.OFFICE ? PostGrammar.thing(row.get(i + 1)) : null;
      }
      if (row.get(i).about() != null) {
        return null;
      }
    }
    return null;
  }
}
