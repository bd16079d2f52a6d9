package id.simpul.mention.legal;

import id.simpul.model.Article;
import id.simpul.model.Span;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the legal documents of a whole article: the numbers of {@link LegalGrammar}, the places of
 * the disputes, and what each tells about the other.
 */
public final class LegalReader {
  private final Registry registry;
  private final LegalGrammar grammar;
  private final CasePlaces places;

  public LegalReader(Registry registry) {
    this.registry = registry;
    this.grammar = new LegalGrammar(registry);
    this.places = new CasePlaces(registry);
  }

  /**
   * @param article an article; its title counts, its credits do not
   * @return the documents named, by place: a dispute named by its place is a mention of the
   *     numbered ruling where the article gives the number, else a ruling of its own with the
   *     proposal that the known cases allow
   */
  public List<LegalMatch> read(Article article) {
    int end = Math.max(1, article.storyEnd());
    Span range = new Span(0, Math.min(end, article.text().length()));
    List<LegalMatch> numbered = grammar.find(article.text(), range);
    List<CasePlace> named = places.find(article.text(), range);
    List<LegalMatch> all =
        new ArrayList<>(new CaseRegions(registry, article.text(), numbered, named).join());
    all.sort(Comparator.comparing(LegalMatch::span));
    return all;
  }

  /**
   * The same for a text that is no article, e.g. one pasted for checking: here a region right after
   * a case number is what the number is about.
   */
  List<LegalMatch> read(String text) {
    Span range = new Span(0, text.length());
    List<LegalMatch> numbered = grammar.find(text, range);
    List<CasePlace> named = new ArrayList<>(places.after(text, numbered));
    List<CasePlace> after = List.copyOf(named);
    places.find(text, range).stream()
        .filter(p -> after.stream().noneMatch(a -> a.span().overlaps(p.span())))
        .forEach(named::add);
    List<LegalMatch> all = new ArrayList<>(new CaseRegions(registry, text, numbered, named).join());
    all.sort(Comparator.comparing(LegalMatch::span));
    return all;
  }
}
