package id.simpul.web.network;

import id.simpul.network.Drawing;
import id.simpul.network.Standing;
import id.simpul.network.Tie;
import id.simpul.network.Vertex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The picture of a network as lines and signs, drawn by the server.
 *
 * @param lines the ties
 * @param signs the vertices
 */
public record Shapes(List<Line> lines, List<Sign> signs) {
  private static final int COLOURS = 8;
  private static final int LABELLED = 18;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 16;

  /**
   * @param from id of one end
   * @param to id of the other
   * @param width from 1 to 5
   * @param weight forums shared
   */
  public record Line(
      String from,
      String to,
      double x1,
      double y1,
      double x2,
      double y2,
      double width,
      int weight) {}

  /**
   * @param round true for a circle, false for a square: the second kind of a network of two kinds
   * @param colour from 0 to 7, of its community
   * @param labelled whether its name is written beside it
   * @param ties how many ties it has in the whole measured network
   */
  public record Sign(
      Vertex vertex,
      double x,
      double y,
      double radius,
      boolean round,
      int colour,
      boolean labelled,
      int ties) {}

  static Shapes of(Picture picture) {
    Map<Vertex, Drawing.Place> places = picture.places();
    int heaviest = picture.drawn().ties().stream().mapToInt(Tie::weight).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    for (Tie tie : picture.drawn().ties()) {
      Drawing.Place from = Objects.requireNonNull(places.get(tie.left()));
      Drawing.Place to = Objects.requireNonNull(places.get(tie.right()));
      double width = 1 + 4.0 * (tie.weight() - 1) / Math.max(1, heaviest - 1);
      lines.add(
          new Line(
              tie.left().key(),
              tie.right().key(),
              from.x(),
              from.y(),
              to.x(),
              to.y(),
              Math.round(width * 10) / 10.0,
              tie.weight()));
    }
    return new Shapes(lines, signs(picture));
  }

  private static List<Sign> signs(Picture picture) {
    Map<Vertex, Standing> standings = new HashMap<>();
    picture.metrics().standings().forEach(s -> standings.put(s.vertex(), s));
    Set<Vertex> labelled = new HashSet<>();
    picture.metrics().standings().stream()
        .map(Standing::vertex)
        .filter(picture.places()::containsKey)
        .limit(LABELLED)
        .forEach(labelled::add);
    int most = standings.values().stream().mapToInt(Standing::degree).max().orElse(1);
    List<Sign> signs = new ArrayList<>();
    picture
        .places()
        .forEach(
            (vertex, place) -> {
              Standing standing = standings.get(vertex);
              int degree = standing == null ? 1 : standing.degree();
              double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) degree / most);
              signs.add(
                  new Sign(
                      vertex,
                      place.x(),
                      place.y(),
                      Math.round(radius * 10) / 10.0,
                      vertex.kind() == Vertex.Kind.OFFICE
                          || vertex.kind() == Vertex.Kind.CASE
                          || picture.drawn().ties().stream()
                              .allMatch(t -> t.left().kind() == t.right().kind()),
                      standing == null ? 0 : (standing.community() - 1) % COLOURS,
                      labelled.contains(vertex),
                      degree));
            });
    signs.sort(Comparator.comparingDouble(Sign::radius).reversed());
    return signs;
  }
}
