package id.simpul.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text cut where highlights begin and end. Offsets are Unicode code points, as in the data.
 *
 * @param title the pieces of its first line
 * @param body the pieces of the rest
 */
public record MarkedText(List<Piece> title, List<Piece> body) {

  /**
   * A stretch of text under the same highlights.
   *
   * @param text as published
   * @param claims those whose quotation covers it
   * @param starting those of them whose quotation begins here
   * @param ending those of them whose quotation ends here
   * @param href what it names, or empty
   * @param label the name of what it names, or empty
   */
  public record Piece(
      String text,
      List<ClaimCard> claims,
      List<ClaimCard> starting,
      List<ClaimCard> ending,
      String href,
      String label) {}

  /** A stretch that names a thing, in code points. */
  public record Link(int start, int end, String href, String label) {}

  public static MarkedText of(String text, List<ClaimCard> claims, List<Link> links) {
    int length = text.codePointCount(0, text.length());
    int newline = text.indexOf('\n');
    int titleEnd = newline < 0 ? length : text.codePointCount(0, newline);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, titleEnd, length));
    claims.forEach(c -> c.spans().forEach(s -> addWithin(cuts, length, s[0], s[1])));
    links.forEach(l -> addWithin(cuts, length, l.start(), l.end()));
    List<Piece> title = new ArrayList<>();
    List<Piece> body = new ArrayList<>();
    int from = 0;
    int fromIndex = 0;
    for (int to : cuts.tailSet(1)) {
      int toIndex = text.offsetByCodePoints(fromIndex, to - from);
      Piece piece = piece(text.substring(fromIndex, toIndex), from, to, claims, links);
      (to <= titleEnd ? title : body).add(piece);
      from = to;
      fromIndex = toIndex;
    }
    return new MarkedText(title, body);
  }

  private static void addWithin(TreeSet<Integer> cuts, int length, int start, int end) {
    cuts.add(Math.min(Math.max(0, start), length));
    cuts.add(Math.min(Math.max(0, end), length));
  }

  private static Piece piece(
      String text, int from, int to, List<ClaimCard> claims, List<Link> links) {
    Optional<Link> link =
        links.stream().filter(l -> l.start() <= from && to <= l.end()).findFirst();
    return new Piece(
        text,
        claims.stream()
            .filter(c -> c.spans().stream().anyMatch(s -> s[0] <= from && to <= s[1]))
            .toList(),
        claims.stream()
            .filter(c -> c.spans().stream().anyMatch(s -> s[0] == from && s[1] > from))
            .toList(),
        claims.stream()
            .filter(c -> c.spans().stream().anyMatch(s -> s[1] == to && s[0] < to))
            .toList(),
        link.map(Link::href).orElse(""),
        link.map(Link::label).orElse(""));
  }
}
