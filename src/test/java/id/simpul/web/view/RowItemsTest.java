package id.simpul.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands once in a row. */
final class RowItemsTest {
  private static Item sentence(String text, String href) {
    return new Item(Item.Kind.QUOTE, text, href, "KPU Kota Semarang", List.of());
  }

  @Test
  void a_sentence_of_two_claims_is_one_and_of_two_articles_two() {
    Item came = RowItems.withoutClaim(sentence("KPU hadir.", "/artikel/a#participation.1"));
    assertEquals(came, RowItems.withoutClaim(sentence("KPU hadir.", "/artikel/a#participation.2")));
    assertNotEquals(
        came, RowItems.withoutClaim(sentence("KPU hadir.", "/artikel/b#participation.1")));
    assertNotEquals(
        came, RowItems.withoutClaim(sentence("KPU datang.", "/artikel/a#participation.1")));
  }

  @Test
  void links_stay_as_they_are() {
    Item link = Item.link("Perkara", "/id/ruling/a#ruling-study");
    assertEquals(link, RowItems.withoutClaim(link));
  }
}
