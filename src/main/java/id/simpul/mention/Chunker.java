package id.simpul.mention;

import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.Registry;
import id.simpul.text.NameLexicon;
import id.simpul.text.ScoredSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts a sentence into chunks. What is surest goes first: documents, dates, groups and offices
 * found in the whole article; then series, roles with their divisions, organizations; what
 * capitalised words are left may name persons.
 */
final class Chunker {
  private static final Set<String> UNIT_WORDS =
      Set.of("divisi", "div.", "bagian", "subbagian", "subbag", "subag", "bidang", "koordinasi");

  private static final Set<String> ROLES_WITH_UNIT =
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

  /** What is made of directorates: ministries, the police, the prosecution. */
  private static final Pattern DIRECTED =
      Pattern.compile("Kemen\\p{L}+|Polda|Mabes|Bareskrim|Polri|Kejaksaan|Ditjen|Bawaslu|KPU");

  private static final Pattern OFFICES = Pattern.compile("KPU|KIP|Bawaslu|Panwaslih|DKPP|MK");

  /** Words before an office that say whose it is. */
  private static final Set<String> LEVELS =
      Set.of("sekretariat", "setjen", "provinsi", "kabupaten", "kota", "kantor", "jajaran", "pada");

  private static final Set<String> STAFF = Set.of("staf", "pelaksana", "bendahara");

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

  /** "Kepala Pusat Data dan Informasi (Kapusdatin)". */
  private static final Pattern SHORT_POST =
      Pattern.compile("K(?:a|or)(?:pus|bag|sub|bid|ro|di[nsv]|ban|sek|kan)\\p{L}*");

  private static final String ACTING = "acting";

  private final RoleGrammar roles;
  private final DivisionGrammar divisions;
  private final KnownOrganizations known;
  private final PlaceWords places;
  private final OrganizationGrammar organizations;
  private final SeriesGrammar series;
  private final HeadOfRegion headOfRegion;
  private final LedBody led;

  Chunker(Registry registry) {
    this.roles = new RoleGrammar(registry);
    this.divisions = new DivisionGrammar(registry);
    RegionFinder regions = new RegionFinder(registry);
    this.known = new KnownOrganizations(registry);
    this.places = new PlaceWords(regions);
    this.organizations = new OrganizationGrammar(known, places, regions);
    this.series = new SeriesGrammar(registry);
    this.headOfRegion = new HeadOfRegion(registry);
    this.led = new LedBody(organizations, known, places);
  }

