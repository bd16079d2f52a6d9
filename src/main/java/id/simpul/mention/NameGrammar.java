package id.simpul.mention;

import id.simpul.model.Span;
import id.simpul.text.Degrees;
import id.simpul.text.Honorifics;
import id.simpul.text.NameLexicon;
import id.simpul.text.RomanNumerals;
import id.simpul.text.ScoredSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of words that may name a person: titles, then capitalised words that are no ordinary
 * words, then degrees with their commas ("Bapak Ari Rumansyah, S.H.,M.Si"). How probable a name is,
 * lexicon, marks and model say together.
 */
final class NameGrammar {
  /** What a sure vote of the model adds to a name's probability. */
  static final double VOTE = 0.36;

  /** "Umbu Tamu Ridi": after these the words of a name are often words of the language too. */
  private static final Set<String> SUMBANESE = Set.of("umbu", "rambu");

  private static final int MAX_WORDS = 7;
  private static final Set<String> BRANCHES =
      Set.of(
          "Pol",
          "Polisi",
          "Inf",
          "Infanteri",
          "Kav",
          "Kavaleri",
          "Arh",
          "Arm",
          "Czi",
          "Zeni",
          "Laut",
          "Mar",
          "Marinir",
          "Pnb",
          "TNI",
          "Purn");
  private static final Set<String> PLACES =
      Set.of(
          "jalan",
          "jl.",
          "jl",
          "jln.",
          "hotel",
          "aula",
          "gedung",
          "stadion",
          "desa",
          "kelurahan",
          "dusun",
          "pulau",
          "gunung",
          "masjid",
          "lapangan",
          "museum",
          "terminal",
          "bandara",
          "gor",
          "pendopo",
          "ballroom",
          "toko",
          "kampung");

  /** Where people call themselves what they like. */
  private static final Set<String> ACCOUNTS =
      Set.of("akun", "facebook", "instagram", "tiktok", "twitter", "youtube");

  /** "T.P." in "Manaek T.P. Hutabarat". */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\.?(?:\\p{Lu}\\.)?");

