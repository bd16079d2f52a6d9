package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Span;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class NameModelTest {
  private static TokenNameFinderModel model;

  @BeforeAll
  static void load() {
    PersonFeatures.allow();
    model = Models.read("persons", TokenNameFinderModel::new);
  }

  @Test
  void it_reads_every_sentence_as_opennlp_does_to_the_last_bit() {
    int names = 0;
    for (String[] words : sentences()) {
      names += assertSame(words, new NameFinderME(model), new NameModel(model).reading());
    }
    assertTrue(names > 50, "names found: " + names);
  }

  @Test
  void what_was_read_before_helps_it_as_it_helps_opennlp() {
    NameFinderME theirs = new NameFinderME(model);
    NameModel.Reading ours = new NameModel(model).reading();
    for (String[] words : sentences()) {
      assertSame(words, theirs, ours);
    }
  }

  private static int assertSame(String[] words, NameFinderME theirs, NameModel.Reading ours) {
    opennlp.tools.util.Span[] expected = theirs.find(words);
    NameModel.Decoded decoded = ours.decode(words);
    String sentence = String.join(" ", words);
    assertArrayEquals(expected, decoded.names(), sentence);
    assertArrayEquals(theirs.probs(), decoded.shares(), sentence);
    assertArrayEquals(
        theirs.probs(expected),
        Arrays.stream(decoded.names()).mapToDouble(decoded::share).toArray(),
        sentence);
    return expected.length;
  }

  private static List<String[]> sentences() {
    Tokens tokens = Models.load().tokens();
    return Cases.lines("names.txt")
        .map(line -> line.replaceAll("[\\[\\]]", ""))
        .map(line -> NameFinder.words(line, tokens.of(line, new Span(0, line.length()))))
        .toList();
  }
}
