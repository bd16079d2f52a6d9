package id.simpul.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which capacity each agent of a troupe takes part, by the cue that the troupe belongs to. */
final class Capacities {
  private Capacities() {}

  /** Adds the parts of those of {@code troupe} who play one. */
  static void add(@Nullable Troupe troupe, PlacedCue placed, List<Part> parts) {
    add(troupe, placed, false, parts);
  }

  /**
   * Adds the parts of those of {@code troupe} who play one.
   *
   * @param attends true where they attend, whatever the cue says
   */
  static void add(@Nullable Troupe troupe, PlacedCue placed, boolean attends, List<Part> parts) {
    if (troupe == null) {
      return;
    }
    Cue cue = placed.cue();
    for (Agent agent : troupe.agents()) {
      if (plays(agent, troupe, cue)) {
        String capacity = attends ? Cue.ATTENDEE : capacity(agent, troupe, cue);
        parts.add(new Part(agent, capacity, placed.line().span(), cue.name()));
      }
    }
  }

  /**
   * Offices do not open or speak where persons do, and groups never; only persons merely speak. A
   * post alone holds no event.
   */
  private static boolean plays(Agent agent, Troupe troupe, Cue cue) {
    if (agent.isUnit() && cue.isOrganizer()) {
      return false;
    }
    boolean district = Whereabouts.isDistrict(agent);
    if (!cue.isPersonal()) {
      return !(district && cue.name().contains("turun"));
    }
    if (district || agent.group() != null || (isSpeech(cue) && !agent.isPerson())) {
      return false;
    }
    return isListed(cue) || agent.isPerson() || agent.isUnit() || !troupe.hasPerson();
  }

  private static boolean isSpeech(Cue cue) {
    return cue.capacity().equals(Cue.SPEECH);
  }

  /** "narasumber dari KPU X dan A": offices speak beside persons. */
  private static boolean isListed(Cue cue) {
    return cue.side() == Cue.Side.AFTER
        && cue.capacity().equals("speaker")
        && !cue.name().startsWith("giliran ")
        && !cue.name().startsWith("dibacakan ");
  }

  /**
   * One opens, leads or closes; who comes with him attends. Only offices host, and an office that
   * is called in comes to listen.
   */
  private static String capacity(Agent agent, Troupe troupe, Cue cue) {
    boolean hosts = cue.isOrganizer() && !agent.isOffice();
    boolean called = cue.name().startsWith("menghadirkan <") && agent.isOffice();
    boolean comesAlong = cue.isSole() && comesAlong(agent, troupe);
    return hosts || called || comesAlong ? Cue.ATTENDEE : cue.capacity();
  }

  private static boolean comesAlong(Agent agent, Troupe troupe) {
    List<Agent> people = troupe.agents().stream().filter(a -> !a.isOffice()).toList();
    boolean many = people.size() > 2 && agent != people.get(0);
    return many || troupe.companions().contains(agent);
  }
}
