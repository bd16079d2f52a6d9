package id.simpul.web.bring;

import java.util.List;

/**
 * One of a reader's last deliveries.
 *
 * @param href where it is
 * @param stage how far it has come, e.g. {@code storing}
 * @param sources what it brought
 */
public record RecentLine(String href, String stage, List<String> sources) {
  static RecentLine of(Delivery delivery) {
    return new RecentLine(
        "/bawa/" + delivery.token(), delivery.state().stage().slug(), delivery.sources());
  }
}
