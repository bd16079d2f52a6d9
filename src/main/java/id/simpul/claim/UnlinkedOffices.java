package id.simpul.claim;

import id.simpul.mention.AnnotatedArticle;
import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.OrganizationName;
import id.simpul.model.Flag;
import id.simpul.registry.Office;
import id.simpul.registry.OfficeFinder;
import id.simpul.registry.OfficeMatch;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Offices that an article names with a place that more than one office has ("KPU Semarang") and
 * that neither the article nor its publisher tells apart. They stay unlinked, with a flag.
 */
final class UnlinkedOffices {
  static final String ISSUE = "unlinked-office";

  private final OfficeFinder offices;

  UnlinkedOffices(Registry registry) {
    this.offices = new OfficeFinder(registry);
  }

  /** One flag for each name as printed, e.g. for {@code KPU Tegal} in a paper of the province. */
  List<Flag> flags(AnnotatedArticle article) {
    Map<String, Flag> flags = new LinkedHashMap<>();
    List<AnnotatedSentence> all = new ArrayList<>();
    all.add(article.title());
    all.addAll(article.sentences());
    for (AnnotatedSentence sentence : all) {
      for (Chunk chunk : sentence.chunks()) {
        if (isOpen(chunk)) {
          flags.computeIfAbsent(chunk.text(), this::flag);
        }
      }
    }
    return List.copyOf(flags.values());
  }

  private static boolean isOpen(Chunk chunk) {
    OrganizationName name = chunk.find(OrganizationName.class).orElse(null);
    return name != null && name.thing() == null && name.institution() != null && !name.bare();
  }

  private Flag flag(String printed) {
    String candidates =
        offices.find(printed).stream()
            .map(OfficeMatch::candidates)
            .flatMap(List::stream)
            .map(Office::label)
            .distinct()
            .collect(Collectors.joining(" atau "));
    String meaning =
        candidates.isEmpty() ? "tidak menunjuk satu kantor" : "dapat berarti " + candidates;
    return new Flag(
        ISSUE,
        null,
        null,
        null,
        "“" + printed + "” " + meaning + "; sebutan itu tidak ditautkan ke kantor mana pun.");
  }
}
