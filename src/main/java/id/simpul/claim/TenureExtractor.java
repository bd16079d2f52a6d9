package id.simpul.claim;

import id.simpul.claim.confidence.RuleConfidence;
import id.simpul.mention.AdHocBodies;
import id.simpul.mention.DivisionName;
import id.simpul.model.Argument;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which role at which office: one claim for each person, role, division and office of the
 * article.
 */
final class TenureExtractor {
  private record Key(
      Someone person, String role, String division, String office, String standing) {}

  private TenureExtractor() {}

  /**
   * Tenures of {@code story}.
   *
   * @param observedOn the day of the event, on which the article shows the role, or null
   */
  static List<Claim> extract(Story story, @Nullable LocalDate observedOn) {
    Map<Key, Claim> claims = new LinkedHashMap<>();
    for (Story.Line line : story.lines()) {
      for (Agent agent : line.agents()) {
        Post post = agent.post();
        Someone person = agent.person();
        if (person != null
            && post != null
            && post.role() != null
            && agent.organization() != null
            && !AdHocBodies.isUnplaced(agent.organization())) {
          Key key = key(person, post, agent.organization());
          claims.putIfAbsent(
              key, claim(story, line, agent, person, post, agent.organization(), observedOn));
        }
      }
    }
    claims.keySet().removeIf(key -> isShortForm(key, claims.keySet()));
    return List.copyOf(claims.values());
  }

  /**
   * "Kabid KIP" beside "Kabid Komunikasi dan Informasi Publik" of the same person says nothing new.
   */
  private static boolean isShortForm(Key key, Set<Key> all) {
    return (key.division().isEmpty() && all.stream().anyMatch(other -> isFuller(other, key)))
        || key.division().length() > 1
            && all.stream()
                .anyMatch(
                    other ->
                        other.person() == key.person()
                            && other.role().equals(key.role())
                            && other.division().length() > key.division().length()
                            && initials(other.division()).equals(key.division()));
  }

  /** The same post with its division. */
  private static boolean isFuller(Key other, Key key) {
    return other.person() == key.person()
        && other.role().equals(key.role())
        && other.office().equals(key.office())
        && other.standing().equals(key.standing())
        && !other.division().isEmpty();
  }

  private static String initials(String slug) {
    StringBuilder letters = new StringBuilder();
    for (String word : slug.split("-")) {
      if (!word.equals("dan") && !word.isEmpty()) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  private static Key key(Someone person, Post post, Thing office) {
    DivisionName division = post.division();
    return new Key(
        person,
        String.valueOf(post.role()),
        division == null ? "" : division.slug(),
        office.key(),
        post.standing());
  }

  private static Claim claim(
      Story story,
      Story.Line line,
      Agent agent,
      Someone person,
      Post post,
      Thing office,
      @Nullable LocalDate observedOn) {
    List<Argument> arguments = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Span sentence = line.span();
    put(arguments, evidence, sentence, Property.PERSON, Value.ref(story.cast().thing(person)));
    String role = String.valueOf(post.role());
    put(
        arguments,
        evidence,
        sentence,
        Property.ROLE,
        new Value.Concept("role", role, post.rolePrinted()));
    arguments.add(new Argument(Property.ROLE_AS_PRINTED, Value.text(post.rolePrinted())));
    DivisionName division = post.division();
    if (division != null) {
      Value concept = new Value.Concept("division", division.slug(), division.printed());
      put(arguments, evidence, sentence, Property.DIVISION, concept);
      arguments.add(new Argument(Property.DIVISION_AS_PRINTED, Value.text(division.printed())));
    }
    put(arguments, evidence, sentence, Property.ORGANIZATION, Value.ref(office));
    arguments.add(new Argument(Property.STANDING, Value.concept("standing", post.standing())));
    if (observedOn != null) {
      arguments.add(new Argument(Property.OBSERVED_ON, new Value.Day(observedOn)));
    }
    return new Claim(
        ClaimKind.TENURE,
        arguments,
        evidence,
        mentions(story, agent, person),
        agent.rule(),
        RuleConfidence.measured().of(ClaimKind.TENURE, agent.rule()),
        agent.note());
  }

  private static void put(
      List<Argument> arguments,
      List<Evidence> evidence,
      Span span,
      Property property,
      Value value) {
    arguments.add(new Argument(property, value));
    evidence.add(new Evidence(span, property));
  }

  /** The mentions an agent is made of: the person's nearest sighting and the parts of the post. */
  static List<Mention> mentions(Story story, Agent agent, @Nullable Someone person) {
    List<Mention> mentions = new ArrayList<>();
    String text = story.article().text();
    if (person != null) {
      person
          .sightingIn(agent.span())
          .or(() -> person.sightings().stream().findFirst())
          .ifPresent(s -> mentions.add(mention(story, person, s)));
    }
    Post post = agent.post();
    if (post != null) {
      for (Post.Part part : post.parts()) {
        mentions.add(
            new Mention(part.kind(), part.span(), part.span().in(text), null, part.thing()));
      }
    } else if (person == null) {
      Thing thing = agent.group() != null ? agent.group() : agent.organization();
      boolean office = thing != null && thing.type() == ThingType.OFFICE;
      MentionKind kind = office ? MentionKind.OFFICE : MentionKind.ORGANIZATION;
      mentions.add(new Mention(kind, agent.span(), agent.span().in(text), null, thing));
    }
    return mentions;
  }

  static Mention mention(Story story, Someone person, Someone.Sighting sighting) {
    Thing thing = story.cast().thing(person);
    Thing spelled = new Thing(thing.type(), thing.key(), person.spelling(sighting.printed()));
    return new Mention(
        MentionKind.PERSON, sighting.span(), sighting.printed(), sighting.honorific(), spelled);
  }
}
