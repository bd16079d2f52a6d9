package id.simpul.web.view;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script or style from a WebJar, at {@code /lib/{name}/{version}/…}. Only what is listed here is
 * served; the version in the address lets browsers keep it for good.
 */
public enum Library {
  /** What moves without a new page. */
  HTMX("htmx.org", "2.0.10", "dist/htmx.min.js", "text/javascript"),
  /** Charts that answer to the pointer. */
  ECHARTS("echarts", "5.3.1", "dist/echarts.common.min.js", "text/javascript"),
  /** Networks that answer to the pointer. */
  CYTOSCAPE("cytoscape", "3.33.1", "dist/cytoscape.min.js", "text/javascript"),
  /** The editor of SPARQL. */
  YASGUI("zazuko__yasgui", "4.5.0", "build/yasgui.min.js", "text/javascript"),
  /** What the editor wears. */
  YASGUI_STYLE("zazuko__yasgui", "4.5.0", "build/yasgui.min.css", "text/css");

  /** The route that {@link #serve} answers. */
  public static final String ROUTE = "/lib/<file>";

  private static final String PATH = "/lib/";
  private static final String FOLDER = "META-INF/resources/webjars/";
  private static final Map<String, Library> BY_HREF =
      Stream.of(values()).collect(Collectors.toMap(Library::href, library -> library));

  private final String jar;
  private final String version;
  private final String file;
  private final String type;

  Library(String jar, String version, String file, String type) {
    this.jar = jar;
    this.version = version;
    this.file = file;
    this.type = type;
  }

  /** Where it is served, e.g. {@code /lib/htmx.org/2.0.10/dist/htmx.min.js}. */
  public String href() {
    return PATH + jar + "/" + version + "/" + file;
  }

  /** Opens it; the caller closes it. */
  public InputStream open() {
    String path = FOLDER + href().substring(PATH.length());
    InputStream in = Library.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("No WebJar file '" + path + "': is its version the pom's?");
    }
    return in;
  }

  /** Answers with the file asked for; 404 for whatever is not listed. */
  public static void serve(Context ctx) throws IOException {
    Library library = BY_HREF.get(ctx.path());
    if (library == null) {
      throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(library.type + ";charset=utf-8");
    try (InputStream in = library.open()) {
      ctx.result(in.readAllBytes());
    }
  }
}
