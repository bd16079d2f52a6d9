package id.simpul.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How one article did.
 *
 * @param name page and place, e.g. {@code kpu-kota-semarang-1.txt 3}
 * @param counts by measure, only those that its set covers
 * @param lost facts of gold that were not found, as lines {@code measure: fact}
 * @param invented facts found that gold does not tell
 * @param intruders words that gold says are no person and that became one
 * @param notPersons how many such words gold names
 * @param verdicts whether each claim is right
 */
record ArticleScore(
    String name,
    Map<Measure, Count> counts,
    List<String> lost,
    List<String> invented,
    List<String> intruders,
    int notPersons,
    List<Verdict> verdicts) {}
