package id.simpul.rdf;

import id.simpul.model.Argument;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;

/**
 * Turns the values of one article into nodes, and describes what is described nowhere else: things
 * outside the registry by type and by what their name says, concepts outside the vocabulary by
 * their printed form.
 */
final class ValueNodes {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Predicate<Thing> known;
  private final UnaryOperator<Thing> resolve;
  private final QuadSink sink;
  private final Node article;
  private final Map<Value.Concept, String> ownConcepts = new TreeMap<>(ValueNodes::byScheme);

  ValueNodes(
      Iris iris,
      Vocabulary vocabulary,
      Predicate<Thing> known,
      UnaryOperator<Thing> resolve,
      QuadSink sink,
      Node article) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.known = known;
    this.resolve = resolve;
    this.sink = sink;
    this.article = article;
  }

  /** The node of a value; things as resolved now. */
  Node node(Value value) {
    if (value instanceof Value.Ref ref) {
      return thing(ref.thing());
    } else if (value instanceof Value.Concept concept) {
      return concept(concept);
    } else if (value instanceof Value.ThisArticle) {
      return article;
    }
    return Literals.find(value).orElseThrow();
  }

  /** The node of a thing as resolved now. */
  Node thing(Thing named) {
    return described(resolve.apply(named));
  }

  /** The node of a thing as this article names it. */
  Node described(Thing thing) {
    Node node = iris.thing(thing);
    if (!known.test(thing) && thing.type() != ThingType.ARTICLE) {
      sink.add(node, Namespaces.TYPE, Namespaces.term(thing.type()));
      // What an event is, is agreed between its reports, not said by one article.
      if (thing.type() != ThingType.EVENT) {
        thing.properties().forEach(property -> add(node, property));
      }
    }
    return node;
  }

  /** A thing that is only proposed: named, but not counted among the things. */
  Node proposed(Value value) {
    if (value instanceof Value.Ref ref) {
      Node node = iris.thing(ref.thing());
      if (!known.test(ref.thing())) {
        sink.add(node, Namespaces.LABEL, Literals.plain(ref.thing().label()));
      }
      return node;
    }
    return node(value);
  }

  /** Adds one property of {@code subject}. */
  void add(Node subject, Argument argument) {
    sink.add(subject, Namespaces.term(argument.property()), node(argument.value()));
  }

  /** Describes the concepts that the vocabulary lacks; to be called once, at the end. */
  void describeOwnConcepts() {
    ownConcepts.forEach(
        (concept, printed) -> {
          Node node = iris.concept(concept.scheme(), concept.slug());
          sink.add(node, Namespaces.TYPE, Namespaces.CONCEPT);
          sink.add(node, Namespaces.PREF_LABEL, Literals.indonesian(printed));
          sink.add(node, Namespaces.IN_SCHEME, iris.scheme(concept.scheme()));
        });
  }

  private Node concept(Value.Concept concept) {
    if (!vocabulary.contains(concept.scheme(), concept.slug())) {
      ownConcepts.merge(concept, label(concept), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return iris.concept(concept.scheme(), concept.slug());
  }

  private static String label(Value.Concept concept) {
    String printed = concept.printed().strip().replaceAll("\\s+", " ");
    return printed.isEmpty() ? concept.slug().replace('-', ' ') : printed;
  }

  private static int byScheme(Value.Concept a, Value.Concept b) {
    int scheme = a.scheme().compareTo(b.scheme());
    return scheme != 0 ? scheme : a.slug().compareTo(b.slug());
  }
}
