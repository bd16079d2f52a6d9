package id.simpul.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one gold set, or several together, did.
 *
 * @param name e.g. {@code samples}
 * @param blind true where facts may not be shown
 * @param articles one for each article in gold or found
 */
public record SetScore(String name, boolean blind, List<ArticleScore> articles) {

  public SetScore {
    articles = List.copyOf(articles);
  }

  /** Figures by measure, in the order of {@link Measure}, those without any fact left out. */
  public Map<Measure, Figure> figures() {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      List<Count> counts =
          articles.stream().map(a -> a.counts().getOrDefault(measure, Count.NONE)).toList();
      if (!counts.stream().allMatch(Count::isEmpty)) {
        figures.put(measure, Figure.of(counts));
      }
    }
    return figures;
  }

  /** How many words that are no person became one. */
  public int intruders() {
    return articles.stream().mapToInt(a -> a.intruders().size()).sum();
  }

  /** How many words gold names that must not become a person. */
  public int notPersons() {
    return articles.stream().mapToInt(ArticleScore::notPersons).sum();
  }

  /** How many claims were made. */
  public int claims() {
    return articles.stream().mapToInt(a -> a.verdicts().size()).sum();
  }
}
