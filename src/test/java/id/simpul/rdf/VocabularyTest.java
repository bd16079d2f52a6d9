package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Genre;
import id.simpul.registry.Level;
import id.simpul.registry.Registry;
import id.simpul.registry.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabularies hold what the contract, the registry, the shapes and the code speak of. */
final class VocabularyTest {
  private static final OntologyFiles FILES = OntologyFiles.load();
  private static final Iris IRIS = new Iris();
  private static final Vocabulary VOCABULARY = new Vocabulary(FILES, IRIS);
  private static final Registry REGISTRY = Registry.load();

  /** {@code concept("purpose", "studied")} and {@code new Concept("role", "ketua"…}. */
  private static final Pattern USED =
      Pattern.compile("[cC]oncept\\(\\s*\"([a-z-]+)\",\\s*\"([a-z0-9-]+)\"");

  static Stream<Node> concepts() {
    return Graphs.subjects(FILES.vocabulary(), Namespaces.CONCEPT).stream();
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void every_concept_has_both_labels_one_scheme_and_is_on_top_of_it(Node concept) {
    assertEquals(List.of("en", "id"), languages(concept, Namespaces.PREF_LABEL));
    Node scheme = Graphs.one(FILES.vocabulary(), concept, Namespaces.IN_SCHEME);
    assertEquals(scheme, Graphs.one(FILES.vocabulary(), concept, SKOS.topConceptOf.asNode()));
    assertTrue(concept.getURI().startsWith(scheme.getURI() + "/"));
    assertTrue(languages(concept, Namespaces.ALT_LABEL).stream().allMatch("id"::equals));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/ontology/concepts.csv", numLinesToSkip = 1)
  void the_schemes_hold_the_concepts_of_the_contract(String scheme, String concepts) {
    List<String> missing = new ArrayList<>(List.of(concepts.split(" ")));
    missing.removeAll(VOCABULARY.slugs(scheme));
    assertEquals(List.of(), missing);
  }

  @Test
  void concepts_that_need_it_are_defined_in_both_languages() {
    for (String scheme : List.of("grade", "standing", "purpose", "issue")) {
      for (String slug : VOCABULARY.slugs(scheme)) {
        assertEquals(
            List.of("en", "id"),
            languages(IRIS.concept(scheme, slug), SKOS.definition.asNode()),
            slug);
      }
    }
  }

  @Test
  void roles_and_divisions_are_those_of_the_registry_and_no_other() {
    assertEquals(described(REGISTRY.roles()), described("role"));
    assertEquals(described(REGISTRY.divisions()), described("division"));
  }

  @Test
  void genres_and_levels_are_those_of_the_code_and_no_other() {
    assertEquals(
        Arrays.stream(Genre.values()).map(Genre::slug).sorted().toList(),
        VOCABULARY.slugs("genre"));
    assertEquals(
        Arrays.stream(Level.values()).map(Level::slug).sorted().toList(),
        VOCABULARY.slugs("level"));
  }

  @Test
  void every_concept_that_the_code_names_is_in_the_vocabulary() {
    List<String> missing =
        used().stream()
            .filter(use -> !VOCABULARY.contains(use.split("/")[0], use.split("/")[1]))
            .toList();
    assertTrue(!used().isEmpty());
    assertEquals(List.of(), missing);
  }

  @Test
  void every_known_case_has_an_election_kind_of_the_vocabulary() {
    REGISTRY
        .cases()
        .forEach(
            known ->
                assertTrue(
                    VOCABULARY.contains("election-kind", known.electionKind()), known::number));
  }

  /** A shape that lists concepts must list all of the scheme: else a new concept is refused. */
  @Test
  void closed_lists_of_the_shapes_are_whole_schemes() {
    List<Triple> lists = FILES.shapes().stream(null, SHACL.in, null).toList();
    assertTrue(lists.size() > 10);
    for (Triple list : lists) {
      List<Node> members = GraphList.members(new GNode(FILES.shapes(), list.getObject()));
      if (members.get(0).isURI()) {
        String uri = members.get(0).getURI();
        String scheme = uri.substring(Namespaces.VOCABULARY.length(), uri.lastIndexOf('/'));
        assertEquals(
            VOCABULARY.slugs(scheme).stream().map(slug -> IRIS.concept(scheme, slug)).toList(),
            members.stream().sorted(java.util.Comparator.comparing(Node::getURI)).toList());
      }
    }
  }

  @Test
  void labels_and_definitions_are_found_in_the_language_asked_for() {
    Node grade = IRIS.concept("grade", "collective");
    assertEquals(Optional.of("kelompok"), VOCABULARY.findLabel(grade, "id"));
    assertEquals(Optional.of("collective"), VOCABULARY.findLabel(grade, "en"));
    assertEquals(Optional.of("Event"), VOCABULARY.findLabel(Namespaces.term("Event"), "en"));
    assertTrue(VOCABULARY.findDefinition(Namespaces.term("Claim"), "id").isPresent());
    assertEquals(Optional.empty(), VOCABULARY.findLabel(IRIS.concept("role", "tak-ada"), "id"));
    assertEquals(Namespaces.SCHEMES, VOCABULARY.schemes());
  }

  private static List<String> described(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                describe(
                    term.slug(), term.labelId(), term.labelEn(), new TreeSet<>(term.altLabels())))
        .sorted()
        .toList();
  }

  private static List<String> described(String scheme) {
    return VOCABULARY.slugs(scheme).stream()
        .map(
            slug -> {
              Node concept = IRIS.concept(scheme, slug);
              return describe(
                  slug,
                  VOCABULARY.findLabel(concept, "id").orElseThrow(),
                  VOCABULARY.findLabel(concept, "en").orElseThrow(),
                  altLabels(concept));
            })
        .sorted()
        .toList();
  }

  private static String describe(String slug, String id, String en, TreeSet<String> others) {
    others.remove(id);
    return slug + " | " + id + " | " + en + " | " + others;
  }

  private static TreeSet<String> altLabels(Node concept) {
    return FILES.vocabulary().stream(concept, Namespaces.ALT_LABEL, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TreeSet<String> used() {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = USED.matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group(1) + "/" + matcher.group(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return used;
  }

  private static List<String> languages(Node concept, Node property) {
    Graph graph = FILES.vocabulary();
    return graph.stream(concept, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .sorted()
        .toList();
  }
}
