package id.simpul.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Commands of other processes that this server carries out, because it holds the store. The server
 * answers {@code POST /internal/{command}}: a caller that is not at a loopback address, or whose
 * {@code Authorization} header is not accepted, gets 404 (the route does not show itself); else
 * {@link #run} is given the request's body and writes the response's ({@code
 * application/octet-stream}), which must reach the caller unbuffered and without a time-out.
 */
public interface Handoff {

  /**
   * Whether the caller owns the store.
   *
   * @param authorization the request's {@code Authorization} header, {@code Bearer TOKEN}, or null
   */
  boolean accepts(@Nullable String authorization);

  /**
   * Carries out one command; problems of the command are part of what is written.
   *
   * @param command e.g. {@code ingest}
   * @param request the request's body
   * @param response the response's body; flushed as the command goes on
   * @throws IOException where the caller has gone
   */
  void run(String command, InputStream request, OutputStream response) throws IOException;
}
