package id.simpul.claim;

import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.Editions;
import id.simpul.mention.SeriesName;
import id.simpul.mention.Symbols;
import id.simpul.model.Span;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads series, edition, theme, kind, mode and venue of the event from an article's sentences, the
 * first that tells wins.
 */
final class EventGrammar {

  /** A rule: the concept or name it yields and the words that say so. */
  private record Rule(String value, HeadedPattern pattern) {
    static Rule of(String value, String words) {
      return new Rule(value, HeadedPattern.of("(?iU)\\b(?:" + words + ")\\b"));
    }
  }

  private static final List<Rule> KINDS =
      List.of(
          Rule.of("rapat-koordinasi", "rapat koordinasi|rakor|rakornas"),
          Rule.of("bimtek", "bimbingan teknis|bimtek"),
          Rule.of("webinar", "webinar"),
          Rule.of("audiensi", "audiensi|beraudiensi"),
          Rule.of("apel", "apel|upacara"),
          Rule.of("pelantikan", "pelantikan|melantik|dilantik|pengambilan sumpah"),
          Rule.of("serah-terima-jabatan", "serah terima jabatan|sertijab"),
          Rule.of(
              "penandatanganan",
              "(?:penandatanganan|menandatangani|penekenan|meneken|teken)(?: naskah)? (?:nota|mou|memorandum|perjanjian|kerja sama|pks)"),
          Rule.of("monitoring", "monitoring|monev|supervisi"),
          Rule.of("kajian", "kajian"),
          Rule.of("pelatihan", "pelatihan|workshop|lokakarya|in house training|training"),
          Rule.of("sosialisasi", "sosialisasi|penyuluhan|pendidikan pemilih"),
          Rule.of("simulasi", "simulasi"),
          Rule.of("sidang", "sidang"),
          Rule.of("diskusi", "diskusi|fgd|focus group discussion|bedah|knowledge sharing|forum"),
          Rule.of(
              "kunjungan",
              "kunjungan|mengunjungi|kunjungi|berkunjung|silaturahmi|silaturahim|bersilaturahmi|mendatangi|menyambangi|bertandang|bertamu|studi banding|melakukan koordinasi|koordinasi dengan"),
          Rule.of("rapat", "rapat|raker|pleno"));

  private static final String THEME_END =
      "(?=\\s+(?:yang|oleh|pada\\s+(?:hari|tanggal|[A-Z])|secara|melalui|bertempat|diselenggarakan|digelar|dilaksanakan|ini|tersebut|di\\s+(?:Aula|Hotel|Kantor|Gedung|Ruang|Halaman|Ballroom))\\b"
          + "|,?\\s+(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Jum’at|Sabtu|Minggu)\\b|\\s*\\(\\d|[.;]\\s|[.;]?$|,\\s+(?:para|yang|di|dengan|kegiatan|acara)\\b)";

  private static final HeadedPattern THEME =
      HeadedPattern.of(
          "\\b(?:bertema(?:kan)?|(?:dengan|mengusung|mengangkat|bertajuk)\\s+(?:tema|topik|judul|tajuk)|tema\\s+(?:yang\\s+)?(?:diangkat|diusung|dibahas)(?:\\s+(?:adalah|ialah|yaitu|yakni))?|bertajuk|temanya|tema)\\s*:?\\s+"
              + "(?:[\"“‘']\\s*([^\"”“’]{3,200}?)\\s*[\"”’]|([A-Z][^\"“”]{2,200}?)"
              + THEME_END
              + ")");

  private static final HeadedPattern VENUE =
      HeadedPattern.of(
          "\\b(?:di|bertempat\\s+di|berlangsung\\s+di)\\s+((?:Aula|Halaman|Hotel|Gedung|Ruang|ruang\\s+(?:rapat|meeting|sidang|kerja|pertemuan|kelas)|Balai|Pendopo|Pendapa|Ballroom|Auditorium|Lapangan|Media\\s+Center|RPP|Rumah\\s+Pintar|Kantor|kantor|Sekretariat|aula|halaman|hotel|gedung|Kampus|Grand|Convention|Cafe|Kafe|Resto|Rumah\\s+Makan)"
              + "\\s+[^,.;()\"]{2,80}?)(?=\\s*(?:[,.;()\"]|$)|\\s+(?:pada|yang|dengan|ini|dan|untuk|dalam|tersebut|guna|menjadi|sebagai|oleh|secara|membahas|mulai|bersama|tepatnya|diikuti|dihadiri)\\b)");

  /** An edition that is past or to come. */
  private static final Pattern OTHER_EDITION =
      Pattern.compile(
          "(?iU)\\b(?:direncanakan|dijadwalkan|akan|depan|berikutnya|berikut|selanjutnya|sebelumnya|lalu)\\b");

