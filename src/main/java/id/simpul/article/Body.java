package id.simpul.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the lines of one story below its title. */
final class Body {

  /** So many short lines after the last sentence are other stories' titles. */
  private static final int TRAILING_TITLES = 3;

  private static final Pattern WRITER =
      Pattern.compile(
          "(?i)(?:(?:penulis|editor|reporter|pewarta|foto(?:grafer)?)\\s*:|oleh\\s*:.{2,60}\\beditor\\b)");

  private final List<Row> rows;
  private final String title;

  Body(List<Row> rows, String title) {
    this.rows = rows;
    this.title = Folding.fold(title);
  }

  /**
   * @param from row after the title
   * @param story row of the story's first paragraph
   * @param end row after its last
   */
  List<String> lines(int from, int story, int end) {
    List<Row> kept = new ArrayList<>();
    boolean dated = Openings.dated(rows.get(story).text());
    for (int i = from; i < story; i++) {
      Row row = rows.get(i);
      if (aboveStory(row, dated)) {
        kept.add(row);
      }
    }
    for (int i = story; i < end; i++) {
      Row row = rows.get(i);
      boolean link = row.line().linked() && row.line().heading() == 0 && row.titleLike();
      if (!link && !row.afterEnd() && !(row.kind() == LineKind.DATE && i > story)) {
        kept.add(row);
      }
    }
    return withoutTrailingTitles(kept).stream().map(Row::text).toList();
  }

  /**
   * Between title and story: the author and the day of publication stay; a title printed again does
   * not; a caption goes where a date-line shows that the story starts below it.
   */
  private boolean aboveStory(Row row, boolean dated) {
    if (row.kind() == LineKind.DATE || Byline.opens(row.text())) {
      return true;
    }
    if (WRITER.matcher(row.text()).lookingAt()) {
      return false;
    }
    Optional<Dateline> dateline = Dateline.find(row.text(), 0);
    if (dateline.isPresent() && dateline.get().span().length() == row.text().length()) {
      return true;
    }
    return !dated && !row.line().linked() && !Folding.fold(row.text()).equals(title);
  }

  private static List<Row> withoutTrailingTitles(List<Row> kept) {
    int last = kept.size();
    while (last > 0
        && kept.get(last - 1).titleLike()
        && !Credits.endsWith(kept.get(last - 1).text())) {
      last--;
    }
    int trailing = kept.size() - last;
    boolean credited = last > 0 && Credits.endsWith(kept.get(last - 1).text());
    boolean sentences = last > 0 && kept.get(last - 1).paragraph();
    boolean drop = (credited && trailing > 0) || (sentences && trailing >= TRAILING_TITLES);
    return drop ? kept.subList(0, last) : kept;
  }
}
