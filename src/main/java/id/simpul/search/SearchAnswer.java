package id.simpul.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits the wanted part, nearest first
 * @param total how many things of the wanted type there are
 * @param counts how many of each type, whichever type was wanted; types without a hit are missing
 * @param loose true where nothing holds all the words, and the hits hold some of them
 */
public record SearchAnswer(
    List<SearchHit> hits, int total, Map<String, Integer> counts, boolean loose) {}
