package id.simpul.web.bring;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose pages are taken. Only where the server listens at this machine's own address, or
 * its keeper allows it; never for a page of another site in a reader's browser.
 */
final class Doorkeeper {
  private static final Pattern ADDRESS = Pattern.compile("\\[.*]|\\d{1,3}(?:\\.\\d{1,3}){3}");

  private final boolean open;
  private final Set<String> names;

  /**
   * @param host where the server listens, e.g. {@code 127.0.0.1}
   * @param write whether the keeper allows pages from elsewhere
   * @param base of the data; its host is a name of the server too
   */
  Doorkeeper(String host, boolean write, String base) {
    this.open = write || isLoopback(host);
    this.names = Set.of(host.toLowerCase(Locale.ROOT), name(URI.create(base).getAuthority()));
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether pages are taken at all. */
  boolean isOpen() {
    return open;
  }

  /**
   * Lets a request through that would write.
   *
   * @throws SimpulException WRITE_REFUSED, HOST_REFUSED, ORIGIN_REFUSED
   */
  void admit(Context ctx) {
    if (!open) {
      throw new SimpulException(
          ErrorId.WRITE_REFUSED,
          "This service takes no pages: it listens at an address that others reach.",
          "Use 'simpul ingest' on its machine, or have its keeper set SIMPUL_WRITE=true.");
    }
    String host = String.valueOf(ctx.header("Host"));
    if (!isOurs(name(host))) {
      throw new SimpulException(
          ErrorId.HOST_REFUSED,
          "The request was sent to '" + host + "', which is no name of this service.",
          "Use the address that the service printed when it started.");
    }
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    if (!isFromHere(site, origin, host)) {
      throw new SimpulException(
          ErrorId.ORIGIN_REFUSED,
          "The request comes from a page of '" + Optional.ofNullable(origin).orElse(site) + "'.",
          "Send pages from this service's own form, or from a program.");
    }
  }

  /**
   * A name that a stranger's server may resolve to this machine (DNS rebinding) is none of ours; an
   * address in figures resolves to nothing else.
   */
  private boolean isOurs(String name) {
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || ADDRESS.matcher(name).matches()
        || names.contains(name);
  }

  /** Browsers say where a request comes from; programs say nothing. */
  private static boolean isFromHere(@Nullable String site, @Nullable String origin, String host) {
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    return origin == null || authority(origin).equalsIgnoreCase(host);
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(new URI(origin).getAuthority());
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Without the port. */
  private static String name(@Nullable String authority) {
    return String.valueOf(authority).replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }
}
