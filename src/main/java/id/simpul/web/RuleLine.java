package id.simpul.web;

/**
 * One rule on the page of accuracy.
 *
 * @param kind name of the claim's class, e.g. {@code Tenure}
 * @param rule name and version
 * @param right claims right on the annotated articles
 * @param wrong the others
 * @param confidence what its claims carry, from 0 to 1
 */
public record RuleLine(String kind, String rule, int right, int wrong, double confidence) {}
