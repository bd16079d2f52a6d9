package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who speaks by the place of the name alone: right after direct speech and one word, whatever that
 * word is ("… sebelah,” pinta Dang Putra").
 */
final class Quoted {
  private static final int SHORTEST = 4;

  /** Words after which the name is not that of who spoke. */
  private static final Set<String> LINKS =
      Set.of(
          "dengan",
          "yang",
          "kepada",
          "untuk",
          "karena",
          "oleh",
          "dari",
          "seusai",
          "usai",
          "serta",
          "bersama",
          "sedangkan",
          "sementara",
          "kemudian",
          "lalu",
          "selain",
          "tentang",
          "terhadap",
          "adapun",
          "saat",
          "ketika",
          "sebelum",
          "setelah",
          "sesudah",
          "seperti",
          "mantan",
          "calon",
          "bagi",
          "pada",
          "dalam",
          "didampingi",
          "disaksikan",
          "dihadiri");

  private Quoted() {}

  static List<Part> find(Story.Line line, List<Chunk> row) {
    List<Part> parts = new ArrayList<>();
    boolean[] inside = Quotes.mark(row);
    for (int i = 0; i + 2 < row.size(); i++) {
      boolean closes = row.get(i).symbol() == '"' && !inside[i];
      int word = closes && row.get(i + 1).symbol() == ',' ? i + 2 : i + 1;
      if (closes && word + 1 < row.size() && isVerb(row.get(word))) {
        row.get(word + 1)
            .find(Agent.class)
            .filter(Agent::isPerson)
            .ifPresent(
                agent ->
                    parts.add(new Part(agent, Cue.SPEECH, line.span(), "“…,” <kata> <orang>/1")));
      }
    }
    return parts;
  }

  private static boolean isVerb(Chunk word) {
    return word.symbol() == Symbols.WORD
        && word.text().length() >= SHORTEST
        && !LINKS.contains(word.text());
  }
}
