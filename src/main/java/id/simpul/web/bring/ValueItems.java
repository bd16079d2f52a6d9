package id.simpul.web.bring;

import id.simpul.model.Property;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import id.simpul.pipeline.ValueText;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.rdf.Vocabulary;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Item;
import id.simpul.web.view.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How the values of claims that are not stored yet are shown to one reader. */
final class ValueItems {
  private final QuadStore store;
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Reader reader;
  private final Map<Thing, String> hrefs = new HashMap<>();

  ValueItems(QuadStore store, Iris iris, Vocabulary vocabulary, Reader reader) {
    this.store = store;
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.reader = reader;
  }

  /** A property as read, e.g. {@code peran}. */
  String label(Property property) {
    return vocabulary
        .findLabel(Namespaces.term(property), reader.language())
        .orElse(property.localName());
  }

  /** A value, or nothing for the article itself. */
  Optional<Item> item(Value value) {
    if (value instanceof Value.ThisArticle) {
      return Optional.empty();
    }
    if (value instanceof Value.Ref ref) {
      return Optional.of(thing(ref.thing()));
    }
    if (value instanceof Value.Concept concept) {
      return Optional.of(concept(concept));
    }
    if (value instanceof Value.Day day) {
      return Optional.of(item(Item.Kind.DATE, reader.date(day.date().toString())));
    }
    boolean number = value instanceof Value.Number || value instanceof Value.Year;
    return Optional.of(item(number ? Item.Kind.NUMBER : Item.Kind.TEXT, ValueText.of(value)));
  }

  /** A thing: it leads to its page where the store knows it. */
  Item thing(Thing thing) {
    String href = href(thing);
    return href.isEmpty() ? Item.text(thing.label()) : Item.link(thing.label(), href);
  }

  /** Where the store shows a thing; empty where it does not know it. */
  String href(Thing thing) {
    return hrefs.computeIfAbsent(thing, this::look);
  }

  private String look(Thing thing) {
    Node node = iris.thing(thing);
    boolean known = store.read(data -> data.contains(Node.ANY, node, Namespaces.TYPE, Node.ANY));
    return known ? reader.href(node.getURI()) : "";
  }

  /** A concept of a vocabulary as read, e.g. {@code narasumber}. */
  Item concept(Value.Concept concept) {
    Node node = iris.concept(concept.scheme(), concept.slug());
    String printed = concept.printed().isEmpty() ? concept.slug() : concept.printed();
    String label = vocabulary.findLabel(node, reader.language()).orElse(printed);
    if (!vocabulary.contains(concept.scheme(), concept.slug())) {
      return Item.text(label);
    }
    String href = reader.href(node.getURI());
    return concept.scheme().equals("grade")
        ? new Item(Item.Kind.GRADE, label, href, concept.slug(), List.of())
        : Item.link(label, href);
  }

  private static Item item(Item.Kind kind, String text) {
    return new Item(kind, text, null, "", List.of());
  }
}
