package id.simpul.resolution.person;

import java.util.List;
import java.util.Map;

/**
 * Who is who.
 *
 * @param canonical every key that somebody goes by, to the smallest key of that person
 * @param joined every key that is not canonical, to what it was joined to and why
 * @param proposals pairs of keys of two persons that may be one; the best first
 */
public record PersonResolution(
    Map<String, String> canonical, Map<String, Joined> joined, List<PairDecision> proposals) {}
