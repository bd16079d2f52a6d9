package id.simpul.claim;

import id.simpul.mention.AnnotatedSentence;
import id.simpul.mention.Chunk;
import id.simpul.mention.OrganizationName;
import id.simpul.mention.SeriesName;
import id.simpul.mention.Symbols;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.ThingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Every mention of a story, claimed or not: persons, offices, organizations, groups, roles,
 * divisions, dates and series.
 */
final class MentionList {
  private MentionList() {}

  /**
   * @param acting persons who take part; whoever neither takes part nor holds a post (a party, a
   *     pupil, somebody merely told of) is not mentioned
   */
  static List<Mention> of(Story story, Set<Someone> acting) {
    List<Mention> mentions = new ArrayList<>();
    for (Someone person : story.cast().all()) {
      if (person.organization() == null && !acting.contains(person)) {
        continue;
      }
      for (Someone.Sighting sighting : person.sightings()) {
        mentions.add(TenureExtractor.mention(story, person, sighting));
      }
    }
    for (AnnotatedSentence sentence : story.annotated().sentences()) {
      sentence.chunks().forEach(chunk -> add(chunk, mentions));
    }
    return mentions;
  }

  private static void add(Chunk chunk, List<Mention> into) {
    switch (chunk.symbol()) {
      case Symbols.OFFICE, Symbols.ORGANIZATION ->
          into.add(new Mention(kind(chunk), chunk.span(), chunk.text(), PostGrammar.thing(chunk)));
      case Symbols.GROUP ->
          into.add(
              new Mention(
                  MentionKind.ORGANIZATION, chunk.span(), chunk.text(), PostGrammar.thing(chunk)));
      case Symbols.ROLE ->
          into.add(new Mention(MentionKind.ROLE, chunk.span(), chunk.text(), null));
      case Symbols.DIVISION ->
          into.add(new Mention(MentionKind.DIVISION, chunk.span(), chunk.text(), null));
      case Symbols.DATE ->
          into.add(new Mention(MentionKind.DATE, chunk.span(), chunk.text(), null));
      case Symbols.SERIES ->
          into.add(
              new Mention(
                  MentionKind.SERIES,
                  chunk.span(),
                  chunk.text(),
                  chunk.require(SeriesName.class).thing()));
      default -> {}
    }
  }

  private static MentionKind kind(Chunk chunk) {
    boolean office =
        chunk
            .find(OrganizationName.class)
            .map(OrganizationName::thing)
            .map(t -> t.type() == ThingType.OFFICE)
            .orElse(false);
    return office ? MentionKind.OFFICE : MentionKind.ORGANIZATION;
  }
}
