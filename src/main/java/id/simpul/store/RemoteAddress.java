package id.simpul.store;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A dataset on a server that speaks the SPARQL 1.1 protocol. Prints without its login.
 *
 * @param query where queries are sent, e.g. {@code https://data.example/simpul}
 * @param update where updates are sent; the same address on many servers
 * @param login {@code name:password}, or empty
 */
public record RemoteAddress(URI query, URI update, String login) implements StorePlace {

  /**
   * Reads an address as a setting writes it.
   *
   * @param setting {@code https://data.example/simpul}, or two addresses with a blank between them
   *     where updates have one of their own
   * @return nothing where it is not one: names and passwords do not belong into an address
   */
  public static Optional<RemoteAddress> parse(String setting, String login) {
    try {
      List<URI> parts = List.of(setting.strip().split("\\s+")).stream().map(URI::create).toList();
      return parts.size() <= 2 && parts.stream().allMatch(RemoteAddress::fits)
          ? Optional.of(new RemoteAddress(parts.get(0), parts.get(parts.size() - 1), login))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean fits(URI uri) {
    return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && uri.getFragment() == null;
  }

  @Override
  public RemoteStore open() {
    return RemoteStore.open(this);
  }

  @Override
  public String toString() {
    return query.toString();
  }
}
