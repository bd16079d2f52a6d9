package id.simpul.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells which requests have the same answer as long as the store does not change. */
final class Repeatable {
  /** Functions that answer otherwise each time, and the index of names, which follows later. */
  private static final Pattern CHANGING =
      Pattern.compile(
          "\\b(?:rand|now|uuid|struuid|bnode|service|search)\\b", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 20_000;

  private Repeatable() {}

  /** What tells a request from every other one; empty where each is to be worked out anew. */
  static Optional<String> key(HttpServletRequest request) {
    String query = request.getParameter("query");
    if (query == null || query.length() > LONGEST || CHANGING.matcher(query).find()) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder(request.getMethod()).append(request.getRequestURI());
    for (String header : new String[] {"Accept", "Accept-Encoding"}) {
      key.append('\n').append(request.getHeader(header));
    }
    Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
    parameters.forEach(
        (name, values) ->
            key.append('\n').append(name).append('=').append(String.join("&", values)));
    return Optional.of(key.toString());
  }
}
