package id.simpul.registry;

import id.simpul.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region named in a text.
 *
 * @param span where, in UTF-16 indices of the text, the word for the level included
 * @param region the one region named, or null where the name is ambiguous
 * @param candidates all regions the words may mean, one or more
 * @param approximate true where one letter is printed wrong and only one region is left
 */
public record RegionMatch(
    Span span, @Nullable Region region, List<Region> candidates, boolean approximate) {

  public RegionMatch {
    candidates = List.copyOf(candidates);
  }
}
