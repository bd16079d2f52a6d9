package id.simpul.mention;

import id.simpul.mention.date.DateMention;
import id.simpul.mention.legal.LegalMatch;
import id.simpul.model.Article;
import java.util.List;

/**
 * An article with all that is named in it.
 *
 * @param article the article
 * @param title the title as a sentence
 * @param sentences the story's sentences, credits and date-line left out
 * @param dates every date of the article, the date-line's included
 * @param citations every legal document cited
 */
public record AnnotatedArticle(
    Article article,
    AnnotatedSentence title,
    List<AnnotatedSentence> sentences,
    List<DateMention> dates,
    List<LegalMatch> citations) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    dates = List.copyOf(dates);
    citations = List.copyOf(citations);
  }
}
