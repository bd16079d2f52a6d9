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
 * organization, {@code U} one of its posts or units, {@code P} a person of one, {@code A} anybody
 * else; direct speech is left out. The groups of a form are the hosts.
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
      "(?:mendatangi|menyambangi|mengunjungi|bertandang|berkunjung|bersilaturahmi|bersilaturahim|beraudiensi|bertamu|melakukan (?:kunjungan|audiensi|silaturahmi|lawatan))\\b";

  private static final String TOGETHER =
      "(?:bekerja ?sama|berkolaborasi|bersinergi) (?:dengan|bersama)";

  /** What was or will be held tells nothing of who holds this. */
  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "\\b(?:sebelumnya|pernah|tahun lalu|pekan lalu|akan|rencananya|direncanakan|dijadwalkan|memerintahkan|agar|supaya|setelah|usai)\\b");

  /**
   * @param words one of these must stand in the sentence, or the form is not tried
   * @param lead true where the form holds only in the first sentences
   * @param offices true where only election offices are hosts by this form
   */
  private record Form(
      String name, List<String> words, Pattern pattern, boolean lead, boolean offices) {

    boolean mayStandIn(String signs, int at) {
      return (!lead || at < LEAD) && words.stream().anyMatch(signs::contains);
    }
  }

  private static Form form(String name, String words, String pattern) {
    return new Form(name + "/1", List.of(words.split(",")), Pattern.compile(pattern), false, false);
  }

  private static Form lead(String name, String words, String pattern) {
    return new Form(name + "/1", List.of(words.split(",")), Pattern.compile(pattern), true, true);
  }

  private static final List<Form> FORMS =
      List.of(
          form(
              "<acara> kerja sama <kantor> dengan <lembaga>",
              "kerja,kolaborasi",
              "\\b"
                  + EVENT
                  + "\\b[^.;OU]{0,160}\\b(?:kerja ?sama|kolaborasi) (?:antara )?(O) (?:dengan|dan|bersama) (O)"),
          form(
              "<kantor> bekerja sama dengan <lembaga> menggelar",
              "bekerja,berkolaborasi,bersinergi",
              "(O) (?:[a-z]+ )?" + TOGETHER + " (O) ,? ?(?:[a-z]+ ){0,2}" + HOLDS),
          form(
              "bekerja sama dengan <lembaga>, <kantor> menggelar",
              "bekerja,berkolaborasi,bersinergi",
              "^(?:[a-z]+ ){0,2}" + TOGETHER + " (O) , (O) (?:[a-z]+ ){0,2}" + HOLDS),
          form(
              "digelar <kantor> bekerja sama dengan <lembaga>",
              "bekerja,berkolaborasi,bersinergi",
              "\\b(?:" + HELD + "|gelaran|besutan) (?:oleh )?(O) ,? ?" + TOGETHER + " (O)"),
          form(
              "<kantor> bersama <kantor> menggelar <acara>",
              " bersama ",
              "(O) bersama (?:dengan )?(O) (?:[a-z]+ ){0,2}" + HOLDS + " (?:[a-z]+ ){0,2}" + EVENT),
          form(
              "<kantor> menggandeng <lembaga> menggelar",
              "menggandeng",
              "(O) (?:[a-z]+ )?menggandeng O [^.;]{0,60}\\b" + HOLDS),
          form("undangan <kantor>", "undangan ", "\\bundangan (?:dari )?(O)"),
          form(
              "gelaran <kantor>",
              "gelaran ,besutan ,helatan ,prakarsa ,gagasan ,garapan ",
              "\\b(?:gelaran|besutan|helatan|prakarsa|gagasan|garapan) (O)"),
          form(
              "dengan penyelenggara <kantor>",
              "penyelenggara",
              "\\b(?:dengan penyelenggara|penyelenggara(?: kegiatan| acara| forum)? (?:ini )?(?:adalah|ialah|yakni|yaitu|:)) ([OU])"),
          form(
              "<kantor> selaku penyelenggara",
              "penyelenggara,tuan rumah",
              "(O) (?:[a-z]+ )?(?:selaku|sebagai) (?:penyelenggara|tuan rumah)\\b(?! (?:pemilu|pemilihan|pilkada))"),
          form(
              "yang oleh <kantor> diberi nama",
              "oleh ",
              "\\boleh ([OU]) (?:[a-z]+ )?(?:diberi nama|dinamai|dinamakan|disebut|diberi tajuk)\\b"),
          form(
              "digagas <kantor>",
              "dihelat,ditaja,dimotori,diinisiasi,digagas,diprakarsai",
              "\\b(?:dihelat|ditaja|dimotori|diinisiasi|digagas|diprakarsai) (?:oleh )?([OU])"),
          form("digelar <bagian kantor>", " U ,U ", "\\b" + HELD + " (?:oleh )?(U)"),
          form("digelar … oleh <kantor>", " oleh ", "\\b" + HELD + "\\b[^O;.]{0,200} oleh ([OU])"),
          lead(
              "<kantor> memanggil <peserta> untuk mengikuti",
              "memanggil,mengundang,mengumpulkan,menghimpun",
              "(O) (?:[a-z]+ ){0,2}(?:memanggil|mengundang|mengumpulkan|menghimpun) .{0,160}\\b(?:mengikuti|menghadiri|dalam|untuk)\\b"),
          lead(
              "<kantor> menggelar <acara>",
              "menggelar,menyelenggarakan,mengadakan,melaksanakan,menghelat,menaja",
              "(O) (?:\\( [a-z]+ \\) )?(?:[a-z]+ ){0,2}"
                  + HOLDS
                  + " (?:[a-z]+ ){0,2}"
                  + EVENT
                  + "\\b"),
          lead(
              "<kantor> mendatangi",
              "mendatangi,menyambangi,mengunjungi,bertandang,berkunjung,bersilaturah,beraudiensi,bertamu,melakukan",
              "(O) (?:[a-z]+ ){0,2}" + VISITS),
          lead(
              "<jabatan> <kantor> mendatangi",
              "mendatangi,menyambangi,mengunjungi,bertandang,berkunjung,bersilaturah,beraudiensi,bertamu,melakukan",
              "^(?:[a-z]+ |, ){0,3}([UP])(?: [A-Z]| ,| [a-z]+){0,8} " + VISITS),
          lead(
              "tim <kantor> memeriksa",
              "tim ,rombongan ",
              "^(?:[a-z]+ ){0,2}(?:tim|rombongan) (?:[a-z]+ ){0,4}(O) (?:[a-z]+ ){0,2}(?:memeriksa|melakukan|melaksanakan|meninjau|mengecek|memantau|memonitor|memverifikasi|turun|menyisir|"
                  + VISITS
                  + ")"));

  private HostForms() {}

  /** The hosts told of in sentence number {@code at}; empty where no form fits. */
  static List<Part> find(Story.Line line, int at) {
    List<Chunk> agents = new ArrayList<>();
    String signs = signs(line.row(), agents);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(signs);
      if (form.mayStandIn(signs, at) && matcher.find() && isNow(signs, matcher, form)) {
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
    return letter == 'O' || letter == 'U' || letter == 'P' || letter == 'A';
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
    if (agent.isPerson() && agent.organization() != null) {
      return 'P';
    }
    return agent.isUnit() ? 'U' : 'A';
  }
}
