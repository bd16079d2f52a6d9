package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Property;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is one person, and who is not, on the samples and on the pages they retell. */
final class SamplePersonsTest {

  @ParameterizedTest
  @ValueSource(strings = {"seeds/articles", "../shared/seeds"})
  void people_of_several_spellings_are_one_and_near_namesakes_are_asked_about(String folder) {
    Path pages = Path.of(folder);
    Assumptions.assumeTrue(Files.isDirectory(pages), folder + " is not here");
    QuadStore store = new MemoryStore();
    Iris iris = new Iris();
    Pipeline pipeline = new Pipeline(store, iris, new Wiring(iris).stages());
    pipeline.prepare();
    pipeline.ingest(List.of(pages), IngestOptions.on(LocalDate.of(2025, 11, 21)), Progress.NONE);

    Set<String> amron = persons(store, "Basmar P");
    assertEquals(Set.of("basmar-perianto-amron.kpu-provinsi-jawa-tengah"), amron);
    assertEquals(3, spellings(store, "Basmar P").size(), () -> "" + spellings(store, "Basmar P"));
    assertEquals(1, persons(store, "I Dewa").size());
    assertEquals(2, spellings(store, "I Dewa").size());
    assertEquals(1, persons(store, "Ari ").stream().filter(k -> k.contains("rumansyah")).count());

    Set<String> zainal = persons(store, "Zainal Muttaqin");
    Set<String> zaenal = persons(store, "Zaenal Mutiin");
    assertEquals(Set.of("zainal-muttaqin.kpu-kabupaten-serang"), zainal);
    assertEquals(Set.of("zaenal-mutiin.kpu-kabupaten-serang"), zaenal);
    assertTrue(asked(store, iris, zaenal.iterator().next(), zainal.iterator().next()));
    assertFalse(asked(store, iris, zaenal.iterator().next(), amron.iterator().next()));
  }

  private static Set<String> persons(QuadStore store, String start) {
    return store.read(
        data -> {
          Set<String> keys = new TreeSet<>();
          data.stream(Node.ANY, Node.ANY, Namespaces.term(Property.NORMAL_FORM), Node.ANY)
              .filter(q -> q.getObject().getLiteralLexicalForm().startsWith(start))
              .forEach(
                  q ->
                      data.stream(
                              q.getGraph(),
                              q.getSubject(),
                              Namespaces.term(Property.REFERS_TO),
                              Node.ANY)
                          .map(r -> r.getObject().getURI())
                          .filter(uri -> uri.contains("/id/person/"))
                          .forEach(uri -> keys.add(uri.substring(uri.lastIndexOf('/') + 1))));
          return keys;
        });
  }

  private static Set<String> spellings(QuadStore store, String start) {
    return store.read(
        data -> {
          Set<String> names = new TreeSet<>();
          data.stream(Node.ANY, Node.ANY, Namespaces.term(Property.NORMAL_FORM), Node.ANY)
              .map(q -> q.getObject().getLiteralLexicalForm())
              .filter(name -> name.startsWith(start))
              .forEach(names::add);
          return names;
        });
  }

  private static boolean asked(QuadStore store, Iris iris, String left, String right) {
    Node a = iris.id("person", left);
    Node b = iris.id("person", right);
    return store.read(
        data ->
            data.stream(Node.ANY, Node.ANY, Namespaces.term(Property.PROPOSAL), b)
                .anyMatch(
                    q ->
                        data.contains(
                            q.getGraph(), q.getSubject(), Namespaces.term(Property.ON_THING), a)));
  }
}
