package id.simpul.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Where the vertices of a network lie on a plane (Fruchterman and Reingold 1991, by JGraphT). The
 * same network always lies the same way.
 */
public final class Drawing {
  private static final int ITERATIONS = 160;
  private static final double SPREAD = 0.6;
  private static final int SEED = 17;

  private Drawing() {}

  /** A place on the plane. */
  public record Place(double x, double y) {}

  /** The places of all vertices within {@code width} and {@code height}, {@code margin} kept. */
  public static Map<Vertex, Place> of(Network network, double width, double height, double margin) {
    Graph<Vertex, Tie> graph = network.graph();
    MapLayoutModel2D<Vertex> model =
        new MapLayoutModel2D<>(new Box2D(margin, margin, width - 2 * margin, height - 2 * margin));
    new FRLayoutAlgorithm2D<Vertex, Tie>(ITERATIONS, SPREAD, new Random(SEED)).layout(graph, model);
    Map<Vertex, Place> places = new LinkedHashMap<>();
    for (Vertex vertex : network.vertices()) {
      Point2D point = Objects.requireNonNull(model.get(vertex));
      places.put(vertex, new Place(rounded(point.getX()), rounded(point.getY())));
    }
    return places;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
