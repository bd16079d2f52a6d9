package id.simpul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom, each rule with its reason. */
@AnalyzeClasses(packages = "id.simpul", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices()
          .matching("id.simpul.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a reader must be able to understand one package after the other");

  @ArchTest
  static final ArchRule model_knows_only_the_jdk =
      noClasses()
          .that()
          .resideInAPackage("id.simpul.model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("id.simpul.model..", "java..", "org.jspecify..")
          .because("the words every stage shares must not drag a library along");

  @ArchTest
  static final ArchRule stages_do_not_see_what_comes_after =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.simpul.registry..",
              "id.simpul.text..",
              "id.simpul.page..",
              "id.simpul.article..",
              "id.simpul.mention..",
              "id.simpul.claim..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "id.simpul.resolution..",
              "id.simpul.rdf..",
              "id.simpul.store..",
              "id.simpul.query..",
              "id.simpul.web..",
              "id.simpul.pipeline..",
              "id.simpul.app..")
          .because("only the pipeline knows the order of the stages");

  @ArchTest
  static final ArchRule page_and_article_know_no_claims =
      noClasses()
          .that()
          .resideInAnyPackage("id.simpul.page..", "id.simpul.article..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("id.simpul.mention..", "id.simpul.claim..")
          .because("cutting a page into articles must not depend on what the articles say");

  @ArchTest
  static final ArchRule evaluation_sees_only_what_is_said =
      noClasses()
          .that()
          .resideInAPackage("id.simpul.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "id.simpul.registry..",
              "id.simpul.text..",
              "id.simpul.page..",
              "id.simpul.article..",
              "id.simpul.mention..",
              "id.simpul.claim..",
              "id.simpul.resolution..",
              "id.simpul.rdf..",
              "id.simpul.store..",
              "id.simpul.query..",
              "id.simpul.web..",
              "id.simpul.pipeline..",
              "id.simpul.app..")
          .because(
              "a judge that shares code with the extraction would share its mistakes: extractions are handed in");

  @ArchTest
  static final ArchRule jena_stays_behind_the_claims =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.simpul.model..",
              "id.simpul.registry..",
              "id.simpul.text..",
              "id.simpul.page..",
              "id.simpul.article..",
              "id.simpul.mention..",
              "id.simpul.claim..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .because("extraction must be usable and testable without RDF");

  @ArchTest
  static final ArchRule lucene_stays_in_search =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.simpul.search")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("how names are indexed is a detail that no page and no query should lean on");

  @ArchTest
  static final ArchRule the_index_knows_neither_graph_nor_web =
      noClasses()
          .that()
          .resideInAPackage("id.simpul.search")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "id.simpul.store..", "id.simpul.web..")
          .because(
              "search.graph reads the entries, so that the index can be tried without a store");

  @ArchTest
  static final ArchRule javalin_stays_in_web =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.simpul.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.javalin..")
          .because("the web framework is a detail of the edge");

  @ArchTest
  static final ArchRule only_app_reads_the_clock_the_environment_or_standard_output =
      noClasses()
          .that()
          .resideOutsideOfPackages("id.simpul.app..", "id.simpul.text.training..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because(
              "time, settings and output come in as arguments, so that the same input gives the same graph");
}
