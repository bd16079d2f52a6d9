package id.simpul.web.sparql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a problem as JSON: {@code {"error": "query-invalid", "line": 3, …, "id": …, "en": …}}. */
final class ProblemJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemJson() {}

  static byte[] of(Problem problem) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", problem.id().slug());
    body.put("status", problem.status());
    if (problem.line() > 0) {
      body.put("line", problem.line());
      body.put("column", problem.column());
    }
    body.put("message", Map.of("id", problem.indonesian(), "en", problem.english()));
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem that cannot be written: " + problem.id(), e);
    }
  }
}
