package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.GroupName;
import id.simpul.mention.OrganizationName;
import id.simpul.mention.PersonName;
import id.simpul.mention.Symbols;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Persons, posts and offices that no rule joins with another. */
final class LoneAgents {
  private final Cast cast;

  LoneAgents(Cast cast) {
    this.cast = cast;
  }

  private static final Set<String> SPEECH_BEFORE =
      Set.of(
          "ujar", "kata", "jelas", "tegas", "ungkap", "tutur", "papar", "tambah", "imbuh", "ucap",
          "terang", "pungkas", "sambung", "timpal", "sahut", "gurau", "seloroh", "canda", "beber",
          "tandas", "keluh");

  private static final Pattern SPEECH =
      Pattern.compile(
          "menyampaikan|menjelaskan|menegaskan|menekankan|mengatakan|menambahkan|mengajak|mengingatkan|mengungkapkan|"
              + "menyoroti|berharap|menuturkan|menerangkan|mengimbau|menghimbau|mengapresiasi|memaparkan|berpesan|"
              + "menguraikan|membuka|menutup|memimpin|memandu|bertindak|mengulas|mengawali|mengakhiri|mengupas|hadir|mengemukakan|menyebutkan|menyatakan|"
              + "bilang|minta|mengaku|bertanya|bercerita|menanyakan|mengusulkan|melaporkan|menambah|menilai|meminta|menyebut");

  /** What stands alone: a certain or known name, a post, an office or a group is an agent too. */
  Chunk single(List<Chunk> row, int at) {
    Chunk chunk = row.get(at);
    return switch (chunk.symbol()) {
      case Symbols.PERSON -> person(chunk);
      case Symbols.MAYBE_PERSON, Symbols.UNKNOWN_NAME ->
          speaks(row, at)
                  || signs(row, at)
                  || cast.find(chunk.require(PersonName.class).name()).isPresent()
              ? person(chunk)
              : chunk;
      case PostGrammar.POST -> {
        Post post = chunk.require(Post.class);
        if (post.standing().equals("standing-in") || isRepresented(row, at)) {
          yield chunk;
        }
        Thing office = post.organization();
        boolean group = office != null && office.type() == ThingType.OFFICE_GROUP;
        yield agent(
            chunk,
            group
                ? new Agent(null, null, null, office, chunk.span(), "<jabatan> <kelompok>/1")
                : new Agent(null, post, office, null, chunk.span(), "<jabatan> <kantor>/1"));
      }
      case Symbols.OFFICE, Symbols.ORGANIZATION -> inBrackets(row, at) ? chunk : office(chunk);
      case Symbols.GROUP ->
          agent(
              chunk,
              new Agent(
                  null,
                  null,
                  null,
                  chunk.require(GroupName.class).thing(),
                  chunk.span(),
                  "<kelompok>/1"));
      default -> chunk;
    };
  }

  /** "Bupati X yang diwakili Asisten …": the post's holder is not there. */
  private static boolean isRepresented(List<Chunk> row, int at) {
    for (int i = at + 1; i < Math.min(row.size(), at + 6); i++) {
      String word = row.get(i).text().toLowerCase(Locale.ROOT);
      if (word.equals("diwakili")
          || word.equals("diwakilkan")
          || word.equals("dibacakan")
          || word.equals("berhalangan")) {
        return true;
      }
      if (row.get(i).about() != null || word.equals(",") || word.equals("dan")) {
        return false;
      }
    }
    return false;
  }

  /** "Oleh: Lukman Hamonangan". */
  private static boolean signs(List<Chunk> row, int at) {
    return at > 0 && at < 4 && row.get(0).text().equalsIgnoreCase("oleh");
  }

  /** "papar Kordiv Hukum itu": right after a verb of speech. */
  static boolean isSaid(List<Chunk> row, int at) {
    return at > 0 && SPEECH_BEFORE.contains(row.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** Only people speak: "… Muslim Aisha turut menegaskan", "ujar Sukma". */
  private static boolean speaks(List<Chunk> row, int at) {
    PersonName name = row.get(at).require(PersonName.class);
    if (isSaid(row, at)) {
      return true;
    }
    for (int i = at + 1; i < Math.min(row.size(), at + 4); i++) {
      if (SPEECH.matcher(row.get(i).text()).matches()) {
        return name.probability() >= PersonName.SPEAKER || i == at + 1;
      }
      if (row.get(i).symbol() != Symbols.WORD && row.get(i).symbol() != ',') {
        return false;
      }
    }
    return false;
  }

  private Chunk person(Chunk chunk) {
    Someone someone = cast.join(chunk.require(PersonName.class));
    return agent(chunk, new Agent(someone, null, null, null, chunk.span(), "<orang>/1"));
  }

  /** "LRC-KJHAM (Legal Resources Center …)": the long name of the organization before it. */
  private static boolean inBrackets(List<Chunk> row, int at) {
    return at > 1 && row.get(at - 1).symbol() == '(' && "OG".indexOf(row.get(at - 2).symbol()) >= 0;
  }

  private static Chunk office(Chunk chunk) {
    OrganizationName name = chunk.require(OrganizationName.class);
    if (name.thing() == null
        || (name.bare() && name.institution() == null && name.note() == null)) {
      return chunk;
    }
    boolean open = name.bare() && name.institution() != null;
    String rule = open ? Agent.BARE : "<kantor>/1";
    return agent(chunk, new Agent(null, null, name.thing(), null, chunk.span(), rule));
  }

  private static Chunk agent(Chunk chunk, Agent agent) {
    return new Chunk(Agent.SYMBOL, chunk.span(), chunk.text(), agent);
  }
}
