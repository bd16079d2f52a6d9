package id.simpul.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The annotated articles of one gold file.
 *
 * @param name the file's name without its ending, e.g. {@code samples}
 * @param blind true where only figures may be shown, so that nobody writes rules after its facts
 * @param pages the folder of its pages
 * @param covers what was annotated; nothing else is scored
 * @param articles in the order of the file
 */
public record GoldSet(
    String name, boolean blind, Path pages, Set<Measure> covers, List<GoldArticle> articles) {

  public GoldSet {
    covers = Set.copyOf(covers);
    articles = List.copyOf(articles);
  }
}
