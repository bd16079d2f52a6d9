package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.model.ThingType;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the resolution of persons is written with in the derived graph. */
final class PersonTerms {
  static final Node PERSON_KEY = Namespaces.term("PersonKey");
  static final Node FLAG = Namespaces.term("Flag");
  static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);
  static final Node NAME_KEY = Namespaces.term(Property.NAME_KEY);
  static final Node NORMAL_FORM = Namespaces.term(Property.NORMAL_FORM);
  static final Node RESOLVED_TO = Namespaces.term(Property.RESOLVED_TO);
  static final Node JOINED_TO = Namespaces.term(Property.JOINED_TO);
  static final Node MATCH_SCORE = Namespaces.term(Property.MATCH_SCORE);
  static final Node DERIVATION = Namespaces.term(Property.DERIVATION);
  static final Node ON_THING = Namespaces.term(Property.ON_THING);
  static final Node PROPOSAL = Namespaces.term(Property.PROPOSAL);
  static final Node ISSUE = Namespaces.term(Property.ISSUE);

  /** No slug holds a tilde: flags of other origin never look like these. */
  private static final String FLAG_START = "person~";

  private final Iris iris;
  private final String keys;
  private final String flags;

  PersonTerms(Iris iris) {
    this.iris = iris;
    this.keys = iris.id("person-key", "").getURI();
    this.flags = iris.id("flag", FLAG_START).getURI();
  }

  /** E.g. {@code …/id/person-key/budi-harianto.kpu-kota-semarang}. */
  Node key(String localKey) {
    return iris.id("person-key", localKey);
  }

  /** The local key that a node is of. */
  String localKey(Node key) {
    return iris.key(key).substring("person-key/".length());
  }

  /** E.g. {@code …/id/person/budi-harianto.kpu-kota-semarang}. */
  Node person(String key) {
    return iris.thing(ThingType.PERSON, key);
  }

  /** The flag on two persons. */
  Node flag(Pair persons) {
    return iris.id("flag", FLAG_START + persons.left() + "~" + persons.right());
  }

  Node issue(String slug) {
    return iris.concept("issue", slug);
  }

  /** A name that stands in no dataset for longer than one step. */
  static Node passing(String key) {
    return NodeFactory.createURI("urn:simpul:passing:" + key);
  }

  /** True for what the resolution of persons keeps in the derived graph. */
  boolean isKept(Node subject) {
    return subject.isURI()
        && (subject.getURI().startsWith(keys) || subject.getURI().startsWith(flags));
  }

  boolean isFlag(Node subject) {
    return subject.isURI() && subject.getURI().startsWith(flags);
  }

  /** Two canonical keys, the smaller first. */
  record Pair(String left, String right) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }
}
