package id.simpul.query;

import org.jspecify.annotations.Nullable;

/**
 * One value of a result.
 *
 * @param type what it is
 * @param text as read by people: a label, a whole number, a day as {@code 2025-11-05}; empty for
 *     {@link Type#EMPTY}
 * @param iri where the thing lives, for {@link Type#IRI} only
 */
public record Cell(Type type, String text, @Nullable String iri) {

  /** What a cell holds. */
  public enum Type {
    EMPTY,
    TEXT,
    IRI,
    NUMBER,
    DATE
  }

  /** Characters of text and IRI. */
  int length() {
    return text.length() + (iri == null ? 0 : iri.length());
  }

  /** No value. */
  public static final Cell NONE = new Cell(Type.EMPTY, "", null);

  public static Cell text(String text) {
    return new Cell(Type.TEXT, text, null);
  }

  /**
   * @param number in plain digits, e.g. {@code 35} or {@code 0.97}
   */
  public static Cell number(String number) {
    return new Cell(Type.NUMBER, number, null);
  }

  /**
   * @param day as {@code yyyy-mm-dd}
   */
  public static Cell date(String day) {
    return new Cell(Type.DATE, day, null);
  }

  /**
   * @param iri e.g. {@code https://w3id.org/simpul/id/organization/kpu-kota-semarang}
   * @param label e.g. {@code KPU Kota Semarang}
   */
  public static Cell iri(String iri, String label) {
    return new Cell(Type.IRI, label, iri);
  }
}
