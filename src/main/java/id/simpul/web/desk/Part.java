package id.simpul.web.desk;

import java.util.List;

/**
 * What one person did at one forum.
 *
 * @param person who
 * @param capacities as what, e.g. narasumber
 * @param offices for which office
 * @param roles in which role as of that day, e.g. {@code Ketua Divisi Hukum dan Pengawasan}
 * @param quotes the sentences that say so
 */
public record Part(
    Named person,
    List<Named> capacities,
    List<Named> offices,
    List<String> roles,
    List<Quote> quotes) {

  /** Speakers first, those who only attended last. */
  int rank() {
    return capacities.stream().mapToInt(c -> rank(c.key())).min().orElse(9);
  }

  private static int rank(String capacity) {
    return switch (capacity) {
      case "speaker", "keynote" -> 0;
      case "opener" -> 1;
      case "moderator" -> 2;
      case "chair", "remarks", "closer" -> 3;
      case "attendee" -> 8;
      default -> 5;
    };
  }
}
