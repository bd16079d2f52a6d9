package id.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the genre model looks at: words of the title, of the first two sentences and of the last,
 * words of time, who speaks to whom, and the marks of a report (a printed day, an office that
 * acts).
 */
public final class GenreFeatures {
  /** As much of a story as is looked at; hostile input stays cheap. */
  private static final int LONGEST = 6_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,40}");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");
  private static final Pattern DAY =
      Pattern.compile("\\(\\d{1,2}/\\d{1,2}|\\b(?i:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\\b");
  private static final Set<String> FUTURE =
      Set.of(
          "akan",
          "bakal",
          "segera",
          "rencananya",
          "direncanakan",
          "dijadwalkan",
          "hendak",
          "mendatang",
          "nantinya",
          "berencana",
          "menyiapkan",
          "tengah");
  private static final Set<String> SELF = Set.of("kita", "saya", "penulis", "kami", "tulisan");
  private static final Set<String> YOU =
      Set.of("anda", "kamu", "silakan", "mohon", "hubungi", "kirim", "diimbau", "diminta", "ayo");

  private GenreFeatures() {}

  /**
   * The features of one text.
   *
   * @param title may be empty
   * @param story the body without date-line, e.g. {@code Debat kedua bakal digelar …}
   * @param byline the author's line, or null
   * @return e.g. {@code t=debat}, {@code f=bakal}, {@code time=future}
   */
  public static String[] of(String title, String story, @Nullable String byline) {
    List<String> features = new ArrayList<>();
    features.add("by=" + (byline != null || story.startsWith("Oleh")));
    words(features, "t=", title);
    first(features, title);
    String cut = story.length() > LONGEST ? story.substring(0, LONGEST) : story;
    String[] sentences = SENTENCE_END.split(cut.strip());
    for (int i = 0; i < sentences.length; i++) {
      if (i < 2) {
        words(features, "f=", sentences[i]);
      }
      if (i == sentences.length - 1 && i > 0) {
        words(features, "l=", sentences[i]);
      }
      opening(features, sentences[i]);
    }
    marks(features, title, cut, sentences[0]);
    return features.toArray(String[]::new);
  }

  private static void words(List<String> features, String kind, String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String folded = Words.fold(word.group());
      features.add(kind + folded);
      features.add("w=" + folded);
      if (folded.length() > 5 && !kind.equals("t=")) {
        features.add("p=" + folded.substring(0, 2));
      }
    }
  }

  private static void first(List<String> features, String title) {
    Matcher word = WORD.matcher(title);
    if (word.find()) {
      features.add("t1=" + word.group().toLowerCase(Locale.ROOT));
    }
    features.add("tq=" + title.endsWith("?"));
  }

  /** How a sentence begins: "Ia …" tells a life, "Peserta wajib …" instructs. */
  private static void opening(List<String> features, String sentence) {
    Matcher word = WORD.matcher(sentence);
    if (word.find()) {
      features.add("s=" + word.group().toLowerCase(Locale.ROOT));
    }
  }

  private static void marks(List<String> features, String title, String story, String lead) {
    features.add("time=" + count(story, FUTURE));
    features.add("timelead=" + count(lead, FUTURE));
    features.add("timetitle=" + count(title, FUTURE));
    features.add("self=" + count(story, SELF));
    features.add("you=" + count(story, YOU));
    features.add("day=" + DAY.matcher(lead).find());
    features.add("ask=" + (story.indexOf('?') >= 0));
    features.add("list=" + (story.indexOf(':') >= 0));
    features.add("office=" + office(lead));
  }

  private static String count(String text, Set<String> words) {
    int found = 0;
    Matcher word = WORD.matcher(text);
    while (word.find() && found < 2) {
      found += words.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return String.valueOf(found);
  }

  private static boolean office(String lead) {
    Matcher word = WORD.matcher(lead);
    while (word.find()) {
      if (WordClass.of(word.group()) == 'O') {
        return true;
      }
    }
    return false;
  }
}
