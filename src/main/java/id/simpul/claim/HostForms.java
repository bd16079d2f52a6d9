package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms that tell who holds an event and that no single word tells: "gelaran KPU X", "kerja sama
 * KPU X dengan Universitas Y", "yang oleh Bawaslu X diberi nama …", "KPU X mendatangi kantor …".
 *
 * <p>A sentence is written out in lower case with one sign for each agent: {@code O} an office or
 * organization, {@code U} one of its posts or units, {@code A} anybody else; direct speech is left
 * out. The groups of a form are the hosts.
 */
final class HostForms {
  /** How far into the article an office that merely acts may be taken for the host. */
  private static final int LEAD = 4;

  private static final String EVENT =
      "(?:apel|upacara|rapat|rakor|raker|pleno|kajian|diskusi|fgd|forum|webinar|seminar|sosialisasi|bimbingan|bimtek"
          + "|pelatihan|workshop|lokakarya|pelantikan|kuliah|dialog|talkshow|evaluasi|monitoring|supervisi|kegiatan|acara|lomba|uji)";

  private static final String HOLDS =
      "(?:menggelar|menyelenggarakan|mengadakan|melaksanakan|menghelat|menaja)";

  private static final String HELD =
      "(?:diselenggarakan|dilaksanakan|digelar|diadakan|dihelat|ditaja|diinisiasi|digagas|diprakarsai|dimotori)";

  private static final String VISITS =
      "(?:mendatangi|menyambangi|mengunjungi|bertandang|berkunjung|bersilaturahmi|bersilaturahim|beraudiensi|bertamu)";

  /** What was or will be held tells nothing of who holds this. */
  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "\\b(?:sebelumnya|pernah|tahun lalu|pekan lalu|akan|rencananya|direncanakan|dijadwalkan|memerintahkan|agar|supaya|setelah|usai)\\b");

  /**
   * @param lead true where the form holds only in the first sentences
   * @param offices true where only election offices are hosts by this form
   */
  private record Form(String name, Pattern pattern, boolean lead, boolean offices) {}

  private static Form form(String name, String pattern) {
    return new Form(name + "/1", Pattern.compile(pattern), false, false);
  }

  private static Form lead(String name, String pattern) {
    return new Form(name + "/1", Pattern.compile(pattern), true, true);
  }

  private static final List<Form> FORMS =
      List.of(
          form(
              "<acara> kerja sama <kantor> dengan <lembaga>",
              "\\b"
                  + EVENT
                  + "\\b[^.;OU]{0,160}\\b(?:kerja ?sama|kolaborasi) (?:antara )?(O) (?:dengan|dan|bersama) (O)"),
          form(
              "<kantor> bekerja sama dengan <lembaga> menggelar",
              "(O) (?:[a-z]+ )?(?:bekerja ?sama|bekerjasama|berkolaborasi|bersinergi) (?:dengan|bersama) (O) ,? ?(?:[a-z]+ ){0,2}"
                  + HOLDS),
          form(
              "digelar <kantor> bekerja sama dengan <lembaga>",
              "\\b"
                  + HELD
                  + " (?:oleh )?(O) ,? ?(?:bekerja ?sama|bekerjasama|berkolaborasi) (?:dengan|bersama) (O)"),
          form("gelaran <kantor>", "\\b(?:gelaran|besutan|helatan|prakarsa) (O)"),
          form(
              "dengan penyelenggara <kantor>",
              "\\b(?:dengan penyelenggara|penyelenggara(?: kegiatan| acara| forum)? (?:ini )?(?:adalah|ialah|yakni|yaitu|:)) ([OU])"),
          form(
              "<kantor> selaku penyelenggara",
              "(O) (?:[a-z]+ )?(?:selaku|sebagai) (?:penyelenggara|tuan rumah)\\b(?! (?:pemilu|pemilihan|pilkada))"),
          form(
              "yang oleh <kantor> diberi nama",
              "\\boleh ([OU]) (?:[a-z]+ )?(?:diberi nama|dinamai|dinamakan|disebut|diberi tajuk)\\b"),
          form("digelar … oleh <kantor>", "\\b" + HELD + "\\b[^O;.]{0,200} oleh ([OU])"),
          lead(
              "<kantor> memanggil <peserta> untuk mengikuti",
              "(O) (?:[a-z]+ ){0,2}(?:memanggil|mengundang|mengumpulkan|menghimpun) .{0,160}\\b(?:mengikuti|menghadiri|dalam|untuk)\\b"),
          lead(
              "<kantor> menggelar <acara>",
              "(O) (?:\\( [a-z]+ \\) )?(?:[a-z]+ ){0,2}"
                  + HOLDS
                  + " (?:[a-z]+ ){0,2}"
                  + EVENT
                  + "\\b"),
          lead("<kantor> mendatangi", "(O) (?:[a-z]+ ){0,2}" + VISITS + "\\b"),
          lead(
              "tim <kantor> memeriksa",
              "^(?:[a-z]+ ){0,2}(?:tim|rombongan) (?:[a-z]+ ){0,4}(O) (?:[a-z]+ ){0,2}(?:memeriksa|melakukan|melaksanakan|meninjau|mengecek|memantau|memonitor|memverifikasi|turun|menyisir|"
                  + VISITS
                  + ")\\b"));

  private HostForms() {}

  /** The hosts told of in sentence number {@code at}; empty where no form fits. */
  static List<Part> find(Story.Line line, int at) {
    List<Chunk> agents = new ArrayList<>();
    String signs = signs(line.row(), agents);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(signs);
      if ((!form.lead() || at < LEAD) && matcher.find() && isNow(signs, matcher, form)) {
        List<Part> hosts = hosts(line, agents, signs, matcher, form);
        if (!hosts.isEmpty()) {
          return hosts;
        }
      }
    }
    return List.of();
  }

  private static boolean isNow(String signs, Matcher matcher, Form form) {
    int end = form.lead() ? matcher.end() : matcher.start(1);
    return !ELSEWHEN.matcher(signs.substring(0, end)).find();
  }

  private static List<Part> hosts(
      Story.Line line, List<Chunk> agents, String signs, Matcher matcher, Form form) {
    List<Part> hosts = new ArrayList<>();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      long before =
          signs.substring(0, matcher.start(group)).chars().filter(HostForms::isSign).count();
      Chunk chunk = agents.get((int) before);
      Thing office = chunk.require(Agent.class).organization();
      if (office != null && mayHost(office, form)) {
        hosts.add(OwnEvent.host(office, chunk.require(Agent.class), line.span(), form.name()));
      }
    }
    return hosts;
  }

  private static boolean mayHost(Thing office, Form form) {
    return office.type() == ThingType.OFFICE
        || (!form.offices() && office.type() == ThingType.ORGANIZATION);
  }

  private static boolean isSign(int letter) {
    return letter == 'O' || letter == 'U' || letter == 'A';
  }

  private static String signs(List<Chunk> row, List<Chunk> agents) {
    boolean[] quoted = Quotes.mark(row);
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      if (chunk.about() instanceof Agent agent && !quoted[i]) {
        agents.add(chunk);
        signs.append(sign(agent)).append(' ');
      } else if (!quoted[i] && chunk.symbol() != '"') {
        signs.append(chunk.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return signs.toString();
  }

  private static char sign(Agent agent) {
    if (agent.isOffice() && !agent.isBare()) {
      return 'O';
    }
    return agent.isUnit() ? 'U' : 'A';
  }
}
