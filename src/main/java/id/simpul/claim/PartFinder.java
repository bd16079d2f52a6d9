package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.model.Thing;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who plays which part in a sentence: each cue takes the troupe on its side. */
final class PartFinder {
  private static final int REACH = 12;

  /** The names of events are long: "menggelar Rapat Koordinasi … Tahun 2025 bersama …". */
  private static final int FAR = 22;

  /**
   * Sentences about the past, the future or what a court ordered tell nothing of who takes part
   * now.
   */
  private static final HeadedPattern ELSEWHEN =
      HeadedPattern.of(
          "(?i)\\b(?:pernah|berhalangan (?:hadir|datang)(?!.{1,40}diwakil)|ibadah haji|(?-i:umrah)|sedang dinas luar|menitipkan salam|izin sakit|, izin|sedang cuti|tidak hadir|tidak dapat hadir|tidak tampak|tidak terlihat|belum dapat dihubungi|sebelumnya telah|sebelumnya pernah|sedianya|pada kesempatan (?:lain|terpisah|berbeda)|di kesempatan (?:lain|terpisah|berbeda)|(?:telah )?lebih dulu (?:menggelar|mengadakan|melaksanakan)|pada saat bersamaan|di waktu (?:yang )?bersamaan|pesan singkatnya|beberapa waktu lalu|(?:^|(?<=[.\\n] ))(?:pekan|minggu|bulan|tahun) lalu(?=,)|(?:sehari|seminggu|sepekan|sebulan|setahun) sebelumnya(?=,)|mengirim karangan bunga|(?:saat|ketika|yang) (?:dikonfirmasi|dihubungi|dimintai)|(?:dihubungi|dikonfirmasi|ditemui|dimintai (?:tanggapan|keterangan)) (?:secara )?(?:terpisah|lewat|melalui|via)|secara terpisah|(?:tempat|lokasi) (?:terpisah|lain|berbeda)(?=,)|terpisah(?=,))\\b");

  private static final Pattern REASON =
      Pattern.compile(
          "(?<=[\\p{L}.)]), (?:mengingat|karena|lantaran|sebab|berhubung|sedangkan|sementara)\\b");

  private static final Pattern SAID = Pattern.compile("(?<=\\p{L}{3}) bahwa\\b");

  /** After these words the court, the parties or what they asked for are told of. */
  private static final HeadedPattern IN_COURT =
      HeadedPattern.of(
          "\\b(?:memerintahkan|diperintahkan|amar putusan|(?i:(?<!jawaban |keterangan |selaku |sebagai |\\()(?:pemohon|termohon)(?! (?:turut )?hadir|,? (?:yaitu |yakni |adalah )?(?:KPU|KIP|Bawaslu)\\b[^.;]{0,60}\\bhadir))|dalil|petitum|majelis hakim|dalam putusannya|melalui putusannya|"
              + "MK menegaskan|MK menyatakan|Mahkamah Konstitusi menyatakan)\\b");

  /** What follows these words is still to come. */
  private static final HeadedPattern LATER =
      HeadedPattern.of(
          "\\b(?:direncanakan|dijadwalkan|(?<!yang )akan (?:diselenggarakan|dilaksanakan|digelar|diadakan|menggelar|menyelenggarakan|melaksanakan|dihadiri|diikuti))\\b");

  /** Parts that persons play; an office named nearer to the cue does not take them. */
  private static final Set<String> PERSONAL =
      Set.of("opener", "closer", "chair", "moderator", "speaker", "keynote", "remarks", Cue.SPEECH);

  private static final Set<String> AWAY =
      Set.of(
          "kepada",
          "ke",
          "untuk",
          "terkait",
          "tentang",
          "mengenai",
          "terhadap",
          "bagi",
          "sesuai",
          "berdasarkan");

  /** "Usai rapat dibuka, A menyampaikan …": A did not open it. */
  private static final Set<String> ONCE =
      Set.of("usai", "seusai", "setelah", "sesudah", "selepas", "begitu", "sebelum");

