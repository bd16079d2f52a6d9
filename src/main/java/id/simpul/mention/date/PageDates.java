package id.simpul.mention.date;

import id.simpul.mention.date.DateChoice.Chosen;
import id.simpul.model.Article;
import id.simpul.model.Genre;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Solves the dates of all articles of a page together. A date without a year is read by its
 * weekday, by years printed near by and by its neighbours, which on a news page stand close to each
 * other in time, the newest first. One day is certain only where every other reading is much worse.
 */
public final class PageDates {
  private PageDates() {}

  /**
   * @param articles the articles of one page in page order
   * @return for each article the day of its event: empty for an article that is no news or prints
   *     no date; e.g. {@code Rabu (6/8)} among news of August 2025 gives 6 August 2025
   */
  public static List<Optional<EventDate>> solve(List<Article> articles) {
    List<Integer> dated = new ArrayList<>();
    Set<Integer> printed = new HashSet<>();
    List<Chosen> choices = new ArrayList<>();
    List<List<DayOption>> options = new ArrayList<>();
    List<Optional<EventDate>> solved = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      solved.add(Optional.empty());
      Optional<Chosen> choice =
          article.genre() == Genre.NEWS ? DateChoice.of(article) : Optional.empty();
      if (choice.isEmpty()) {
        continue;
      }
      List<DayOption> days = new DayOptions(article, choice.get()).all();
      if (days.isEmpty()) {
        solved.set(i, Optional.of(DateProof.impossible(article, choice.get())));
        continue;
      }
      printed.addAll(DayOptions.printedYears(article));
      dated.add(i);
      choices.add(choice.get());
      options.add(days);
    }
    boolean current =
        !dated.isEmpty() && PageYear.isCurrent(options, printed, articles.get(0).readOn());
    List<List<DayOption>> totals = new Neighbours(options, current).totals();
    for (int k = 0; k < dated.size(); k++) {
      Article article = articles.get(dated.get(k));
      List<DayOption> best =
          totals.get(k).stream().sorted(Comparator.comparingDouble(DayOption::cost)).toList();
      boolean alone = dated.size() == 1;
      EventDate day = new DateProof(article, choices.get(k), alone).of(best);
      solved.set(dated.get(k), Optional.of(EventEnd.of(article, day)));
    }
    return solved;
  }
}
