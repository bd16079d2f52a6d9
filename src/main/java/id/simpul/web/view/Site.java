package id.simpul.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import id.simpul.store.QuadStore;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What every page needs: the reader's language, the templates, and what was drawn before. */
public final class Site {
  private static final String LANGUAGE = "lang";
  private static final int YEAR_SECONDS = 31_536_000;
  private static final int REMEMBERED_PAGES = 200;
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final QuadStore store;
  private final String defaultLanguage;
  private final Links links;
  private final Map<String, Messages> messages =
      Map.of("id", Messages.load("id"), "en", Messages.load("en"));
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.simpul.web.templates");
  private final VersionedCache<String> drawn;
  private final VersionedCache<Boolean> sample;
  // Distinguishes the pages of two builds over one store.
  private final String boot = Long.toHexString(System.nanoTime());

  /**
   * @param base IRI base of the data
   * @param language {@code id} or {@code en}, for readers who chose none
   */
  public Site(QuadStore store, String base, String language) {
    this.store = store;
    this.defaultLanguage = language;
    this.links = new Links(base);
    this.drawn = new VersionedCache<>(store, REMEMBERED_PAGES);
    this.sample = new VersionedCache<>(store, 1);
  }

  public Links links() {
    return links;
  }

  /** The reader of this request; {@code ?lang=} is remembered in a cookie. */
  public Reader reader(Context ctx) {
    Map<String, String> query = new TreeMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(0)));
    String asked = ctx.queryParam(LANGUAGE);
    if (asked != null && messages.containsKey(asked)) {
      ctx.cookie(new Cookie(LANGUAGE, asked, "/", YEAR_SECONDS, false, true, null, SameSite.LAX));
    }
    return new Reader(messages(ctx), links, ctx.path(), query, hasSample());
  }

  /** A reader in {@code language} whom no request brings, for what is prepared beforehand. */
  public Reader reader(String language) {
    Messages spoken = java.util.Objects.requireNonNull(messages.get(language));
    return new Reader(spoken, links, "/", Map.of(), false);
  }

  private Messages messages(Context ctx) {
    for (String language : new String[] {ctx.queryParam(LANGUAGE), ctx.cookie(LANGUAGE)}) {
      Messages found = language == null ? null : messages.get(language);
      if (found != null) {
        return found;
      }
    }
    return java.util.Objects.requireNonNull(messages.get(defaultLanguage));
  }

  private boolean hasSample() {
    return sample.get(
        "sample",
        () ->
            store.read(
                dataset ->
                    dataset.contains(Node.ANY, Node.ANY, Namespaces.term(Property.SAMPLE), TRUE)));
  }

  /**
   * Tags the answer and tells whether the reader has it already; then it is answered with 304.
   *
   * @param state what the page depends on beside its address, e.g. {@code 12-id}
   */
  public boolean isKnown(Context ctx, String state) {
    String tag = "W/\"" + boot + "-" + state + "\"";
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Accept, Cookie");
    boolean known = tag.equals(ctx.header("If-None-Match"));
    if (known) {
      ctx.status(304);
    }
    return known;
  }

  /** Answers with a page that depends on nothing but the store, the address and the language. */
  public void show(
      Context ctx, Reader reader, String template, Supplier<Map<String, Object>> model) {
    if (isKnown(ctx, store.version() + "-" + reader.language())) {
      return;
    }
    String address =
        reader.language() + " " + template + " " + ctx.path() + "?" + ctx.queryString();
    ctx.html(drawn.get(address, () -> draw(template, reader, model.get())));
  }

  /** Draws a template. */
  public String draw(String template, Reader reader, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("reader", reader);
    StringOutput out = new StringOutput();
    templates.render(template, all, out);
    return out.toString();
  }
}