  private static final Set<String> OPENS = Set.of("dalam", "pada", "di", "saat", "ketika", "usai");

  private static final Set<String> VENUES =
      Set.of("di", "kantor", "aula", "halaman", "gedung", "ruang", "lobi", "pendopo", "lapangan");

  private static final Pattern MEETING =
      Pattern.compile(
          "koordinasi|audiensi|kunjungan|pertemuan|bertemu|nota|perjanjian|kerja sama|mou");

  private static final Pattern VISITS =
      Pattern.compile(
          "mendatangi|mengunjungi|menyambangi|bertandang|berkunjung|silaturahmi|kunjungan ke");

  private static final Set<String> PARTIES =
      Set.of("rombongan", "delegasi", "kontingen", "kelompok", "regu", "kedatangan");

  private static final Set<String> COMES_BY =
      Set.of("diawasi", "dihadiri", "diikuti", "disaksikan", "didampingi", "dipantau", "hadir");

  /** How far "oleh" may stand from its verb: "diikuti secara daring dari ruang rapat oleh …". */
  private static final int BY = 12;

  private static final Set<String> ALONE = Set.of("opener", "closer", "chair", "moderator");

  private static final Cue HOLDS =
      new Cue("<kantor> melantik <orang>/1", "organizer", Cue.Side.SUBJECT);

  private final CueTable cues = new CueTable();

  /** False for a sentence that tells of the past, of the future or of those who are not there. */
  static boolean isOfNow(String sentence) {
    return !ELSEWHEN.isIn(sentence) && !LATER.isIn(sentence);
  }

  /** The parts told of in one sentence. */
  List<Part> find(Story.Line line, String text, boolean lead) {
    List<Part> parts = new ArrayList<>();
    String sentence = line.span().in(text);
    int told = Math.min(first(LATER, sentence), first(IN_COURT, sentence));
    int elsewhere = first(ELSEWHEN, sentence);
    if (elsewhere < sentence.length()) {
      int cut = Math.max(reason(sentence, elsewhere), said(sentence, elsewhere));
      if (cut < 0) {
        return parts;
      }
      told = Math.min(told, cut);
    }
    int end = line.span().start() + told;
    List<Chunk> row = line.row().stream().filter(c -> c.span().start() < end).toList();
    collect(line, row, text, parts);
    Set<Agent> outsiders = Outsiders.of(row);
    outsiders.addAll(Absent.of(line.row()));
    parts.removeIf(p -> outsiders.contains(p.agent()));
    parts.removeIf(
        p -> p.agent().isBare() && !(lead && p.capacity().matches("organizer|attendee")));
    return parts;
  }

  /** "Rapat dipimpin A, mengingat Ketua sedang cuti": where the reason begins, or -1. */
  private static int reason(String sentence, int before) {
    Matcher reason = REASON.matcher(sentence).region(0, before);
    int at = -1;
    while (reason.find()) {
      at = reason.start();
    }
    return at;
  }

  /** "A menyampaikan bahwa lembaganya pernah …": where what A says begins, or -1. */
  private static int said(String sentence, int before) {
    Matcher said = SAID.matcher(sentence).region(0, before);
    return said.find() ? said.start() : -1;
  }

  private static int first(HeadedPattern pattern, String sentence) {
    HeadedPattern.Search search = pattern.in(sentence);
    return search.find() ? search.span().start() : sentence.length();
  }

