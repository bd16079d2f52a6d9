package id.simpul.app;

import id.simpul.article.ArticleSplitter;
import id.simpul.page.PageReader;
import id.simpul.pipeline.Stages;
import id.simpul.rdf.ArticleKey;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.OntologyFiles;
import id.simpul.rdf.QuadMapper;
import id.simpul.rdf.RegistryMapper;
import id.simpul.rdf.Vocabulary;
import id.simpul.registry.Registry;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** Joins the stages of the pipeline. The models are read when the first article needs them. */
public final class Wiring {
  private final Registry registry = Registry.load();
  private final OntologyFiles ontology = OntologyFiles.load();
  private final Iris iris;
  private final RegistryMapper known;
  private final Extractors extractors = new Extractors(registry);

  public Wiring(Iris iris) {
    this.iris = iris;
    this.known = new RegistryMapper(iris, registry);
  }

  Registry registry() {
    return registry;
  }

  OntologyFiles ontology() {
    return ontology;
  }

  public Stages stages() {
    ArticleSplitter splitter = new ArticleSplitter(registry);
    QuadMapper mapper = new QuadMapper(iris, new Vocabulary(ontology, iris), known::describes);
    return new Stages(
        new PageReader()::read,
        splitter::split,
        extractors::extract,
        (extraction, sources) ->
            mapper.article(extraction, sources, UnaryOperator.identity()).stream(),
        ArticleKey::of,
        this::reference);
  }

  private Stream<Quad> reference() {
    return Stream.concat(known.quads().stream(), ontology.quads(new GraphNames(iris)));
  }
}
