package id.simpul.web;

import id.simpul.web.sparql.QueryLimits;

/**
 * How the server is reached and what it allows.
 *
 * @param host address to listen on, e.g. {@code 127.0.0.1}
 * @param port port to listen on; 0 takes a free one
 * @param base IRI base of the data, e.g. {@code https://w3id.org/simpul/}
 * @param language language shown to readers who chose none: {@code id} or {@code en}
 * @param version the program's version, shown by {@code /health}
 * @param limits what one stranger's query may take
 * @param write whether pages are taken also where others than this machine reach the server
 */
public record WebSettings(
    String host,
    int port,
    String base,
    String language,
    String version,
    QueryLimits limits,
    boolean write) {

  /** The published base with its closing slash. */
  public static final String DEFAULT_BASE = "https://w3id.org/simpul/";

  public WebSettings {
    if (!base.endsWith("/")) {
      base = base + "/";
    }
  }

  /** Loopback on a free port, Indonesian, default limits for two cores: what tests use. */
  public static WebSettings local() {
    return new WebSettings("127.0.0.1", 0, DEFAULT_BASE, "id", "0", QueryLimits.defaults(2), false);
  }
}
