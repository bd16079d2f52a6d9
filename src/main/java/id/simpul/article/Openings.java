package id.simpul.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where articles may begin on a page, and the signs that they do. */
final class Openings {

  /** A story told after credits is longer than the teaser of another one. */
  private static final int STORY = 200;

  /** From here on a title is too long to be a heading inside a story. */
  private static final int HEADLINE = 30;

  /** The publishing desk's name beside the day of publication. */
  private static final int LONGEST_META = 60;

  /** A title that ends in a full stop is no longer than this. */
  private static final int LONGEST_CLOSED = 160;

  /** The head of a notice in capitals, set below the story before it without any other sign. */
  private static final Pattern NOTICE =
      Pattern.compile("^(?:PENGUMUMAN|MAKLUMAT|SURAT EDARAN)\\s.{0,160}\\b(?i:nomor|tentang)\\b");

  /** How far into its story an article tells the day of its event. */
  private static final int LEAD = 320;

  /** The day of an event as a lead prints it: "Kamis (27/2/20)", "Rabu, 4 Januari 2023". */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)(?:\\s(?:pagi|siang|sore|malam))?"
              + "\\s?,?\\s?(?:tanggal\\s)?\\(?\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}|\\s\\p{L}{3,9}\\s(?:19|20)\\d\\d)"
              + "|\\(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\)");

  /** A notice below a story: its title says so, and its number comes first. */
  private static final Pattern NOTICE_TITLE =
      Pattern.compile("(?i)^(?:pengumuman|maklumat|surat edaran|siaran pers)(?!\\p{L})");

  private static final Pattern NUMBER_FIRST = Pattern.compile("(?i)^(?:nomor|no\\.)\\s?:?\\s?\\d");

  private final List<Row> rows;
  private final boolean headings;
  private final int headingLevel;

  Openings(List<Row> rows) {
    this.rows = rows;
    this.headingLevel = repeatedLevel();
    this.headings = headingLevel > 0;
  }

  /** Every opening in reading order; where a page has no sentences, the one of its minutes. */
  List<Opening> all() {
    List<Opening> openings = new ArrayList<>();
    int from = -1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean shortLine =
          closedTitle(i)
              || (row.titleLike() && !isCredits(row.text()))
              || row.kind() == LineKind.DATE
              || isMeta(i)
              || shortByline(row);
      if (shortLine) {
        boolean parted = row.parted() && !shortByline(row);
        from = from < 0 || parted || newGroup(i) ? i : from;
      } else {
        from = from < 0 && closedTitle(i) ? i - 1 : from;
        if (from >= 0 && opens(i, openings.isEmpty()) && !(tellsDayAlone(from, i) && from > 0)) {
          openings.add(opening(from, i));
        }
        from = -1;
      }
    }
    return openings;
  }

  /** The day of publication between a story's summary and the story. */
  private boolean tellsDayAlone(int from, int to) {
    return rows.subList(from, to).stream().allMatch(row -> row.kind() == LineKind.DATE)
        && !parted(from, to);
  }

  /** "(Humas KPU Gianyar)" on a line of its own ends a story. */
  private static boolean isCredits(String text) {
    return "([".indexOf(text.charAt(0)) >= 0 && Credits.endsWith(text);
  }

  /** A short item beside the day of publication: "Humas KPU Batang", "11 Sep 2025". */
  private boolean isMeta(int at) {
    Row row = rows.get(at);
    boolean beside =
        (at + 1 < rows.size() && rows.get(at + 1).kind() == LineKind.DATE)
            || (at > 0 && rows.get(at - 1).kind() == LineKind.DATE);
    return row.line().item() && row.text().length() <= LONGEST_META && beside;
  }

  /** An author's line; one that runs on into the story is the story. */
  private static boolean shortByline(Row row) {
    return row.text().length() <= Shape.LONGEST_TITLE && Byline.opens(row.text());
  }

  /** A title that ends in a full stop, told by what stands on both sides of it. */
  private boolean closedTitle(int at) {
    Row title = rows.get(at);
    boolean sentence = title.paragraph() && title.text().length() <= LONGEST_CLOSED;
    boolean starts =
        sentence && (at == 0 || title.parted() || Credits.endsWith(rows.get(at - 1).text()));
    if (!starts || dated(title.text()) || !Shape.single(title.text())) {
      return false;
    }
    int story = at + 1;
    while (story < rows.size() && rows.get(story).kind() == LineKind.DATE) {
      story++;
    }
    boolean follows =
        story < rows.size() && rows.get(story).paragraph() && !rows.get(story).parted();
    return follows && (title.parted() || story > at + 1 || dated(rows.get(story).text()));
  }

  private boolean opens(int at, boolean first) {
    return rows.get(at).paragraph() || (first && minutes(at));
  }

  /** Headings, bullets and "Tempat : …" where a story would stand. */
  private boolean minutes(int at) {
    int formal = 0;
    for (int i = at; i < Math.min(rows.size(), at + 12); i++) {
      String text = rows.get(i).text();
      boolean item = rows.get(i).line().item() || Shape.bullet(text) || Shape.label(text);
      formal += item ? 1 : 0;
    }
    return formal >= 2;
  }

  private Opening opening(int from, int to) {
    String story = rows.get(to).text();
    boolean dated = dated(story) || headlined(from, to);
    boolean strong = dated || parted(from, to) || repeats(from, to) || byline(from, to + 1);
    strong |= rows.subList(from, to).stream().anyMatch(row -> NOTICE.matcher(row.text()).find());
    strong |= from > 0 && story.length() >= STORY && Credits.endsWith(rows.get(from - 1).text());
    strong |= newGroup(from) || (headings && hasHeading(from, to));
    return new Opening(from, to, strong, dated, rows.get(to).afterEnd(), !rows.get(to).paragraph());
  }

  /** A headline before a lead that tells its own day, or "Pengumuman …" before its number. */
  private boolean headlined(int from, int to) {
    String title = rows.get(from).text();
    String story = rows.get(to).text();
    if (from + 1 != to || story.length() < STORY) {
      return false;
    }
    boolean notice = NOTICE_TITLE.matcher(title).find() && NUMBER_FIRST.matcher(story).find();
    String lead = story.substring(0, Math.min(LEAD, story.length()));
    return notice || (Shape.headline(title) && DAY.matcher(lead).find());
  }

  static boolean dated(String story) {
    return Dateline.find(story, 0).isPresent();
  }

  private boolean parted(int from, int to) {
    return rows.subList(from, to).stream().anyMatch(Row::parted);
  }

  private boolean byline(int from, int to) {
    return rows.subList(from, to).stream().anyMatch(row -> Byline.opens(row.text()));
  }

  /** The title again, on a line of its own or at the start of the story. */
  private boolean repeats(int from, int to) {
    String story = rows.get(to).text();
    String head =
        Folding.fold(story.substring(0, Math.min(2 * Shape.LONGEST_TITLE, story.length())));
    String last = "";
    for (Row row : rows.subList(Math.max(from, to - 8), to)) {
      String folded = Folding.fold(row.text());
      if (folded.length() >= 15 && (folded.equals(last) || head.startsWith(folded))) {
        return true;
      }
      last = folded;
    }
    return false;
  }

  private boolean newGroup(int at) {
    int group = rows.get(at).line().group();
    return group >= 0 && (at == 0 || rows.get(at - 1).line().group() != group);
  }

  private boolean hasHeading(int from, int to) {
    return rows.subList(from, to).stream().anyMatch(row -> row.line().heading() == headingLevel);
  }

  /**
   * The level of headings that title stories: the highest on the page, used twice or more, each
   * time right before a paragraph. 0 where there is none.
   */
  private int repeatedLevel() {
    int top =
        rows.stream().mapToInt(row -> row.line().heading()).filter(h -> h > 0).min().orElse(0);
    int titling = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      boolean before = rows.get(i + 1).paragraph() || rows.get(i + 1).kind() == LineKind.DATE;
      titling += top > 0 && rows.get(i).line().heading() == top && before ? 1 : 0;
    }
    return titling > 1 ? top : 0;
  }

  /** Title, one long paragraph, title, one long paragraph … to the end of the page. */
  boolean alternate() {
    if (rows.size() < 4 || rows.size() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < rows.size(); i += 2) {
      String title = rows.get(i).text();
      boolean pair =
          rows.get(i).titleLike() && title.length() >= HEADLINE && Shape.words(title) >= 4;
      if (!pair || rows.get(i + 1).text().length() < STORY) {
        return false;
      }
    }
    return true;
  }
}
