package id.simpul.bench;

import id.simpul.query.NamedQuery;
import id.simpul.query.Parameter;
import id.simpul.query.QueryCatalog;
import id.simpul.query.WrittenQuery;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What a server is asked: every question of the catalogue, the main pages, search, look-ups. */
final class Requests {
  private static final int DIFFERENT = 60;
  private static final String BASE = "https://w3id.org/simpul/";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/dasbor/matriks",
          "/dasbor/orang",
          "/dasbor/linimasa",
          "/dasbor/peta",
          "/dasbor/pembicara",
          "/dasbor/seri",
          "/jejaring",
          "/meja",
          "/perkara",
          "/forum",
          "/kantor",
          "/orang",
          "/artikel",
          "/peraturan",
          "/periksa",
          "/kueri",
          "/vocab");
  private static final List<String> WORDS =
      List.of("putusan", "81 PHPU", "Semarang", "Peraturan KPU 17", "Santoso", "Bawaslu", "Wulan");

  private final Asker asker;
  private final Map<String, List<String>> things = new LinkedHashMap<>();

  /**
   * @param asker of a server that holds articles
   */
  Requests(Asker asker) {
    this.asker = asker;
    Things some = new Things(asker);
    things.put("person", some.of("Person", DIFFERENT));
    things.put("organization", some.offices(DIFFERENT));
    things.put("event", some.of("Event", DIFFERENT));
    things.put("ruling", some.of("Ruling", DIFFERENT));
    things.put("article", some.of("Article", DIFFERENT));
    things.put("claim", some.of("Citation", DIFFERENT));
  }

  /**
   * One kind of request.
   *
   * @param group {@code question}, {@code anew}, {@code page}, {@code search} or {@code thing}
   * @param name e.g. {@code studied-cases}
   * @param ask the same kind for the n-th time; of another thing where it is about things
   */
  record Request(String group, String name, IntFunction<Asked> ask) {}

  /** All of them, in the order in which they are asked. */
  List<Request> all() {
    List<Request> all = new ArrayList<>();
    for (NamedQuery question : QueryCatalog.load().questions()) {
      all.add(new Request("question", question.name(), n -> asker.get(path(question))));
    }
    for (NamedQuery question : QueryCatalog.load().questions()) {
      String written = WrittenQuery.of(question, values(question), BASE, "id");
      // A comment of its own keeps the answer from being remembered.
      all.add(new Request("anew", question.name(), n -> asker.select(written + "# " + n + "\n")));
    }
    PAGES.forEach(page -> all.add(new Request("page", page, n -> asker.get(page))));
    all.add(new Request("search", "/cari", n -> asker.get("/cari?q=" + words(n))));
    all.add(new Request("search", "/api/search", n -> asker.get("/api/search?q=" + words(n))));
    all.add(new Request("search", "/api/suggest", n -> asker.get("/api/suggest?q=" + words(n))));
    for (String type : things.keySet()) {
      all.add(new Request("thing", "/id/" + type, n -> asker.get(thing(type, n))));
    }
    return all;
  }

  private String thing(String type, int n) {
    List<String> some = things.getOrDefault(type, List.of());
    return URI.create(some.get(n % some.size())).getRawPath().replaceFirst("^.*?/id/", "/id/");
  }

  private static String words(int n) {
    return encoded(WORDS.get(n % WORDS.size()));
  }

  private String path(NamedQuery question) {
    StringBuilder path = new StringBuilder("/api/queries/" + question.name() + "?format=json");
    values(question).forEach((k, v) -> path.append('&').append(k).append('=').append(encoded(v)));
    return path.toString();
  }

  /** What a question cannot be asked without. */
  private Map<String, String> values(NamedQuery question) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      String folder = String.valueOf(parameter.folder());
      // Where a question does not provide for an address that is missing, it answers nothing.
      boolean provided = question.sparql().contains("BOUND(?" + parameter.variable() + ")");
      boolean address = parameter.type() == Parameter.Type.IRI && things.containsKey(folder);
      if (address && !provided) {
        values.put(parameter.name(), things.getOrDefault(folder, List.of()).get(0));
      } else if (parameter.required()) {
        values.put(parameter.name(), folder.equals("person") ? CrowdedCorpus.PERSON : WORDS.get(0));
      }
    }
    return values;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
