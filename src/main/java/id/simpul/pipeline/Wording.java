package id.simpul.pipeline;

import java.util.Comparator;
import java.util.Set;

/**
 * One wording of an article, with the sources that hold it. Sources may print the same article
 * (publisher, title, date) in different words, shortened on a list page for instance: the fullest
 * wording speaks, the others are kept aside.
 *
 * @param text as {@code simpul:text}
 * @param layout as {@code simpul:layout}
 * @param sample true for the sample
 * @param sources names of the sources, never empty in the store
 */
record Wording(String text, String layout, boolean sample, Set<String> sources) {
  /** The fullest first; ties by code point, so that no order of arrival matters. */
  static final Comparator<Wording> FULLEST_FIRST =
      Comparator.comparingInt((Wording v) -> -v.text.codePointCount(0, v.text.length()))
          .thenComparing(Wording::text)
          .thenComparing(Wording::layout);

  boolean saysTheSameAs(Wording other) {
    return text.equals(other.text) && layout.equals(other.layout);
  }
}
