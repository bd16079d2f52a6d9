package id.simpul.text;

import id.simpul.model.Span;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts Indonesian news text into sentences. Rules decide what rules can know (degrees, initials,
 * numbers, host names, abbreviations, a missing space after a full stop, quotations with their
 * attribution); an OpenNLP model decides the unknown short word before a full stop. Safe to share
 * between threads; linear in the length of the text.
 */
public final class Sentences {
  private final SentenceModel model;

  Sentences(SentenceModel model) {
    this.model = model;
  }

  /**
   * The sentences of a part of a text, in order, not overlapping, without white space at their
   * ends. A line break ends a sentence unless the next line goes on in lower case. A quotation
   * stays with the attribution that follows it ({@code "…," ujar Handi.}) and is cut at sentence
   * ends inside.
   *
   * @param text the article's text
   * @param range the part to cut, UTF-16 indices
   * @return e.g. two spans for {@code Rapat dibuka Eka, S.T., M.M. Kegiatan ini daring.}
   */
  public List<Span> split(String text, Span range) {
    return new SentenceScan(text, range, model).run();
  }
}