  private void collect(Story.Line line, List<Chunk> row, String text, List<Part> parts) {
    List<Troupe> troupes = Troupe.of(row, i -> givesPart(row, i));
    boolean[] quoted = Quotes.mark(row);
    int i = 0;
    while (i < row.size()) {
      Optional<CueTable.Found> found = quoted[i] ? Optional.empty() : cues.at(row, i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      int end = i + found.get().length();
      Cue cue = CueSense.of(row, found.get().cue(), i, end);
      if (!cue.capacity().equals(Cue.NONE)) {
        take(line, row, troupes, cue, i, end, parts);
        addGuests(line, row, cue, end, parts);
      }
      i = end;
    }
    addBrackets(line, row, parts);
    parts.addAll(Bench.find(line, text));
    parts.addAll(Quoted.find(line, row));
    Present.find(line, row, troupes, quoted).forEach(parts::add);
  }

  /** "digelar di kantor KPU X" tells where, not who. */
  private static boolean isVenue(List<Chunk> row, @Nullable Troupe troupe, Cue cue) {
    return troupe != null
        && troupe.from() > 0
        && cue.capacity().equals("organizer")
        && VENUES.contains(row.get(troupe.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "saat memimpin sidang di Kantor Bawaslu X": the house, not who leads. */
  private static boolean isRoom(List<Chunk> row, @Nullable Troupe troupe) {
    return troupe != null
        && troupe.from() > 0
        && troupe.agents().stream().allMatch(Agent::isOffice)
        && VENUES.contains(row.get(troupe.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  private static void addGuests(
      Story.Line line, List<Chunk> row, Cue cue, int from, List<Part> parts) {
    boolean gathers = Guests.gathers(cue.name());
    if (gathers || (cue.capacity().equals("organizer") && cue.side() == Cue.Side.SUBJECT)) {
      parts.addAll(Guests.of(line, row, from, gathers));
    }
  }

  /** "narasumber …", "moderator …": a list's next part begins. */
  private boolean givesPart(List<Chunk> row, int at) {
    return cues.at(row, at)
        .filter(f -> f.cue().side() == Cue.Side.AFTER && PERSONAL.contains(f.cue().capacity()))
        .isPresent();
  }

  private void take(
      Story.Line line,
      List<Chunk> row,
      List<Troupe> troupes,
      Cue cue,
      int from,
      int to,
      List<Part> parts) {
    Troupe after = after(row, troupes, cue, by(row, cue, to));
    Troupe before = before(row, troupes, cue, from);
    boolean ofGroup = cue.capacity().equals("chair") && leadsGroup(row, from);
    switch (cue.side()) {
      case AFTER -> {
        Troupe who = isVenue(row, after, cue) ? null : after;
        add(opensSentence(row, who, cue, from) ? first(who) : who, cue, ofGroup, line, parts);
      }
      case BOTH -> {
        if (after != null && before != null && isOrigin(row, before)) {
          add(after, cue, ofGroup, line, parts);
          return;
        }
        add(before, cue, ofGroup, line, parts);
        boolean place = isPlace(row, after) || isVisited(cue, after);
        add(place ? null : after, cue, ofGroup, line, parts);
      }
      case SUBJECT -> {
        boolean next = cue.name().contains("sebagai") && after != null && after.from() - to <= 1;
        Troupe who = before == null || next ? after : before;
        boolean where = who == after && isRoom(row, who);
        add(
            where ? null : who == before && isRelative(row, cue, from) ? last(before) : who,
            cue,
            ofGroup,
            line,
            parts);
        if (cue.name().contains("lantik")) {
          add(after, cue, true, line, parts);
          add(before == null ? swearer(row, troupes, from) : null, HOLDS, false, line, parts);
        }
        addCompanion(row, troupes, cue, to, line, parts);
      }
    }
  }

  /** "diikuti secara daring dari Ruang Rapat KPU X oleh A": who does it stands after "oleh". */
  private int by(List<Chunk> row, Cue cue, int to) {
    boolean passive = cue.side() == Cue.Side.AFTER && cue.name().startsWith("di");
    for (int i = to; passive && i < Math.min(row.size(), to + BY); i++) {
      Chunk chunk = row.get(i);
      if (chunk.text().equals("oleh")) {
        return i + 1;
      }
      Agent agent = chunk.find(Agent.class).orElse(null);
      if ((agent != null && !agent.isOffice())
          || isCue(chunk)
          || turnsAway(chunk, cue)
          || ",;".indexOf(chunk.symbol()) >= 0) {
        return to;
      }
    }
    return to;
  }

  /** "KPU X melantik 75 anggota PPK": the office that holds the ceremony. */
  private static @Nullable Troupe swearer(List<Chunk> row, List<Troupe> troupes, int to) {
    Troupe before = before(row, troupes, HOLDS, to);
    boolean host =
        before != null
            && to - before.to() <= 3
            && before.agents().stream().allMatch(Agent::isOffice);
    return host ? before : null;
  }

  /** "duduk di balee Dayah X" tells where. */
  private static boolean isPlace(List<Chunk> row, @Nullable Troupe troupe) {
    return troupe != null
        && troupe.from() > 0
        && row.get(troupe.from() - 1).text().equals("di")
        && troupe.agents().stream().allMatch(Agent::isOffice);
  }

  /** "menyambangi kantor Partai X di Kecamatan Y": a party, a place. */
  private static boolean isVisited(Cue cue, @Nullable Troupe troupe) {
    return troupe != null
        && VISITS.matcher(cue.name()).find()
        && troupe.agents().stream()
            .allMatch(a -> a.isOffice() && (isPlaceOnly(a.organization()) || isOfParty(a)));
  }

  private static boolean isOfParty(Agent agent) {
    Thing office = agent.organization();
    return office != null && office.key().contains("partai");
  }

  /** "Dari Pengadilan Negeri X hadir Panitera A": the office tells where A is from. */
  private static boolean isOrigin(List<Chunk> row, Troupe troupe) {
    return troupe.from() > 0
        && row.get(troupe.from() - 1).text().equalsIgnoreCase("dari")
        && troupe.agents().stream().allMatch(Agent::isOffice);
  }

  /** "Rombongan dipimpin A": who leads a party of guests does not lead the meeting. */
  private static boolean leadsGroup(List<Chunk> row, int from) {
    boolean relative = from > 0 && row.get(from - 1).text().equals("yang");
    if (relative && from > 1 && leadsOffice(row, from - 2)) {
      return true;
    }
    return row.subList(Math.max(0, from - 6), from).stream()
        .map(c -> c.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> PARTIES.contains(word) || (relative && word.equals("tim")));
  }

  /** "diawasi oleh Bawaslu X yang dipimpin A", "lembaga yang dipimpin A". */
  private static boolean leadsOffice(List<Chunk> row, int before) {
    Chunk led = row.get(before);
    return led.text().equalsIgnoreCase("lembaga")
        || (led.find(Agent.class).filter(Agent::isOffice).isPresent()
            && row.subList(Math.max(0, before - 5), before).stream()
                .anyMatch(c -> COMES_BY.contains(c.text().toLowerCase(Locale.ROOT))));
  }

  /** "A, B dan C yang memberi sambutan": only the last one did. */
  private static boolean isRelative(List<Chunk> row, Cue cue, int from) {
    boolean one = ALONE.contains(cue.capacity()) || cue.capacity().equals("remarks");
    for (int i = Math.max(0, from - 3); one && i < from; i++) {
      if (row.get(i).text().equals("yang")) {
        return true;
      }
    }
    return false;
  }

  /** "Dalam diskusi yang dipandu A, Ketua KPU X B menanyakan …": only A guided it. */
  private boolean opensSentence(List<Chunk> row, @Nullable Troupe who, Cue cue, int from) {
    return who != null
        && who.agents().size() == 2
        && ALONE.contains(cue.capacity())
        && from > 1
        && row.get(from - 1).text().equals("yang")
        && OPENS.contains(row.get(0).text().toLowerCase(Locale.ROOT))
        && cues.at(row, who.to()).filter(f -> f.cue().side() == Cue.Side.SUBJECT).isPresent();
  }

  private static @Nullable Troupe first(@Nullable Troupe troupe) {
    return troupe == null
        ? null
        : new Troupe(
            troupe.from(),
            troupe.from() + 1,
            troupe.agents().subList(0, 1),
            List.of(),
            troupe.aside());
  }

  private static @Nullable Troupe last(@Nullable Troupe troupe) {
    return troupe == null
        ? null
        : new Troupe(
            troupe.to() - 1,
            troupe.to(),
            troupe.agents().subList(troupe.agents().size() - 1, troupe.agents().size()),
            List.of(),
            troupe.aside());
  }

  private static void add(
      @Nullable Troupe troupe, Cue cue, boolean ofGroup, Story.Line line, List<Part> parts) {
    if (troupe == null) {
      return;
    }
    for (Agent agent : troupe.agents()) {
      if (plays(agent, troupe, cue)) {
        String capacity = ofGroup ? Cue.ATTENDEE : capacity(agent, troupe, cue);
        parts.add(new Part(agent, capacity, line.span(), cue.name()));
      }
    }
  }

  /**
   * Offices do not open or speak where persons do, and groups never; only persons merely speak. A
   * post alone holds no event.
   */
  private static boolean plays(Agent agent, Troupe troupe, Cue cue) {
    if (agent.isUnit() && cue.capacity().equals("organizer")) {
      return false;
    }
    if (!PERSONAL.contains(cue.capacity())) {
      return !(agent.isOffice()
          && isPlaceOnly(agent.organization())
          && cue.name().contains("turun"));
    }
    if (agent.group() != null || (cue.capacity().equals(Cue.SPEECH) && !agent.isPerson())) {
      return false;
    }
    if (agent.isOffice() && isPlaceOnly(agent.organization())) {
      return false;
    }
    boolean listed =
        cue.side() == Cue.Side.AFTER
            && cue.capacity().equals("speaker")
            && !cue.name().startsWith("giliran ")
            && !cue.name().startsWith("dibacakan ");
    return listed || agent.isPerson() || agent.isUnit() || !troupe.hasPerson();
  }

  /** "paparan dengan kronologi di Kecamatan Essang". */
  private static boolean isPlaceOnly(@Nullable Thing office) {
    return office != null
        && (office.key().startsWith("kecamatan-")
            || office.key().startsWith("kelurahan-")
            || office.key().startsWith("desa-"));
  }

  /**
   * One opens, leads or closes; who comes with him attends. Only offices host, and an office that
   * is called in comes to listen.
   */
  private static String capacity(Agent agent, Troupe troupe, Cue cue) {
    boolean hosts = cue.capacity().equals("organizer") && !agent.isOffice();
    boolean called = cue.name().startsWith("menghadirkan <") && agent.isOffice();
    List<Agent> people = troupe.agents().stream().filter(a -> !a.isOffice()).toList();
    boolean many = people.size() > 2 && agent != people.get(0);
    boolean comesAlong =
        ALONE.contains(cue.capacity()) && (many || troupe.companions().contains(agent));
    return hosts || called || comesAlong ? Cue.ATTENDEE : cue.capacity();
  }

  /** The next troupe after a cue, near by and with no other cue's verb between. */
  private @Nullable Troupe after(List<Chunk> row, List<Troupe> troupes, Cue cue, int from) {
    for (Troupe troupe : troupes) {
      if (troupe.from() >= from) {
        int reach = cue.name().equals("menurut <peserta>/1") ? 1 : REACH;
        boolean near = troupe.from() - from <= reach && !crosses(row, from, troupe.from(), cue);
        return near ? troupe : null;
      }
    }
    return null;
  }

  private boolean crosses(List<Chunk> row, int from, int to, Cue cue) {
    if (cue.side() == Cue.Side.AFTER && isClauseEnd(row, from)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      Chunk chunk = row.get(i);
      if ((chunk.symbol() == ';' && i > from + 2)
          || (cue.side() != Cue.Side.SUBJECT && chunk.text().equals("bahwa"))
          || (cue.side() == Cue.Side.AFTER
              && ((isCue(chunk) && !standsIn(row, from, i, cue)) || turnsAway(chunk, cue)))) {
        return true;
      }
    }
    return false;
  }

  /** "dibuka Ketua KPU X yang diwakili A": A opened it. */
  private static boolean standsIn(List<Chunk> row, int from, int at, Cue cue) {
    return PERSONAL.contains(cue.capacity())
        && row.get(at).text().toLowerCase(Locale.ROOT).startsWith("diwakil")
        && row.subList(from, at).stream().anyMatch(c -> c.about() instanceof Post);
  }

  /** "Setelah masa pengajuan ditutup, KPU X menerima kunjungan": the office did not close it. */
  private static boolean isClauseEnd(List<Chunk> row, int from) {
    return from + 1 < row.size()
        && row.get(from).symbol() == ','
        && (row.get(from + 1).find(Agent.class).filter(Agent::isOffice).isPresent()
            || ONCE.contains(row.get(0).text().toLowerCase(Locale.ROOT)));
  }

  private boolean isCue(Chunk chunk) {
    return chunk.about() == null && cues.at(List.of(chunk), 0).isPresent();
  }

  /** "disampaikan kepada …", "ditutup dengan …": who follows does not do it. */
  private static boolean turnsAway(Chunk chunk, Cue cue) {
    String word = chunk.text().toLowerCase(Locale.ROOT);
    return AWAY.contains(word) || (cue.name().startsWith("di") && word.equals("dengan"));
  }

  /** The last troupe before a cue that can be its subject. */
  private static @Nullable Troupe before(List<Chunk> row, List<Troupe> troupes, Cue cue, int to) {
    Troupe best = null;
    boolean personal = PERSONAL.contains(cue.capacity()) && !actsAs(cue);
    for (Troupe troupe : troupes) {
      boolean beside = troupe.to() == to && cue.name().startsWith("<peserta> selaku");
      if (troupe.to() <= to && (!troupe.aside() || beside) && (!personal || troupe.hasPerson())) {
        best = troupe;
      }
    }
    return best;
  }

  /** "KPU X dan KPU Y bertindak sebagai pemateri": offices present too. */
  private static boolean actsAs(Cue cue) {
    return cue.capacity().equals("speaker")
        && (cue.name().contains("sebagai") || cue.name().contains("menjadi"));
  }

  /**
   * "… mengikuti kajian bersama KPU X", "… melakukan koordinasi dengan Bawaslu X": the other one
   * attends too.
   */
  private void addCompanion(
      List<Chunk> row, List<Troupe> troupes, Cue cue, int from, Story.Line line, List<Part> parts) {
    boolean meets = MEETING.matcher(cue.name()).find();
    boolean holds = cue.capacity().equals("organizer");
    if (!meets && !holds && !cue.capacity().equals(Cue.ATTENDEE)) {
      return;
    }
    for (Troupe troupe : troupes) {
      if (troupe.from() > from && troupe.from() - from <= (holds ? FAR : REACH)) {
        String with = row.get(troupe.from() - 1).text().toLowerCase(Locale.ROOT);
        boolean signs = holds && isSigning(row, from, troupe.from());
        boolean other = with.equals("bersama") || ((meets || signs) && with.equals("dengan"));
        if (other && !crosses(row, from, troupe.from(), cue)) {
          troupe
              .agents()
              .forEach(
                  a -> parts.add(new Part(a, Cue.ATTENDEE, line.span(), cue.name() + " " + with)));
          return;
        }
      }
    }
  }

  /** "menggelar penandatanganan nota kesepahaman dengan Kejari X". */
  private static boolean isSigning(List<Chunk> row, int from, int to) {
    return row.subList(from, to).stream()
        .anyMatch(c -> c.text().toLowerCase(Locale.ROOT).matches("penandatanganan|teken"));
  }

  /** "(moderator)", "(narasumber)" after a person. */
  private void addBrackets(Story.Line line, List<Chunk> row, List<Part> parts) {
    for (int i = 0; i + 3 < row.size(); i++) {
      boolean bracket = row.get(i + 1).symbol() == '(' && row.get(i + 3).symbol() == ')';
      if (bracket && row.get(i).about() instanceof Agent agent && agent.isPerson()) {
        Optional<CueTable.Found> cue = cues.at(row, i + 2);
        cue.ifPresent(
            c ->
                parts.add(new Part(agent, c.cue().capacity(), line.span(), "<orang> (<peran>)/1")));
      }
    }
  }
}
