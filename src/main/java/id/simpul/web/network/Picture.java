package id.simpul.web.network;

import id.simpul.network.Drawing;
import id.simpul.network.Metrics;
import id.simpul.network.Network;
import id.simpul.network.Vertex;
import java.util.Map;

/**
 * A network as it is shown.
 *
 * @param whole all its vertices and ties: paths and evidence are looked up here
 * @param measured the part whose figures are worked out and that files hold; the whole, unless that
 *     is too large
 * @param metrics the figures of the measured part
 * @param drawn the strongest part, small enough to look at
 * @param places where the vertices of the drawn part lie
 * @param crowded forums left out because they name too many to say that two of them met
 * @param leftOut earlier forums left out because the network would be too large
 */
public record Picture(
    Network whole,
    Network measured,
    Metrics metrics,
    Network drawn,
    Map<Vertex, Drawing.Place> places,
    int crowded,
    int leftOut) {
  static final double WIDTH = 1000;
  static final double HEIGHT = 560;

  /** True where the picture shows a part only. */
  public boolean cut() {
    return drawn.ties().size() < whole.ties().size();
  }

  /** True where the figures are of a part only. */
  public boolean partlyMeasured() {
    return measured.ties().size() < whole.ties().size();
  }
}
