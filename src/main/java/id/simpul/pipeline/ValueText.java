package id.simpul.pipeline;

import id.simpul.model.Value;
import java.util.Locale;

/** How values read as plain text. */
public final class ValueText {
  private ValueText() {}

  /** One value, e.g. {@code Handi Tri Ujiono}, {@code ketua-divisi}, {@code 2025-11-05}. */
  public static String of(Value value) {
    if (value instanceof Value.Ref ref) {
      return ref.thing().label();
    }
    if (value instanceof Value.Concept concept) {
      return concept.slug();
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return Long.toString(number.number());
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Year year) {
      return Integer.toString(year.year());
    }
    if (value instanceof Value.Decimal decimal) {
      return decimal(decimal.number());
    }
    return value instanceof Value.Flagged flagged
        ? Boolean.toString(flagged.value())
        : "this article";
  }

  /** A share with two places, e.g. {@code 0.97}. */
  public static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
