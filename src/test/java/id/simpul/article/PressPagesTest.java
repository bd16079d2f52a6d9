package id.simpul.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.model.Page;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of the press belong to their outlet, pages of offices stay with their office. */
final class PressPagesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/press-pages.txt");
  private static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);
  private static final ArticleSplitter SPLITTER = new ArticleSplitter(Registry.load());

  record Case(String publisher, String shows, String page) {
    @Override
    public String toString() {
      return publisher + ": " + shows;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("(?m)^## ")).skip(1).map(PressPagesTest::of);
  }

  private static Case of(String block) {
    String[] parts = block.split("\n", 2);
    String[] head = parts[0].split(" \\| ", 2);
    return new Case(head[0], head[1], parts[1].strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_page_is_its_publishers(Case given) {
    Page.Format format = given.page().startsWith("<") ? Page.Format.HTML : Page.Format.TEXT;
    Page page = new Page("berita", format, given.page());
    String publisher = SPLITTER.split(page, READ_ON).get(0).publisher();
    assertEquals(given.publisher(), publisher == null ? "-" : publisher);
  }
}
