package id.simpul.web.bench;

import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What queries may name: the terms of the ontology, and those that the data has beside them. */
final class Terms {
  private static final List<Node> CLASSES = List.of(OWL.Class.asNode());
  private static final List<Node> PROPERTIES =
      List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Property.asNode());

  private final Graph ontology;
  private final OwnPrefixes prefixes;

  Terms(Graph ontology, OwnPrefixes prefixes) {
    this.ontology = ontology;
    this.prefixes = prefixes;
  }

  /** Every class, ours before those of other vocabularies, most things first. */
  List<Term> classes(Optional<Inventory.Counts> counts, String language) {
    return terms(CLASSES, counts.map(Inventory.Counts::classes), language);
  }

  /** Every property, in the same order. */
  List<Term> properties(Optional<Inventory.Counts> counts, String language) {
    return terms(PROPERTIES, counts.map(Inventory.Counts::properties), language);
  }

  private List<Term> terms(List<Node> kinds, Optional<Map<String, Long>> counts, String language) {
    Set<String> iris = new LinkedHashSet<>();
    counts.ifPresent(known -> iris.addAll(known.keySet()));
    for (Node kind : kinds) {
      ontology
          .find(Node.ANY, RDF.type.asNode(), kind)
          .forEachRemaining(triple -> iris.add(triple.getSubject().getURI()));
    }
    List<Term> terms = new ArrayList<>();
    for (String iri : iris) {
      boolean ours = iri.startsWith(Namespaces.ONTOLOGY);
      if (ours || counts.isPresent() && counts.get().containsKey(iri)) {
        terms.add(
            term(iri, counts.map(known -> known.getOrDefault(iri, 0L)).orElse(-1L), language));
      }
    }
    terms.sort(
        Comparator.comparing((Term term) -> !term.iri().startsWith(Namespaces.ONTOLOGY))
            .thenComparing(Comparator.comparingLong(Term::count).reversed())
            .thenComparing(Term::name));
    return terms;
  }

  private Term term(String iri, long count, String language) {
    String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    String label = text(iri, RDFS.label.asNode(), language);
    return new Term(
        iri,
        prefixes.shorten(iri),
        label.isEmpty() ? local : label,
        text(iri, SKOS.definition.asNode(), language),
        count);
  }

  private String text(String iri, Node property, String language) {
    return ontology
        .find(NodeFactory.createURI(iri), property, Node.ANY)
        .filterKeep(t -> t.getObject().isLiteral())
        .filterKeep(t -> language.equals(t.getObject().getLiteralLanguage()))
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }
}
