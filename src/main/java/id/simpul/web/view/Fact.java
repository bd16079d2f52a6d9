package id.simpul.web.view;

import java.util.List;

/**
 * One property of a thing with its values.
 *
 * @param label what the property is called
 * @param values the first of them
 * @param more how many are left out
 */
public record Fact(String label, List<Item> values, int more) {}
