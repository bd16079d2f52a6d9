package id.simpul.mention;

import id.simpul.registry.RegionFinder;
import id.simpul.registry.Registry;
import id.simpul.text.ScoredSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Cuts a sentence into chunks. What is surest goes first: documents, dates, groups and offices
 * found in the whole article; then series, roles with their divisions, organizations; what
 * capitalised words are left may name persons.
 */
final class Chunker {
  private final SeriesGrammar series;
  private final RoleChunks roles;
  private final OrganizationChunks organizations;
  private final NameChunks names;

  Chunker(Registry registry) {
    RegionFinder regions = new RegionFinder(registry);
    PlaceWords places = new PlaceWords(regions);
    KnownOrganizations known = new KnownOrganizations(registry);
    this.series = new SeriesGrammar(registry);
    this.organizations = new OrganizationChunks(registry, known, places, regions);
    this.roles = new RoleChunks(registry, organizations, known);
    this.names = new NameChunks(places);
  }

  /**
   * Chunks of the words of one sentence; {@code fixed} are chunks already found in it, {@code
   * votes} the model's names.
   */
  List<Chunk> chunk(
      String text, List<Word> words, List<Chunk> fixed, Supplier<List<ScoredSpan>> votes) {
    List<Chunk> kept =
        fixed.stream()
            .filter(chunk -> !namesSeries(words, chunk) && !isOfDistrict(words, chunk))
            .toList();
    OpenSentence sentence = new OpenSentence(text, words, kept);
    addSeries(sentence);
    roles.addTo(sentence);
    organizations.addTo(sentence);
    names.addTo(sentence, votes);
    return sentence.row();
  }

  private void addSeries(OpenSentence sentence) {
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.isOpen(i)) {
        Optional<PhraseTable.Found<SeriesName>> found =
            series.at(sentence.text(), sentence.words(), i);
        if (found.isPresent() && sentence.isFree(i, found.get().words())) {
          sentence.add(i, found.get().words(), Symbols.SERIES, found.get().meaning());
        }
      }
    }
  }

  /** "KPU Goes to School": the office is part of the name. */
  private static boolean namesSeries(List<Word> words, Chunk chunk) {
    for (int i = 0; chunk.symbol() == Symbols.OFFICE && i + 3 < words.size(); i++) {
      if (words.get(i).span().start() == chunk.span().start()) {
        return SeriesNaming.goesTo(words, i) > 0;
      }
    }
    return false;
  }

  /** "Panwaslih Kecamatan X": a body below the office of that name. */
  private static boolean isOfDistrict(List<Word> words, Chunk chunk) {
    if (chunk.symbol() != Symbols.OFFICE || !chunk.text().equalsIgnoreCase("Panwaslih")) {
      return false;
    }
    return IntStream.range(0, words.size() - 1)
        .filter(i -> words.get(i).span().equals(chunk.span()))
        .anyMatch(i -> words.get(i + 1).lower().equals("kecamatan"));
  }
}
