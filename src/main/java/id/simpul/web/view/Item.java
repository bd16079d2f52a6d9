package id.simpul.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing said in a cell of a panel.
 *
 * @param kind how it is drawn
 * @param text as read
 * @param href where it leads, or null
 * @param mark for grades, the concept's slug; for quotations and flags, what stands below; else ""
 * @param details what stands small beside it
 */
public record Item(Kind kind, String text, @Nullable String href, String mark, List<Item> details) {

  /** How an item is drawn. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    LINK,
    GRADE,
    QUOTE,
    FLAG,
    SAMPLE
  }

  public static Item text(String text) {
    return new Item(Kind.TEXT, text, null, "", List.of());
  }

  public static Item link(String text, String href) {
    return new Item(Kind.LINK, text, href, "", List.of());
  }

  public Item with(List<Item> more) {
    return more.isEmpty() ? this : new Item(kind, text, href, mark, more);
  }

  /** The sign of a grade: its shape, never its colour alone. */
  public String shape() {
    return switch (mark) {
      case "named-person" -> "●";
      case "named-office" -> "◐";
      case "unit" -> "○";
      default -> "·";
    };
  }
}
