package id.simpul.web;

import id.simpul.web.bench.SparqlBench;
import id.simpul.web.bring.BringApi;
import id.simpul.web.bring.BringDescription;
import id.simpul.web.dashboard.Dashboard;
import id.simpul.web.network.NetworkLab;
import id.simpul.web.view.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The route table as OpenAPI 3.1. */
final class OpenApi {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

  /** Where texts are checked. */
  static final String VERIFY = "/api/verify";

  /** Where things are searched. */
  static final String SEARCH = "/api/search";

  /** What the search box asks. */
  static final String SUGGEST = "/api/suggest";

  private static final Map<String, List<String>> QUERY_PARAMETERS =
      Map.of(
          FlagPages.API,
          List.of("issue", "office", "state", "limit", "offset", "lang"),
          SEARCH,
          List.of("q", "type", "page", "size", "lang"),
          SUGGEST,
          List.of("q", "type", "lang"),
          "/api/queries/{name}",
          List.of("format", "offset", "limit", "lang"));

  private static final List<Map<String, Object>> PAGES =
      BringDescription.PARAMETERS.stream().map(name -> parameter(name, "query", false)).toList();

  private OpenApi() {}

  static Map<String, Object> of(List<Route> routes, String version) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      if (!route.about().isEmpty()) {
        paths
            .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
            .put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
      }
    }
    paths.put("/sparql", sparql("SPARQL 1.1 query"));
    paths.put(
        "/aligned/sparql",
        sparql("The same with what follows in terms of FOAF, ORG, schema.org, PROV, ELI"));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Simpul", "version", version));
    document.put("paths", paths);
    return document;
  }

  private static Map<String, Object> operation(Route route) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    Matcher matcher = PARAMETER.matcher(route.path());
    while (matcher.find()) {
      parameters.add(parameter(matcher.group(1), "path", true));
    }
    for (String name : queryParameters(route.path())) {
      parameters.add(parameter(name, "query", false));
    }
    return switch (route.path()) {
      case VERIFY -> verify(route);
      case SparqlBench.LABELS -> labels(route, parameters);
      case BringApi.PREVIEW -> BringDescription.preview(operation(route.about(), PAGES));
      case BringApi.PAGES -> BringDescription.pages(operation(route.about(), PAGES));
      default -> operation(route.about(), parameters);
    };
  }

  private static List<String> queryParameters(String path) {
    return QUERY_PARAMETERS.getOrDefault(
        path,
        Dashboard.PARAMETERS.getOrDefault(
            path,
            NetworkLab.PARAMETERS.getOrDefault(
                path, SparqlBench.PARAMETERS.getOrDefault(path, List.of()))));
  }

  private static Map<String, Object> labels(Route route, List<Map<String, Object>> parameters) {
    Map<String, Object> iris =
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string"),
            "minItems",
            1,
            "maxItems",
            SparqlBench.MOST_LABELS);
    Map<String, Object> schema =
        Map.of("type", "object", "required", List.of("iris"), "properties", Map.of("iris", iris));
    Map<String, Object> operation = operation(route.about(), parameters);
    operation.put(
        "requestBody",
        Map.of("required", true, "content", Map.of("application/json", Map.of("schema", schema))));
    return operation;
  }

  private static Map<String, Object> verify(Route route) {
    Map<String, Object> operation = operation(route.about(), List.of());
    Map<String, Object> text = Map.of("type", "string", "maxLength", PastedText.LIMIT);
    Map<String, Object> field =
        Map.of(
            "schema",
            Map.of(
                "type", "object", "required", List.of("text"), "properties", Map.of("text", text)));
    operation.put(
        "requestBody",
        Map.of(
            "required",
            true,
            "content",
            Map.of(
                "text/plain", Map.of("schema", text),
                "application/json", field,
                "application/x-www-form-urlencoded", field)));
    operation.put(
        "responses",
        Map.of(
            "200",
            Map.of(
                "description",
                "Citations with status known, unknown, suspect or ambiguous; offsets in code points"),
            "400",
            Map.of("description", "No text, or none that can be read"),
            "413",
            Map.of("description", "The text is longer than " + PastedText.LIMIT + " characters")));
    return operation;
  }

  private static Map<String, Object> operation(String about, List<Map<String, Object>> parameters) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", about);
    operation.put("parameters", parameters);
    operation.put("responses", Map.of("200", Map.of("description", "OK")));
    return operation;
  }

  private static Map<String, Object> parameter(String name, String in, boolean required) {
    return Map.of("name", name, "in", in, "required", required, "schema", Map.of("type", "string"));
  }

  private static Map<String, Object> sparql(String about) {
    Map<String, Object> get =
        operation(
            about + "; without a query, the service description",
            List.of(parameter("query", "query", false)));
    Map<String, Object> post = operation(about + ", as a form or as the body", List.of());
    Map<String, Object> methods = new LinkedHashMap<>();
    methods.put("get", get);
    methods.put("post", post);
    return methods;
  }
}
