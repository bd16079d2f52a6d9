package id.simpul.claim;

import id.simpul.mention.AnnotatedArticle;
import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.OrganizationName;
import id.simpul.model.Flag;
import id.simpul.registry.Office;
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

  private final Registry registry;

  UnlinkedOffices(Registry registry) {
    this.registry = registry;
  }

  /** One flag for each name as printed, e.g. for {@code KPU Tegal} in a paper of the province. */
  List<Flag> flags(AnnotatedArticle article) {
    Map<String, Flag> flags = new LinkedHashMap<>();
    List<AnnotatedSentence> all = new ArrayList<>();
    all.add(article.title());
    all.addAll(article.sentences());
    for (AnnotatedSentence sentence : all) {
      for (Chunk chunk : sentence.chunks()) {
        chunk
            .find(OrganizationName.class)
            .filter(UnlinkedOffices::isOpen)
            .ifPresent(name -> flags.computeIfAbsent(chunk.text(), printed -> flag(printed, name)));
      }
    }
    return List.copyOf(flags.values());
  }

  private static boolean isOpen(OrganizationName name) {
    return name.thing() == null && name.institution() != null && !name.bare();
  }

  private Flag flag(String printed, OrganizationName name) {
    String candidates =
        name.among().stream()
            .flatMap(key -> registry.findOffice(key).stream())
            .map(Office::label)
            .sorted()
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
