package id.simpul.model;

/**
 * A half-open range of an article's {@link Article#text()}, in UTF-16 indices. RDF and every output
 * count in Unicode code points; {@link Article#codePoint(int)} converts.
 *
 * @param start index of the first character
 * @param end index after the last character, {@code > start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a span: " + start + "–" + end);
    }
  }

  /** The substring of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** True where {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