  /** Behind the initial of "M.Taufik". */
  private static final Pattern GLUED_INITIAL =
      Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})");

  private static final Pattern COMMA_BEFORE = Pattern.compile("^[\\s,]+");

  private static final Set<String> STRONG_TITLES =
      Set.of(
          "Sdr", "Sdri", "Bapak", "Ibu", "Bpk", "Prof", "Dr", "Drs", "Dra", "Ir", "Hj", "KH",
          "AKBP", "AKP", "Kompol", "Iptu", "Ipda", "Aiptu", "Letkol", "Mayor", "Kapten", "Lettu",
          "Kolonel", "Brigjen", "Kombes", "Serma", "Pdt");

  private static final Set<String> INNER =
      Set.of("bin", "binti", "br", "br.", "boru", "al", "el", "de", "da", "van", "der", "ibn");

  /** Days stand behind names without being part of them: "Ketua KPU X Budi Selasa kemarin". */
  private static final Set<String> DAYS =
      Set.of("senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad");

  /** Short forms of two letters that stand beside names. */
  private static final Set<String> NO_INITIALS =
      Set.of(
          "RI", "MK", "MA", "PN", "PT", "UU", "TV", "SD", "MI", "TU", "WA", "IT", "CV", "UD", "TP",
          "RT", "RW", "RS", "NU", "PP", "DI", "AD", "AL", "AU", "HP", "KI", "PA", "PS", "BB");

  /** Names that are sentence words too. */
  private static final Set<String> NAMES_TOO = Set.of("Lalu");

  private NameGrammar() {}

  /**
   * A run with the index of its first word and the index after its last.
   *
   * @param known how much of the name the lexicon knows, the mean of its words
   * @param words of the name, without titles and degrees
   */
  record Run(PersonName name, Span span, int from, int to, double known, int words) {

    /** The same with what the model says of the name. */
    private Run with(List<ScoredSpan> votes) {
      double vote = NameGrammar.vote(votes, name.core());
      double probability = probability(known, words, name.honorific() != null, vote);
      PersonName voted =
          new PersonName(name.core(), name.name(), name.honorific(), probability, vote);
      return new Run(voted, span, from, to, known, words);
    }
  }

  /** The same runs with what the model says of their names. */
  static List<Run> voted(List<Run> runs, List<ScoredSpan> votes) {
    List<Run> voted = new ArrayList<>(runs.size());
    runs.forEach(run -> voted.add(run.with(votes)));
    return voted;
  }

  /** Every run of {@code words} outside what is taken, as lexicon and marks see them. */
  static List<Run> find(String text, List<Word> words, boolean[] taken) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Run run = taken[i] ? null : runAt(text, words, i, taken);
      if (run != null && isPlaceBefore(words, i, taken)) {
        i = run.to();
      } else if (run == null) {
        i++;
      } else {
        runs.add(run);
        i = run.to();
      }
    }
    return runs;
  }

  /**
   * "Jalan Diponegoro", "Hotel Santika", "Aula Ki Hajar Dewantara", "akun Facebook \"Anita\"": no
   * person's name.
   */
  private static boolean isPlaceBefore(List<Word> words, int at, boolean[] taken) {
    return isOneOf(words, at - 1, taken, PLACES)
        || isOneOf(words, at, taken, Set.of("jl.", "jln."))
        || isOneOf(words, at - 1, taken, ACCOUNTS)
        || (at > 0 && !words.get(at - 1).isAlphabetic() && isOneOf(words, at - 2, taken, ACCOUNTS));
  }

  private static boolean isOneOf(List<Word> words, int at, boolean[] taken, Set<String> known) {
    return at >= 0 && !taken[at] && known.contains(words.get(at).lower());
  }

  private static @Nullable Run runAt(String text, List<Word> words, int from, boolean[] taken) {
    int start = from;
    while (start < words.size() && !taken[start] && isTitle(words, from, start)) {
      start += Math.max(1, Ranks.at(words, start));
      if (start < words.size() && words.get(start).text().equals(".")) {
        start++;
      }
      start = afterCorps(words, from, start);
    }
    if (start == from && !words.get(from).isCapitalised()) {
      return null;
    }
    int end = endOfName(words, start, taken, start > from);
    while (end > start
        && isOrdinary(words.get(end - 1))
        && !isKnownName(words.get(end - 1))
        && !(end > start + 1 && endsInWord(words, start, end - 1, taken))) {
      end--;
    }
    boolean acronym = end == start + 1 && words.get(start).isUpperCase() && from == start;
    if (end == start
        || acronym
        || onlyInitials(words, start, end)
        || (end == start + 1 && isDegree(words.get(start)))) {
      return null;
    }
    Span core = words.get(start).span().cover(words.get(end - 1).span());
    int glued = gluedTitle(words.get(start).text());
    core = new Span(core.start() + glued, core.end());
    int degrees = Degrees.at(text, core.end()).map(Span::end).orElse(core.end());
    int to = end;
    while (to < words.size() && words.get(to).span().start() < degrees) {
      to++;
    }
    Span whole = new Span(words.get(from).span().start(), Math.max(core.end(), degrees));
    String honorific = honorific(text, whole, core);
    double known = known(words, start, end);
    double probability = probability(known, end - start, honorific != null, 0);
    String plain = WordRun.printed(words, start, end).substring(glued);
    if (plain.indexOf('.') >= 0) {
      plain = GLUED_INITIAL.matcher(plain).replaceAll(" ");
    }
    PersonName name = new PersonName(core, plain, honorific, probability, 0);
    return new Run(name, whole, from, to, known, end - start);
  }

  /** A title, or "Pol." and "Inf." after a rank. */
  private static boolean isTitle(List<Word> words, int from, int at) {
    return words.get(at).isHonorific()
        || Ranks.at(words, at) > 0
        || (at > from && BRANCHES.contains(words.get(at).text().replace(".", "")));
  }

  /** "Letkol Laut (P) Hardono": the corps in brackets belongs to the rank. */
  private static int afterCorps(List<Word> words, int from, int at) {
    boolean corps =
        at > from + 1
            && at + 3 < words.size()
            && words.get(at - 1).text().equals("Laut")
            && words.get(at).text().equals("(")
            && words.get(at + 1).text().length() <= 3
            && words.get(at + 2).text().equals(")");
    return corps ? at + 3 : at;
  }

  /** Length of a title without a space after it: "Dr.Didih". */
  private static int gluedTitle(String word) {
    int dot = word.indexOf('.');
    boolean glued =
        dot > 0 && dot + 2 < word.length() && Character.isUpperCase(word.charAt(dot + 1));
    return glued && Honorifics.isHonorific(word.substring(0, dot + 1)) ? dot + 1 : 0;
  }

  private static int endOfName(List<Word> words, int start, boolean[] taken, boolean titled) {
    int end = start;
    while (end < words.size() && end - start < MAX_WORDS && !taken[end]) {
      Word word = words.get(end);
      if (end > start && Ranks.at(words, end) > 0) {
        break;
      }
      if (end > start && isStrongTitle(word) && !isClan(words, start, end)) {
        break;
      }
      if (isShortened(words, start, end, taken)) {
        end++;
        continue;
      }
      if (end > start && endsInWord(words, start, end, taken)) {
        return end + 1;
      }
      if (end > start && endsInInitials(words, end)) {
        return end + 1;
      }
      boolean inner =
          INNER.contains(word.lower())
              && end > start
              && end + 1 < words.size()
              && isNameWord(words.get(end + 1));
      boolean ordinary =
          isOrdinary(word)
              && !isNameAll(words, end)
              && !(end > start && SUMBANESE.contains(words.get(start).lower()))
              && !(titled && end > start && nameFollows(words, end + 1, taken))
              && !(end > start && isBetweenNames(words, end, taken))
              && !(isKnownName(word) && (end > start || nameFollows(words, end + 1, taken)));
      boolean day = word.text().equals("Hari") && GivenHari.isAt(words, start, end, taken, titled);
      if (!inner
          && !day
          && (!isNameWord(word) || ordinary || (end > start && Degrees.isDegree(word.text())))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "KPU Kab. X Sdr. Yulianus", "Eko dan Dr. Budi": another person's name begins. */
  private static boolean isStrongTitle(Word word) {
    String plain = word.text().replace(".", "");
    return word.isCapitalised() && STRONG_TITLES.contains(plain);
  }

  /** "Fransiska Mayor Kaize" of Papua: after a known name and before no corps it is no rank. */
  private static boolean isClan(List<Word> words, int start, int at) {
    return words.get(at).text().equals("Mayor")
        && words.get(at - 1).nameness() >= 0.5
        && at == start + 1
        && at + 1 < words.size()
        && words.get(at + 1).text().length() > 3;
  }

  /** "Dg." in "Muh. Aksa Dg. Situju", "Br." in "Suryani Br. Ginting": a name shortened. */
  private static boolean isShortened(List<Word> words, int start, int at, boolean[] taken) {
    String text = words.get(at).text();
    int next = at + 1;
    return text.length() <= 5
        && text.length() > 2
        && text.endsWith(".")
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1))
        && text.indexOf('.') == text.length() - 1
        && !Degrees.isDegree(text)
        && !isOrdinary(words.get(at))
        && (at > start || !Honorifics.isHonorific(text))
        && next < words.size()
        && !taken[next]
        && isNameWord(words.get(next))
        && !isOrdinary(words.get(next));
  }

  /** "S.Pd." behind a comma, where the name before was not read. */
  private static boolean isDegree(Word word) {
    return word.text().indexOf('.') > 0 && Degrees.isDegree(word.text());
  }

  /**
   * "Lambertus Ajang, Kordiv …", "LA ODE JANUARI, S.Pd.": a family name that is a word of the
   * language too, where the sentence goes on in small letters or stops. Headings write every word
   * large, so that nothing is known there.
   */
  private static boolean endsInWord(List<Word> words, int start, int at, boolean[] taken) {
    Word word = words.get(at);
    Word before = words.get(at - 1);
    boolean same = word.isUpperCase() == before.isUpperCase();
    return same
        && word.isCapitalised()
        && word.isAlphabetic()
        && word.text().length() > 3
        && isOrdinary(word)
        && !isKnownName(word)
        && !DAYS.contains(word.lower())
        && before.nameness() >= 0.5
        && !isOrdinary(before)
        && stops(words, at + 1, taken);
  }

  private static boolean stops(List<Word> words, int next, boolean[] taken) {
    if (next >= words.size()) {
      return false;
    }
    String text = words.get(next).text();
    return text.equals(",")
        || (!taken[next]
            && words.get(next).isAlphabetic()
            && Character.isLowerCase(text.charAt(0)));
  }

  /** "Mukhtar AR", "Burhanuddin TM": a father's or a clan's initials, where the name ends. */
  private static boolean endsInInitials(List<Word> words, int at) {
    String text = words.get(at).text();
    boolean last = at + 1 >= words.size() || !words.get(at + 1).isCapitalised();
    return text.length() == 2
        && words.get(at).isUpperCase()
        && words.get(at).isAlphabetic()
        && last
        && !NO_INITIALS.contains(text)
        && !Degrees.isDegree(text)
        && RomanNumerals.parse(text).isEmpty();
  }

  static boolean nameFollows(List<Word> words, int next, boolean[] taken) {
    return next < words.size()
        && !taken[next]
        && isNameWord(words.get(next))
        && !isOrdinary(words.get(next));
  }

  private static boolean isNameWord(Word word) {
    if (!word.isCapitalised()
        || !word.isAlphabetic()
        || word.text().length() > 24
        || isSubject(word.text())
        || isPairOfAcronyms(word.text())) {
      return false;
    }
    return word.text().replace(".", "").length() == 1
        || word.text().equals("FX.")
        || INITIALS.matcher(word.text()).matches()
        || !word.isUpperCase()
        || word.nameness() >= 0.5;
  }

  /** "PPKn", "PPDWk": capitals that end in small letters are no name. */
  private static boolean isSubject(String word) {
    return word.equals("PKn")
        || word.length() > 2
            && Character.isUpperCase(word.charAt(0))
            && Character.isUpperCase(word.charAt(1))
            && Character.isUpperCase(word.charAt(2))
            && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** "TNI/Polri", not "Latuperissa/Tuasela". */
  private static boolean isPairOfAcronyms(String word) {
    int slash = word.indexOf('/');
    return slash > 1 && Character.isUpperCase(word.charAt(1));
  }

  /** "Lalu Mas'ud" of Lombok, where the word does not begin a sentence. */
  private static boolean isNameAll(List<Word> words, int at) {
    return at > 0
        && NAMES_TOO.contains(words.get(at).text())
        && at + 1 < words.size()
        && isNameWord(words.get(at + 1))
        && !words.get(at - 1).text().equals(".");
  }

  /** "Iskandar Muda Rangkuti": a word of the language between two names, set as they are. */
  private static boolean isBetweenNames(List<Word> words, int at, boolean[] taken) {
    Word word = words.get(at);
    return NameLexicon.isGiven(words.get(at - 1).text())
        && word.isCapitalised()
        && !word.isSentenceWord()
        && !DAYS.contains(word.lower())
        && nameFollows(words, at + 1, taken)
        && words.get(at + 1).nameness() >= 0.5
        && word.isUpperCase() == words.get(at + 1).isUpperCase();
  }

  private static boolean isOrdinary(Word word) {
    String lower = word.lower();
    boolean possessive = lower.length() > 6 && lower.endsWith("nya");
    return possessive || NotNames.contains(lower.indexOf('.') < 0 ? lower : lower.replace(".", ""));
  }

  private static boolean isKnownName(Word word) {
    return !word.isSentenceWord() && word.nameness() >= 0.5;
  }

  private static boolean onlyInitials(List<Word> words, int start, int end) {
    return words.subList(start, end).stream().allMatch(w -> w.text().replace(".", "").length() < 2);
  }

  private static @Nullable String honorific(String text, Span whole, Span core) {
    if (whole.equals(core)) {
      return null;
    }
    String before = text.substring(whole.start(), core.start()).strip();
    String behind = text.substring(core.end(), whole.end());
    String after = COMMA_BEFORE.matcher(behind).replaceFirst("").strip();
    if (before.isEmpty() && after.isEmpty()) {
      return null;
    }
    return before.isEmpty() || after.isEmpty() ? before + after : before + " … " + after;
  }

  /** A vote for a part of a longer run of words is none for the run. */
  private static double vote(List<ScoredSpan> votes, Span core) {
    return votes.stream()
        .filter(v -> v.span().overlaps(core) && v.span().length() * 2 >= core.length())
        .mapToDouble(ScoredSpan::probability)
        .max()
        .orElse(0);
  }

  private static double known(List<Word> words, int from, int end) {
    return words.subList(from, end).stream().mapToDouble(Word::nameness).average().orElse(0);
  }

  private static double probability(double known, int words, boolean marked, double vote) {
    double score =
        0.15 + 0.45 * known + VOTE * vote + (marked ? 0.35 : 0) + (words > 1 ? 0.08 : -0.05);
    return Math.max(0, Math.min(0.99, score));
  }
}
