package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who plays which part in a sentence: each cue takes the troupe on its side. */
final class PartFinder {
  private static final Cue HOLDS =
      new Cue("<kantor> melantik <orang>/1", "organizer", Cue.Side.SUBJECT);

  private final CueTable cues = new CueTable();
  private final CueReach reach = new CueReach(cues);
  private final RelativeClauses relative = new RelativeClauses(cues);
  private final Companions companions = new Companions(reach);

  /** The parts told of in one sentence. */
  List<Part> find(Story.Line line, String text, boolean lead) {
    List<Part> parts = new ArrayList<>();
    int told = Elsewhen.start(line.span().in(text));
    if (told < 0) {
      return parts;
    }
    int end = line.span().start() + told;
    List<Chunk> row = line.row().stream().filter(c -> c.span().start() < end).toList();
    collect(line, row, text, parts);
    Set<Agent> outsiders = Outsiders.of(row);
    outsiders.addAll(Absent.of(line.row()));
    parts.removeIf(p -> outsiders.contains(p.agent()));
    parts.removeIf(
        p -> p.agent().isBare() && !(lead && p.capacity().matches("organizer|attendee")));
    return parts;
  }

  private void collect(Story.Line line, List<Chunk> row, String text, List<Part> parts) {
    List<Troupe> troupes = Troupe.of(row, i -> givesPart(row, i));
    boolean[] quoted = Quotes.mark(row);
    int i = 0;
    while (i < row.size()) {
      Optional<CueTable.Found> found = quoted[i] ? Optional.empty() : cues.at(row, i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      int end = i + found.get().length();
      Cue cue = CueSense.of(row, found.get().cue(), i, end);
      if (!cue.capacity().equals(Cue.NONE)) {
        PlacedCue placed = new PlacedCue(line, row, troupes, cue, i, end);
        take(placed, parts);
        addListed(placed, parts);
      }
      i = end;
    }
    addBrackets(line, row, parts);
    parts.addAll(Bench.find(line, text));
    parts.addAll(Quoted.find(line, row));
    parts.addAll(Present.find(line, row, troupes, quoted));
  }

  /** "narasumber …", "moderator …": a list's next part begins. */
  private boolean givesPart(List<Chunk> row, int at) {
    return cues.at(row, at)
        .filter(f -> f.cue().side() == Cue.Side.AFTER && f.cue().isPersonal())
        .isPresent();
  }

  private void take(PlacedCue placed, List<Part> parts) {
    Troupe before = CueReach.before(placed);
    Troupe after = reach.after(placed);
    switch (placed.cue().side()) {
      case AFTER -> takeAfter(placed, after, parts);
      case BOTH -> takeBoth(placed, before, after, parts);
      case SUBJECT -> takeSubject(placed, before, after, parts);
    }
    addGuests(placed, parts);
  }

  private void takeAfter(PlacedCue placed, @Nullable Troupe after, List<Part> parts) {
    if (after != null && !Whereabouts.isVenue(placed.row(), after, placed.cue())) {
      Capacities.add(
          relative.after(placed, after), placed, RelativeClauses.leadsGuests(placed), parts);
    }
  }

  private static void takeBoth(
      PlacedCue placed, @Nullable Troupe before, @Nullable Troupe after, List<Part> parts) {
    boolean attends = RelativeClauses.leadsGuests(placed);
    List<Chunk> row = placed.row();
    if (before == null || after == null || !Whereabouts.isOrigin(row, before)) {
      Capacities.add(before, placed, attends, parts);
      boolean visited =
          after != null
              && (Whereabouts.isPlace(row, after) || Whereabouts.isVisited(after, placed.cue()));
      Capacities.add(visited ? null : after, placed, attends, parts);
    } else {
      Capacities.add(after, placed, attends, parts);
    }
  }

  private void takeSubject(
      PlacedCue placed, @Nullable Troupe before, @Nullable Troupe after, List<Part> parts) {
    Capacities.add(
        subject(placed, before, after), placed, RelativeClauses.leadsGuests(placed), parts);
    if (placed.cue().name().contains("lantik")) {
      Capacities.add(after, placed, true, parts);
      PlacedCue holds = placed.as(HOLDS);
      Capacities.add(before == null ? swearer(holds) : null, holds, parts);
    }
    companions.add(placed, parts);
  }

  private void addListed(PlacedCue placed, List<Part> parts) {
    Troupe first = reach.after(placed);
    if (first != null) {
      SpeakerList.after(placed, first).forEach(t -> Capacities.add(t, placed, parts));
    }
  }

  private static @Nullable Troupe subject(
      PlacedCue placed, @Nullable Troupe before, @Nullable Troupe after) {
    boolean next =
        placed.cue().name().contains("sebagai")
            && after != null
            && after.from() - placed.to() <= 1
            && !SpeakerList.isBetween(placed, before, after);
    if (before != null && !next) {
      return RelativeClauses.before(placed, before);
    }
    return after == null || Whereabouts.isRoom(placed.row(), after) ? null : after;
  }

  /** "KPU X melantik 75 anggota PPK": the office that holds the ceremony. */
  private static @Nullable Troupe swearer(PlacedCue holds) {
    Troupe before = CueReach.before(holds);
    boolean host =
        before != null
            && holds.from() - before.to() <= 3
            && before.agents().stream().allMatch(Agent::isOffice);
    return host ? before : null;
  }

  private static void addGuests(PlacedCue placed, List<Part> parts) {
    Cue cue = placed.cue();
    boolean gathers = Guests.gathers(cue.name());
    if (gathers || (cue.isOrganizer() && cue.side() == Cue.Side.SUBJECT)) {
      parts.addAll(Guests.of(placed.line(), placed.row(), placed.to(), gathers));
    }
  }

  /** "(moderator)", "(narasumber)" after a person. */
  private void addBrackets(Story.Line line, List<Chunk> row, List<Part> parts) {
    for (int i = 0; i + 3 < row.size(); i++) {
      boolean bracket = row.get(i + 1).symbol() == '(' && row.get(i + 3).symbol() == ')';
      if (bracket && row.get(i).about() instanceof Agent agent && agent.isPerson()) {
        cues.at(row, i + 2)
            .map(f -> f.cue().capacity())
            .ifPresent(c -> parts.add(new Part(agent, c, line.span(), "<orang> (<peran>)/1")));
      }
    }
  }
}
