package id.simpul.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * How text becomes words. A word is a run of letters and digits, so that {@code 05/PHPU.WAKO-XXIII}
 * and {@code 5 phpu wako xxiii} are the same words; zeros before a number and apostrophes count for
 * nothing. Names are never stemmed; text is, by the rules of Indonesian.
 */
final class Words extends Analyzer {
  /** Prefixes of words are kept up to this length; more letters hardly tell more words apart. */
  static final int LONGEST_PREFIX = 12;

  static final Words NAMES = new Words(Kind.NAME);
  static final Words PREFIXES = new Words(Kind.PREFIX);
  static final Words TEXT = new Words(Kind.TEXT);

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private enum Kind {
    NAME,
    PREFIX,
    TEXT
  }

  private final Kind kind;

  private Words(Kind kind) {
    this.kind = kind;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return kind == Kind.TEXT ? reader : new PatternReplaceCharFilter(APOSTROPHES, "", reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
    TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
    words = new PatternReplaceFilter(words, LEADING_ZEROS, "", false);
    return new TokenStreamComponents(
        source,
        switch (kind) {
          case NAME -> words;
          case PREFIX -> new EdgeNGramTokenFilter(words, 1, LONGEST_PREFIX, false);
          case TEXT ->
              new IndonesianStemFilter(
                  new StopFilter(words, IndonesianAnalyzer.getDefaultStopSet()));
        });
  }

  /** The words of {@code text}, in order. */
  List<String> of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