  private EventGrammar() {}

  /** The event's facts but for its organizers, which are found among the parts played. */
  static EventFacts read(Story story) {
    List<AnnotatedSentence> order = new ArrayList<>(story.annotated().sentences());
    Fact<SeriesName> series = series(order);
    if (series == null) {
      series = inTitle(story.annotated().title());
    }
    String text = story.article().text();
    List<Span> body = order.stream().map(AnnotatedSentence::span).toList();
    List<Span> lead = body.subList(0, Math.min(3, body.size()));
    Fact<String> venue = group(VENUE, text, lead);
    return new EventFacts(
        series == null ? null : new Fact<>(series.value().thing(), series.span()),
        edition(
            series,
            Stream.concat(order.stream(), Stream.of(story.annotated().title())).toList(),
            text),
        theme(text, body, series),
        kind(story, lead, body),
        ModeGrammar.read(text, body),
        List.of(),
        venue);
  }

  /** "forum bertajuk X" tells the name of the series, no theme. */
  private static @Nullable Fact<String> theme(
      String text, List<Span> body, @Nullable Fact<SeriesName> series) {
    Fact<String> theme = group(THEME, text, body);
    boolean name =
        theme != null
            && series != null
            && theme.value().equalsIgnoreCase(series.value().thing().label());
    return name ? null : theme;
  }

  private static @Nullable Fact<String> kind(Story story, List<Span> lead, List<Span> body) {
    String text = story.article().text();
    Fact<String> inTitle =
        story.annotated().title().chunks().isEmpty()
            ? null
            : first(KINDS, text, List.of(story.annotated().title().span()));
    Fact<String> inLead = first(KINDS, text, lead);
    if (inTitle != null
        && body.stream()
            .anyMatch(
                s ->
                    s.in(text)
                        .toLowerCase(Locale.ROOT)
                        .contains(inTitle.value().replace('-', ' ')))) {
      return inTitle;
    }
    if (inLead != null || inTitle != null) {
      return inLead != null ? inLead : inTitle;
    }
    return first(KINDS, text, body);
  }

  private static @Nullable Fact<SeriesName> series(List<AnnotatedSentence> sentences) {
    Fact<SeriesName> first = null;
    for (AnnotatedSentence sentence : sentences) {
      for (Chunk chunk : sentence.chunks()) {
        if (chunk.symbol() == Symbols.SERIES && first == null) {
          first = new Fact<>(chunk.require(SeriesName.class), sentence.span());
        }
      }
    }
    return first;
  }

  private static @Nullable Fact<Integer> edition(
      @Nullable Fact<SeriesName> series, List<AnnotatedSentence> sentences, String text) {
    if (series == null) {
      return null;
    }
    for (AnnotatedSentence sentence : sentences) {
      for (Chunk chunk : sentence.chunks()) {
        SeriesName name = chunk.find(SeriesName.class).orElse(null);
        if (name != null && name.edition() != null && name.thing().equals(series.value().thing())) {
          return new Fact<>(name.edition(), sentence.span());
        }
      }
    }
    return alone(sentences, text);
  }

  /** "Kali ini edisi ke-5": the only series of the story is meant. */
  private static @Nullable Fact<Integer> alone(List<AnnotatedSentence> sentences, String text) {
    for (AnnotatedSentence sentence : sentences) {
      String words = sentence.span().in(text);
      Integer edition = Editions.alone(words);
      if (edition != null && !OTHER_EDITION.matcher(words).find()) {
        return new Fact<>(edition, sentence.span());
      }
    }
    return null;
  }

  /**
   * A title writes every word with a capital: "Senin Bersih-Bersih Gudang" alone names no series.
   */
  private static @Nullable Fact<SeriesName> inTitle(AnnotatedSentence title) {
    Fact<SeriesName> series = series(List.of(title));
    boolean sure = series != null && (series.value().known() || series.value().edition() != null);
    return sure ? series : null;
  }

  private static @Nullable Fact<String> first(List<Rule> rules, String text, List<Span> sentences) {
    for (Span sentence : sentences) {
      String words = sentence.in(text);
      for (Rule rule : rules) {
        if (rule.pattern().isIn(words)) {
          return new Fact<>(rule.value(), sentence);
        }
      }
    }
    return null;
  }

  private static @Nullable Fact<String> group(
      HeadedPattern pattern, String text, List<Span> sentences) {
    for (Span sentence : sentences) {
      HeadedPattern.Search search = pattern.in(sentence.in(text));
      if (search.find()) {
        Matcher matcher = search.match();
        String value = matcher.group(1);
        if (value == null) {
          value = matcher.group(2);
        }
        return new Fact<>(value.replaceAll("[\\s\\u00a0]+", " ").strip(), sentence);
      }
    }
    return null;
  }
}
