package id.simpul.web.bring;

import java.util.List;
import java.util.Map;

/** What {@code /openapi.json} says of bringing pages. */
public final class BringDescription {
  /** What a page sent as the body is told in the query string; forms have fields instead. */
  public static final List<String> PARAMETERS =
      List.of(RequestFields.READ_ON, RequestFields.SOURCE, RequestFields.KEEP);

  private BringDescription() {}

  /** Adds body and answers of {@code POST /api/preview}. */
  public static Map<String, Object> preview(Map<String, Object> operation) {
    return described(
        operation,
        "200",
        "The pages with their articles as 'extract --format json' writes them, how each stands to"
            + " the store (new, unchanged, changed, aside), and the report of storing them");
  }

  /** Adds body and answers of {@code POST /api/pages}. */
  public static Map<String, Object> pages(Map<String, Object> operation) {
    return described(
        operation, "202", "The job, whose state is at the address in the header Location");
  }

  private static Map<String, Object> described(
      Map<String, Object> operation, String status, String answer) {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> files =
        Map.of("type", "array", "items", Map.of("type", "string", "format", "binary"));
    Map<String, Object> form =
        Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                RequestFields.TEXT, text,
                RequestFields.FILE, files,
                RequestFields.READ_ON, Map.of("type", "string", "format", "date"),
                RequestFields.SOURCE, text,
                RequestFields.KEEP, text));
    operation.put(
        "requestBody",
        Map.of(
            "required",
            true,
            "content",
            Map.of(
                "text/plain", Map.of("schema", text),
                "text/html", Map.of("schema", text),
                "multipart/form-data", Map.of("schema", form))));
    operation.put(
        "responses",
        Map.of(
            status,
            Map.of("description", answer),
            "400",
            Map.of("description", "Nothing to read, or a field that means nothing"),
            "403",
            Map.of("description", "Pages are not taken here, or not from this page"),
            "413",
            Map.of("description", "More than " + RequestFields.LIMIT + " bytes"),
            "503",
            Map.of("description", "Too many pages are waiting; Retry-After says how long")));
    return operation;
  }
}
