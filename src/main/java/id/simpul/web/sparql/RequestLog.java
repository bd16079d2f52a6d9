package id.simpul.web.sparql;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: method, path, status, milliseconds. Neither queries nor parameters nor
 * addresses of readers: what people ask is theirs.
 */
public final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("simpul.request");

  private RequestLog() {}

  /**
   * @param path without what follows the question mark, e.g. {@code /kueri/studied-cases}
   */
  public static void answered(String method, String path, int status, Duration took) {
    LOG.atInfo()
        .addKeyValue("method", method)
        .addKeyValue("path", path)
        .addKeyValue("status", status)
        .addKeyValue("millis", took.toMillis())
        .log("request");
  }
}
