package id.simpul.model;

import java.time.LocalDate;

/** What a property holds: a literal, a concept of a vocabulary, or a thing. */
public sealed interface Value {

  /** Plain text; {@code language} is empty for a plain literal, else a tag such as {@code id}. */
  record Text(String text, String language) implements Value {
    public Text(String text) {
      this(text, "");
    }
  }

  /** A whole number, written as {@code xsd:integer}. */
  record Number(long number) implements Value {}

  /** A truth value, written as {@code xsd:boolean}. */
  record Flagged(boolean value) implements Value {}

  /** A share from 0 to 1, written as {@code xsd:decimal} with at most two places. */
  record Decimal(double number) implements Value {}

  /** A day, written as {@code xsd:date}. */
  record Day(LocalDate date) implements Value {}

  /** A year, written as {@code xsd:gYear}. */
  record Year(int year) implements Value {}

  /**
   * A concept of a scheme under {@code ontology/vocab}: {@code vocab/{scheme}/{slug}}.
   *
   * @param scheme e.g. {@code role}
   * @param slug e.g. {@code ketua-divisi}
   * @param printed the printed form, which labels the concept where the vocabulary lacks it
   */
  record Concept(String scheme, String slug, String printed) implements Value {
    public Concept(String scheme, String slug) {
      this(scheme, slug, "");
    }
  }

  /** A thing, by its local key. */
  record Ref(Thing thing) implements Value {}

  /** The article that makes the claim. */
  record ThisArticle() implements Value {}

  static Value text(String text) {
    return new Text(text);
  }

  static Value concept(String scheme, String slug) {
    return new Concept(scheme, slug);
  }

  static Value ref(Thing thing) {
    return new Ref(thing);
  }
}