  /**
   * Chunks of the words of one sentence; {@code fixed} are chunks already found in it, {@code
   * votes} the model's names.
   */
  List<Chunk> chunk(
      String text, List<Word> words, List<Chunk> fixed, Supplier<List<ScoredSpan>> votes) {
    boolean[] taken = new boolean[words.size()];
    List<Chunk> chunks = new ArrayList<>(fixed);
    chunks.removeIf(chunk -> namesSeries(words, chunk) || isOfDistrict(words, chunk));
    chunks.forEach(chunk -> take(words, taken, chunk.span()));
    addSeries(text, words, taken, chunks);
    addRoles(text, words, taken, chunks);
    addOrganizations(text, words, taken, chunks);
    for (NameGrammar.Run run : names(text, words, taken, votes)) {
      Chunk name = new Chunk(run.name().symbol(), run.span(), run.span().in(text), run.name());
      add(text, words, taken, chunks, name);
    }
    boolean[] covered = new boolean[words.size()];
    chunks.forEach(chunk -> take(words, covered, chunk.span()));
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i]) {
        Word word = words.get(i);
        chunks.add(new Chunk(Symbols.ofWord(word), word.span(), word.text(), null));
      }
    }
    chunks.sort(Comparator.comparing(Chunk::span));
    return chunks;
  }

  /** The model is asked only where its vote can make a name certain, or a speaker. */
  private List<NameGrammar.Run> names(
      String text, List<Word> words, boolean[] taken, Supplier<List<ScoredSpan>> votes) {
    List<NameGrammar.Run> runs = NameGrammar.find(text, words, taken);
    if (leavePlaces(text, words, taken, runs)) {
      runs = NameGrammar.find(text, words, taken);
    }
    boolean open =
        runs.stream()
            .anyMatch(
                run -> run.name().isOpen() || (run.name().isOpenSpeaker() && isSpoken(words, run)));
    return open ? NameGrammar.voted(runs, votes.get()) : runs;
  }

  /** Takes the words of regions at the head of a run: "Kudus", "Banda Aceh" are no persons. */
  private boolean leavePlaces(
      String text, List<Word> words, boolean[] taken, List<NameGrammar.Run> runs) {
    boolean left = false;
    for (NameGrammar.Run run : runs) {
      int place = places.at(text, words, run.from());
      for (int i = run.from(); i < Math.min(run.from() + place, run.to()); i++) {
        if (words.get(i).nameness() >= 0.5) {
          break;
        }
        taken[i] = true;
        left = true;
      }
    }
    return left;
  }

  /** "KPU Goes to School": the office is part of the name. */
  private static boolean namesSeries(List<Word> words, Chunk chunk) {
    for (int i = 0; chunk.symbol() == Symbols.OFFICE && i + 3 < words.size(); i++) {
      if (words.get(i).span().start() == chunk.span().start()) {
        return SeriesNaming.goesTo(words, i) > 0;
      }
    }
    return false;
  }

  /** "Panwaslih Kecamatan X": a body below the office of that name. */
  private static boolean isOfDistrict(List<Word> words, Chunk chunk) {
    if (chunk.symbol() != Symbols.OFFICE || !chunk.text().equalsIgnoreCase("Panwaslih")) {
      return false;
    }
    return IntStream.range(0, words.size() - 1)
        .filter(i -> words.get(i).span().equals(chunk.span()))
        .anyMatch(i -> words.get(i + 1).lower().equals("kecamatan"));
  }

  /** "kata Xaverius", "Xaverius menegaskan": a verb of speech on either side. */
  private static boolean isSpoken(List<Word> words, NameGrammar.Run run) {
    return (run.from() > 0 && NameLexicon.isSpeech(words.get(run.from() - 1).text()))
        || (run.to() < words.size() && NameLexicon.isSpeech(words.get(run.to()).text()));
  }

  private void addSeries(String text, List<Word> words, boolean[] taken, List<Chunk> chunks) {
    for (int i = 0; i < words.size(); i++) {
      if (!taken[i]) {
        Optional<PhraseTable.Found<SeriesName>> found = series.at(text, words, i);
        if (found.isPresent() && free(taken, i, found.get().words())) {
          add(
              text,
              words,
              taken,
              chunks,
              chunk(text, words, i, found.get().words(), Symbols.SERIES, found.get().meaning()));
        }
      }
    }
  }

  private void addRoles(String text, List<Word> words, boolean[] taken, List<Chunk> chunks) {
    for (int i = 0; i < words.size(); i++) {
      if (taken[i]) {
        continue;
      }
      if (isActing(words, i) && !taken[i + 1]) {
        add(text, words, taken, chunks, chunk(text, words, i, 2, Symbols.STANDING, ACTING));
        i++;
        continue;
      }
      Optional<PhraseTable.Found<RoleHead>> role = roles.at(words, i);
      if (role.isPresent()
          && free(taken, i, role.get().words())
          && !isSurname(words, i, role.get(), taken)) {
        RoleHead head = role.get().meaning();
        add(
            text,
            words,
            taken,
            chunks,
            chunk(text, words, i, role.get().words(), Symbols.ROLE, head));
        int after = i + role.get().words();
        Optional<PhraseTable.Found<Thing>> body =
            after < words.size() && known.startAt(words, after)
                ? Optional.empty()
                : headOfRegion.at(head.slug(), text, words, after);
        if (body.isPresent() && free(taken, after, body.get().words())) {
          OrganizationName led = new OrganizationName(body.get().meaning(), null, false, null);
          add(
              text,
              words,
              taken,
              chunks,
              chunk(text, words, after, body.get().words(), Symbols.ORGANIZATION, led));
        }
        if (!ROLES_WITH_UNIT.contains(head.slug())
            && !STAFF.contains(head.slug())
            && !directorate(words, after, taken)) {
          addLedBody(text, words, taken, chunks, head.slug(), after);
        }
        if (after < words.size() && !taken[after] && ROLES_WITH_UNIT.contains(head.slug())) {
          boolean known = words.get(after - 1).text().endsWith(".");
          addDivision(text, words, taken, chunks, after, after, !known);
        } else if (head.slug().equals("direktur") && directorate(words, after, taken)) {
          addDivision(text, words, taken, chunks, after, after, true);
        } else if (after < words.size() && !taken[after] && STAFF.contains(head.slug())) {
          addDivision(text, words, taken, chunks, after, after, false);
        }
      } else if (words.get(i).text().equals("(") && i + 2 < words.size() && !taken[i + 1]) {
        addBracketedDivision(text, words, taken, chunks, i + 1);
      } else if (words.get(i).text().equals("seksi") && i > 0 && taken[i - 1]) {
        addPlainDivision(text, words, taken, chunks, i);
      } else if (Symbols.ofWord(words.get(i)) == Symbols.IN_CHARGE
          && i + 2 < words.size()
          && !taken[i + 1]
          && (words.get(i + 1).isCapitalised() || words.get(i + 2).lower().equals("dan"))) {
        addDivision(text, words, taken, chunks, i + 1, i + 1, false);
      } else if (UNIT_WORDS.contains(words.get(i).lower())
          && i + 1 < words.size()
          && !taken[i + 1]) {
        boolean ofRole = i > 0 && !chunks.isEmpty() && endsRole(chunks, words.get(i - 1));
        boolean open = words.get(i).lower().startsWith("div") || ofRole;
        addDivision(text, words, taken, chunks, i, i + 1, open);
      }
    }
  }

  /** "Direktur Tata Negara Kementerian X", "Direktur Reserse Kriminal Umum Polda X". */
  private boolean directorate(List<Word> words, int from, boolean[] taken) {
    int end = from;
    while (end < words.size()
        && end - from < 6
        && !taken[end]
        && !known.startAt(words, end)
        && (words.get(end).isCapitalised() || words.get(end).lower().equals("dan"))
        && words.get(end).isAlphabetic()) {
      end++;
    }
    return end > from
        && end < words.size()
        && DIRECTED.matcher(words.get(end).text()).matches()
        && !words.get(from).lower().matches("utama|eksekutif|jenderal|umum");
  }

  /** "Wakil Dekan Bidang Kemahasiswaan": the unit of the role before it. */
  private static boolean endsRole(List<Chunk> chunks, Word before) {
    Chunk last = chunks.get(chunks.size() - 1);
    return last.symbol() == Symbols.ROLE && last.span().end() == before.span().end();
  }

  /** "Yusrizal Hakim": a name that is a role too, after a name and before no office. */
  private static boolean isSurname(
      List<Word> words, int at, PhraseTable.Found<RoleHead> role, boolean[] taken) {
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
        && (titled || before.nameness() >= 0.5 || (at > 1 && taken[at - 2]));
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

  /** The organization that a post leads, where only the post tells that it is one. */
  private void addLedBody(
      String text, List<Word> words, boolean[] taken, List<Chunk> chunks, String role, int at) {
    Optional<PhraseTable.Found<Thing>> body = led.at(role, text, words, at, taken);
    if (body.isPresent()
        && free(taken, at, body.get().words())
        && !isSystem(body.get().meaning())) {
      OrganizationName name = new OrganizationName(body.get().meaning(), null, false, null);
      int count = body.get().words();
      add(text, words, taken, chunks, chunk(text, words, at, count, Symbols.ORGANIZATION, name));
    }
  }

  /** "Tika Marlena (Teknis Penyelenggaraan dan Hukum)": the whole bracket names a division. */
  private void addBracketedDivision(
      String text, List<Word> words, boolean[] taken, List<Chunk> chunks, int from) {
    Optional<PhraseTable.Found<String>> found = divisions.at(words, from);
    int end = from + found.map(PhraseTable.Found::words).orElse(0);
    boolean name =
        end > from + 1
            || found.map(PhraseTable.Found::meaning).filter(divisions::knows).isPresent();
    boolean whole = name && end < words.size() && words.get(end).text().equals(")");
    if (whole && free(taken, from, end - from)) {
      String printed = found.orElseThrow().meaning();
      DivisionName division = new DivisionName(divisions.slug(printed), printed, false);
      add(
          text,
          words,
          taken,
          chunks,
          chunk(text, words, from, end - from, Symbols.DIVISION, division));
    }
  }

  /** The division named from word {@code name} on; its chunk starts at word {@code start}. */
  private void addDivision(
      String text,
      List<Word> words,
      boolean[] taken,
      List<Chunk> chunks,
      int start,
      int name,
      boolean open) {
    Optional<PhraseTable.Found<String>> found =
        divisions.at(words, name).or(() -> divisions.inSmallLetters(words, name));
    if (found.isEmpty() && open && words.get(name).nameness() < 0.5) {
      found = unknownDivision(words, name, taken);
    }
    if (found.isEmpty() || !free(taken, name, found.get().words())) {
      return;
    }
    int last = open ? beforeOffice(words, name + found.get().words(), taken) : 0;
    String printed = last > 0 ? WordRun.printed(words, name, last) : found.get().meaning();
    DivisionName division = new DivisionName(divisions.slug(printed), printed, start < name);
    int end = last > 0 ? last : withShortForm(words, name + found.get().words());
    add(
        text,
        words,
        taken,
        chunks,
        chunk(text, words, start, end - start, Symbols.DIVISION, division));
  }

  /**
   * "Kepala Biro Hukum dan Administrasi Kepaniteraan MK": the words up to the office belong to the
   * unit too.
   *
   * @return where they end, 0 where there are none
   */
  private int beforeOffice(List<Word> words, int from, boolean[] taken) {
    int end = from;
    while (end < words.size()
        && end - from < 3
        && !taken[end]
        && words.get(end).isCapitalised()
        && words.get(end).isAlphabetic()
        && !words.get(end).isUpperCase()
        && !words.get(end).isHonorific()
        && words.get(end).nameness() < 0.5
        && !LEVELS.contains(words.get(end).lower())
        && !known.startAt(words, end)) {
      end++;
    }
    boolean office =
        end < words.size()
            && (known.startAt(words, end) || OFFICES.matcher(words.get(end).text()).matches());
    return end > from && office ? end : 0;
  }

  /**
   * "Staf seksi pengembangan e-government dan integrasi daerah": lower-case words up to a name or a
   * bracket.
   */
  private void addPlainDivision(
      String text, List<Word> words, boolean[] taken, List<Chunk> chunks, int start) {
    int end = start + 1;
    while (end < words.size()
        && end - start < 9
        && !taken[end]
        && Character.isLowerCase(words.get(end).text().charAt(0))) {
      end++;
    }
    if (end > start + 1) {
      String printed = WordRun.printed(words, start + 1, end);
      DivisionName division = new DivisionName(divisions.slug(printed), printed, false);
      add(
          text,
          words,
          taken,
          chunks,
          chunk(text, words, start, end - start, Symbols.DIVISION, division));
    }
  }

  /** "(KUL)", "(Parhumas dan SDM)" right after a division is its short form, not a person. */
  private int withShortForm(List<Word> words, int end) {
    if (end + 2 < words.size() && words.get(end).text().equals("(")) {
      Optional<PhraseTable.Found<String>> inner = divisions.at(words, end + 1);
      int close = end + 1 + inner.map(PhraseTable.Found::words).orElse(1);
      boolean acronym =
          inner.isPresent()
              || words.get(end + 1).isUpperCase()
              || SHORT_POST.matcher(words.get(end + 1).text()).matches();
      if (acronym && close < words.size() && words.get(close).text().equals(")")) {
        return close + 1;
      }
    }
    return end;
  }

  /**
   * A unit that no vocabulary knows ("Kabid Telematika"): capitalised ordinary words with "dan"
   * between two of them.
   */
  private Optional<PhraseTable.Found<String>> unknownDivision(
      List<Word> words, int from, boolean[] taken) {
    int end = from;
    while (end < words.size()
        && end - from < 8
        && !taken[end]
        && !words.get(end).isHonorific()
        && (end == from || !known.startAt(words, end))
        && isUnitWord(words, from, end, taken)) {
      end++;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(WordRun.printed(words, from, end), end - from));
  }

  private static boolean isUnitWord(List<Word> words, int from, int at, boolean[] taken) {
    Word word = words.get(at);
    if (word.lower().equals("dan")) {
      return at > from
          && at + 1 < words.size()
          && !taken[at + 1]
          && words.get(at + 1).isCapitalised();
    }
    return word.isCapitalised()
        && word.isAlphabetic()
        && (at == from
            || NotNames.contains(word.lower())
            || word.isUpperCase()
            || words.get(at - 1).lower().equals("dan"));
  }

  /** "operator JDIH", "admin Sirekap": what is operated is no organization. */
  private static boolean isSystem(Thing named) {
    return SYSTEMS.contains(named.label().split(" ")[0].toUpperCase(Locale.ROOT));
  }

  private void addOrganizations(
      String text, List<Word> words, boolean[] taken, List<Chunk> chunks) {
    for (int i = 0; i < words.size(); i++) {
      if (!taken[i]) {
        Optional<PhraseTable.Found<Thing>> found = organizations.at(text, words, i, taken);
        if (found.isPresent()
            && free(taken, i, found.get().words())
            && !isSystem(found.get().meaning())) {
          Thing named = found.get().meaning();
          boolean group = named.type() == ThingType.OFFICE_GROUP;
          OrganizationName name = new OrganizationName(named, null, known.needsPlace(named), null);
          add(
              text,
              words,
              taken,
              chunks,
              group
                  ? chunk(text, words, i, found.get().words(), Symbols.GROUP, new GroupName(named))
                  : chunk(text, words, i, found.get().words(), Symbols.ORGANIZATION, name));
        }
      }
    }
  }

  private static boolean free(boolean[] taken, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static Chunk chunk(
      String text, List<Word> words, int from, int count, char symbol, Object about) {
    Span span = words.get(from).span().cover(words.get(from + count - 1).span());
    return new Chunk(symbol, span, span.in(text), about);
  }

  private static void add(
      String text, List<Word> words, boolean[] taken, List<Chunk> chunks, Chunk chunk) {
    chunks.add(chunk);
    take(words, taken, chunk.span());
  }

  private static void take(List<Word> words, boolean[] taken, Span span) {
    for (int i = firstEndingAfter(words, span.start()); i < words.size(); i++) {
      if (words.get(i).span().start() >= span.end()) {
        return;
      }
      taken[i] = true;
    }
  }

  private static int firstEndingAfter(List<Word> words, int index) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
