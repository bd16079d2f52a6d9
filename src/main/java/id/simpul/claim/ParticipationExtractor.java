package id.simpul.claim;

import id.simpul.claim.confidence.RuleConfidence;
import id.simpul.mention.AdHocBodies;
import id.simpul.mention.DivisionName;
import id.simpul.model.Argument;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the article's event: one claim for each person, office, unit or group and
 * capacity. Attendance is implied by every other capacity, and who merely speaks is a speaker only
 * where no other part is told.
 */
final class ParticipationExtractor {
  private ParticipationExtractor() {}

  private record Taker(@Nullable Someone person, String key) {}

  /** Claims from {@code parts}, in the order told. */
  static List<Claim> extract(Story story, List<Part> parts, Thing event) {
    Map<Taker, Map<String, List<Part>>> byTaker = new LinkedHashMap<>();
    for (Part part : parts) {
      if (takesPart(part.agent()) && !Doubts.of(part)) {
        byTaker
            .computeIfAbsent(taker(part.agent()), t -> new LinkedHashMap<>())
            .computeIfAbsent(part.capacity(), c -> new ArrayList<>())
            .add(part);
      }
    }
    leaveSpeakersOffices(byTaker);
    leaveHouses(byTaker);
    Map<Someone, Thing> standIns = StandIns.of(story.lines());
    List<Claim> claims = new ArrayList<>();
    byTaker
        .values()
        .forEach(
            told ->
                settle(told)
                    .forEach(
                        (capacity, of) -> claims.add(claim(story, capacity, of, event, standIns))));
    return claims;
  }

  /**
   * "Narasumber dari KPU X dan Ketua KPU Y" who are named further down: the persons speak for them.
   */
  private static void leaveSpeakersOffices(Map<Taker, Map<String, List<Part>>> byTaker) {
    List<Thing> spoken =
        byTaker.entrySet().stream()
            .filter(e -> e.getKey().person() != null && isSpeaker(e.getValue()))
            .map(e -> Objects.requireNonNull(e.getKey().person()).organization())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    byTaker
        .entrySet()
        .removeIf(
            e ->
                e.getValue().keySet().equals(Set.of("speaker"))
                    && e.getValue().getOrDefault("speaker", List.of()).stream()
                        .allMatch(
                            p ->
                                (p.agent().isOffice() || p.agent().isUnit())
                                    && spoken.contains(p.agent().organization())));
  }

  /** "mendatangi Kodim X dan diterima Dandim A": a partner's house beside who receives there. */
  private static void leaveHouses(Map<Taker, Map<String, List<Part>>> byTaker) {
    Set<Thing> served =
        byTaker.keySet().stream()
            .map(Taker::person)
            .filter(Objects::nonNull)
            .map(person -> Objects.requireNonNull(person).organization())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    byTaker
        .values()
        .removeIf(
            told ->
                told.values().stream()
                    .flatMap(List::stream)
                    .allMatch(p -> Doubts.isHouse(p) && served.contains(p.agent().organization())));
  }

  private static boolean isSpeaker(Map<String, List<Part>> told) {
    return told.containsKey("speaker") || told.containsKey(Cue.SPEECH);
  }

  /**
   * The court decides, it does not attend; a post without an office is nobody, and the heads of a
   * region together (Forkopimda) are no body.
   */
  static boolean takesPart(Agent agent) {
    if (agent.isPerson()) {
      boolean former = agent.post() != null && "former".equals(agent.post().standing());
      return !former || agent.organization() != null;
    }
    if (agent.group() != null) {
      return true;
    }
    Thing office = agent.organization();
    Post post = agent.post();
    return office != null
        && office.type() != ThingType.COURT
        && !office.key().startsWith("forkopim")
        && !AdHocBodies.isUnplaced(office)
        && (post == null || !post.isOutsider());
  }

  private static Taker taker(Agent agent) {
    if (agent.isPerson()) {
      return new Taker(agent.person(), "");
    }
    if (agent.group() != null) {
      return new Taker(null, "group " + agent.group().key());
    }
    Post post = agent.post();
    String unit =
        post == null
            ? ""
            : post.role() + " " + (post.division() == null ? "" : post.division().slug());
    return new Taker(null, Objects.requireNonNull(agent.organization()).key() + " " + unit);
  }

  private static Map<String, List<Part>> settle(Map<String, List<Part>> told) {
    Map<String, List<Part>> settled = new LinkedHashMap<>(told);
    List<Part> speech = settled.remove(Cue.SPEECH);
    List<Part> attendance = settled.remove(Cue.ATTENDEE);
    List<Part> presence = settled.remove(Cue.PRESENT);
    if (settled.containsKey("keynote")) {
      settled.remove("remarks");
      settled.remove("speaker");
    }
    if (settled.isEmpty() && speech != null) {
      settled.put("speaker", speech);
    }
    if (settled.isEmpty() && attendance != null) {
      settled.put(Cue.ATTENDEE, attendance);
    }
    if (settled.isEmpty() && presence != null) {
      settled.put(Cue.ATTENDEE, presence);
    }
    return settled;
  }

  private static Claim claim(
      Story story, String capacity, List<Part> parts, Thing event, Map<Someone, Thing> standIns) {
    Part first = parts.get(0);
    Agent agent = first.agent();
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument(Property.EVENT, Value.ref(event)));
    addTaker(story, agent, standIns, arguments);
    arguments.add(new Argument(Property.CAPACITY, Value.concept("capacity", capacity)));
    arguments.add(new Argument(Property.GRADE, Value.concept("grade", grade(agent))));
    List<Evidence> evidence = new ArrayList<>();
    for (Span span : parts.stream().map(Part::sentence).distinct().limit(3).toList()) {
      evidence.add(new Evidence(span, Property.CAPACITY));
    }
    boolean speaks = first.capacity().equals(Cue.SPEECH) && first.cue().contains("<peserta>");
    String rule = speaks ? "<orang> berbicara, " + first.cue() : first.cue();
    return new Claim(
        ClaimKind.PARTICIPATION,
        arguments,
        evidence,
        TenureExtractor.mentions(story, agent, agent.person()),
        rule,
        RuleConfidence.measured().of(ClaimKind.PARTICIPATION, rule),
        agent.note());
  }

  private static void addTaker(
      Story story, Agent agent, Map<Someone, Thing> standIns, List<Argument> arguments) {
    Someone person = agent.person();
    if (person != null) {
      arguments.add(new Argument(Property.PARTICIPANT, Value.ref(story.cast().thing(person))));
      Thing office = standIns.getOrDefault(person, person.organization());
      if (office != null) {
        arguments.add(new Argument(Property.REPRESENTING, Value.ref(office)));
      }
      return;
    }
    Thing taker =
        agent.group() != null ? agent.group() : Objects.requireNonNull(agent.organization());
    arguments.add(new Argument(Property.PARTICIPANT, Value.ref(taker)));
    Post post = agent.post();
    if (post != null && agent.group() == null) {
      if (post.role() != null) {
        arguments.add(
            new Argument(
                Property.ROLE, new Value.Concept("role", post.role(), post.rolePrinted())));
      }
      DivisionName division = post.division();
      if (division != null) {
        arguments.add(
            new Argument(
                Property.DIVISION,
                new Value.Concept("division", division.slug(), division.printed())));
      }
    }
  }

  private static String grade(Agent agent) {
    if (agent.isPerson()) {
      return "named-person";
    }
    if (agent.group() != null) {
      return "collective";
    }
    return agent.isUnit() ? "unit" : "named-office";
  }
}
