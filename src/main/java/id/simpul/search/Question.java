package id.simpul.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What was typed, as a query. Every word must be met: in a name, at the beginning of a name, by a
 * name a letter or two away, or in the text. What is typed is words alone and never an expression.
 */
final class Question {
  private static final int MOST_WORDS = 12;
  // Shorter words have too many neighbours: "ana" and "ani" are two people.
  private static final int FUZZY_FROM = 4;
  // As short as this, what is known is meant: PKPU is a letter away from PHPU.
  private static final int FUZZY_THOUGH_KNOWN = 5;
  private static final int TWO_EDITS_FROM = 8;
  private static final int EXPANSIONS = 30;
  // An exact name must win over a neighbour, a name over a passing word, a person over an article.
  private static final float WHOLE = 30;
  private static final float LABEL = 4;
  private static final float NAME = 3;
  private static final float PREFIX = 1.5f;
  private static final float FUZZY = 1;
  private static final float TEXT = 1;

  private final String asked;
  private final Predicate<String> known;
  private final List<String> words;

  /**
   * @param asked as typed
   * @param known whether a word stands in a name of the index
   */
  Question(String asked, Predicate<String> known) {
    this.asked = asked;
    this.known = known;
    List<String> all = Words.NAMES.of(asked);
    this.words = all.subList(0, Math.min(all.size(), MOST_WORDS));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** Things that hold all words, those that stand for nothing in a text aside. */
  Query all() {
    List<Query> needed = new ArrayList<>();
    List<Query> welcome = new ArrayList<>();
    for (String word : words) {
      (Words.TEXT.of(word).isEmpty() ? welcome : needed).add(met(word));
    }
    if (needed.isEmpty()) {
      needed.addAll(welcome);
      welcome.clear();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    needed.forEach(query -> all.add(query, Occur.MUST));
    welcome.forEach(query -> all.add(query, Occur.SHOULD));
    return named(all);
  }

  /** Things that hold at least half of the words, where there are several. */
  Query some() {
    if (words.size() < 2) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    words.forEach(word -> some.add(met(word), Occur.SHOULD));
    some.setMinimumNumberShouldMatch((words.size() + 1) / 2);
    return named(some);
  }

  /** Things of whose names every word begins with one that was typed. */
  Query beginnings(boolean near) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      List<Query> ways = new ArrayList<>();
      ways.add(boosted(Fields.LABEL, word, LABEL));
      ways.add(boosted(Fields.NAME, word, NAME));
      ways.add(prefix(word));
      if (near) {
        addFuzzy(ways, word);
      }
      all.add(new DisjunctionMaxQuery(ways, 0.1f), Occur.MUST);
    }
    return named(all);
  }

  private Query named(BooleanQuery.Builder query) {
    query.add(boosted(Fields.WHOLE, Fields.whole(asked), WHOLE), Occur.SHOULD);
    kinds(query);
    return query.build();
  }

  /** Things come before the articles that name them. */
  private static void kinds(BooleanQuery.Builder query) {
    for (String type : List.of("person", "ruling", "organization", "series", "regulation")) {
      query.add(
          new BoostQuery(
              new org.apache.lucene.search.ConstantScoreQuery(
                  new TermQuery(new Term(Fields.TYPE, type))),
              2),
          Occur.SHOULD);
    }
  }

  private Query met(String word) {
    List<Query> ways = new ArrayList<>();
    ways.add(boosted(Fields.LABEL, word, LABEL));
    ways.add(boosted(Fields.NAME, word, NAME));
    ways.add(prefix(word));
    addFuzzy(ways, word);
    Words.TEXT.of(word).forEach(stem -> ways.add(boosted(Fields.TEXT, stem, TEXT)));
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query prefix(String word) {
    String start = word.substring(0, Math.min(word.length(), Words.LONGEST_PREFIX));
    // A number is typed whole: 3 is not the beginning of 30.
    return Character.isDigit(word.charAt(0))
        ? new MatchNoDocsQuery()
        : boosted(Fields.PREFIX, start, PREFIX);
  }

  private void addFuzzy(List<Query> ways, String word) {
    boolean mayBeMistyped =
        word.length() >= FUZZY_THOUGH_KNOWN || word.length() >= FUZZY_FROM && !known.test(word);
    if (mayBeMistyped && word.chars().noneMatch(Character::isDigit)) {
      int edits = word.length() >= TWO_EDITS_FROM ? 2 : 1;
      Term term = new Term(Fields.NAME, word);
      ways.add(new BoostQuery(new FuzzyQuery(term, edits, 1, EXPANSIONS, true), FUZZY));
    }
  }

  private static Query boosted(String field, String word, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, word)), boost);
  }
}
