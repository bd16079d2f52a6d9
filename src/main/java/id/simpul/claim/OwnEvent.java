package id.simpul.claim;

import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.Office;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who held an event of which no sentence says so: the body whose people preside, the office that
 * visits, the office whose minutes these are. An office that writes "kami mengikuti" is a guest.
 */
final class OwnEvent {
  private static final Set<String> VISITS = Set.of("kunjungan", "audiensi");
  private static final Set<String> PRESIDES = Set.of("chair", "opener", "closer");

  private static final Set<String> GUIDES = Set.of("moderator", "remarks", "keynote");

  private static final String BY_LEADER = "<acara> dipimpin <jabatan> <kantor>/1";
  private static final String BY_VISIT = "<kunjungan> diterima <lembaga lain>/1";
  private static final String BY_MINUTES = "notulen <kantor>/1";

  private static final String BY_ROOM = "di ruang <kantor> digelar <rapat>/1";

  private static final Pattern AT_HOME =
      Pattern.compile(
          "(?iU)\\bdi\\s+((?:ruang|aula|halaman|kantor|lobi|gedung)(?:\\s+\\p{L}+){0,3}?)\\s+(?:KPU|KIP|Komisi|Bawaslu|Badan|Panwaslih)\\b"
              + "[^.;]{0,120}\\b(?:digelar|dilaksanakan|diselenggarakan|diadakan|berlangsung)\\b[^.;]{0,40}"
              + "\\b(?:apel|upacara|briefing|pleno|rapat\\s+(?:rutin|internal|evaluasi|mingguan|bulanan|staf|kerja))");

  private static final Pattern GUEST =
      Pattern.compile("(?:ikut|mengikuti|menghadiri|hadiri|dihadiri|berpartisipasi|menyimak)");

  private static final Pattern RECEIVES =
      Pattern.compile("\\b(?:menerima|menyambut|terima|sambut)\\b");

  private static final Pattern RECEIVED_BY = Pattern.compile("\\b(?:diterima|disambut)\\b");

  /** Whoever leads a party of visitors does not preside over the event. */
  private static final Pattern PARTY =
      Pattern.compile(
          "(?iU)\\b(?:rombongan|delegasi|kelompok|kontingen|tim|regu)\\b[^.;]{0,80}\\b(?:dipimpin|diketuai|memimpin)\\b");

  private static final Pattern MINUTES =
      Pattern.compile(
          "(?iU)^\\s*(?:notulen|notulensi|risalah|resume|catatan|berita acara)\\s+rapat\\b");

  private OwnEvent() {}

  /**
   * The host, where the story shows one.
   *
   * @param kind slug of the event's kind, or null
   */
  static Optional<Part> host(List<Part> told, Story story, @Nullable String kind) {
    Office office = story.publisher();
    String publisher = office == null ? "" : office.key();
    if (told.stream().noneMatch(Part::isEvent)) {
      return atHome(story, publisher);
    }
    if (kind != null && VISITS.contains(kind)) {
      return visitor(told, story, publisher);
    }
    if (isGuest(told, publisher)) {
      return Optional.empty();
    }
    return presiding(told, story, publisher, "sidang".equals(kind))
        .or(() -> guiding(told, publisher))
        .or(() -> atHome(story, publisher))
        .or(() -> minutes(story, publisher));
  }

  private static boolean isGuest(List<Part> told, String publisher) {
    return told.stream()
        .anyMatch(
            p ->
                p.agent().isOffice()
                    && isOf(p.agent(), publisher)
                    && p.capacity().equals(Cue.ATTENDEE)
                    && GUEST.matcher(p.cue()).find());
  }

  /**
   * "Rapat dipimpin Ketua KPU X", told by KPU X or by the press; "Sidang dipimpin anggota DKPP",
   * told by anybody.
   */
  private static Optional<Part> presiding(
      List<Part> told, Story story, String publisher, boolean hearing) {
    for (Part part : told) {
      Thing office = office(part.agent());
      if (office != null
          && PRESIDES.contains(part.capacity())
          && part.agent().group() == null
          && mayHold(office, publisher, hearing)
          && !PARTY.matcher(part.sentence().in(story.article().text())).find()) {
        return Optional.of(host(office, part.agent(), part.sentence(), BY_LEADER));
      }
    }
    return Optional.empty();
  }

  /** The publisher's own moderator or first speaker, where nobody of another office presides. */
  private static Optional<Part> guiding(List<Part> told, String publisher) {
    Part own = null;
    for (Part part : told) {
      Thing office = office(part.agent());
      boolean leads = PRESIDES.contains(part.capacity()) || GUIDES.contains(part.capacity());
      if (!leads || office == null) {
        continue;
      }
      if (!office.key().equals(publisher)) {
        return Optional.empty();
      }
      own = own == null ? part : own;
    }
    return own == null
        ? Optional.empty()
        : Optional.of(
            host(
                Objects.requireNonNull(office(own.agent())),
                own.agent(),
                own.sentence(),
                BY_LEADER));
  }

  private static boolean mayHold(Thing office, String publisher, boolean hearing) {
    boolean body = office.type() == ThingType.OFFICE || office.type() == ThingType.COURT;
    return office.key().equals(publisher) || (body && (publisher.isEmpty() || hearing));
  }

  /** Who came to the one that receives: "menerima langsung Ketua KPU X", told by KPU X. */
  private static Optional<Part> visitor(List<Part> told, Story story, String publisher) {
    String text = story.article().text();
    List<Part> receivers = told.stream().filter(p -> receives(p, text)).toList();
    boolean elsewhere =
        !receivers.isEmpty() && receivers.stream().noneMatch(p -> isOf(p.agent(), publisher));
    return elsewhere ? own(story, publisher, BY_VISIT) : Optional.empty();
  }

  /** "Bertempat di aula KPU X digelar rapat pleno rutin": a house meets in its own rooms. */
  private static Optional<Part> atHome(Story story, String publisher) {
    for (Story.Line line : story.lines().subList(0, Math.min(3, story.lines().size()))) {
      Matcher room = AT_HOME.matcher(line.span().in(story.article().text()));
      if (room.find()) {
        int at = line.span().start() + room.end(1);
        for (Agent agent : line.agents()) {
          boolean there = agent.span().start() >= at && agent.span().start() - at <= 4;
          if (there && agent.isOffice() && isOf(agent, publisher)) {
            return Optional.of(
                host(Objects.requireNonNull(agent.organization()), agent, line.span(), BY_ROOM));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "diterima X", "X menerima Y": not Y. */
  private static boolean receives(Part part, String text) {
    if (RECEIVED_BY.matcher(part.cue()).find()) {
      return true;
    }
    Matcher verb = RECEIVES.matcher(part.sentence().in(text));
    return RECEIVES.matcher(part.cue()).find()
        && verb.find()
        && part.agent().span().start() < part.sentence().start() + verb.start();
  }

  /** Minutes are kept by whoever met. */
  private static Optional<Part> minutes(Story story, String publisher) {
    return MINUTES.matcher(story.article().title()).find()
        ? own(story, publisher, BY_MINUTES)
        : Optional.empty();
  }

  /** The first place where the story names its publisher. */
  private static Optional<Part> own(Story story, String publisher, String rule) {
    for (Story.Line line : story.lines()) {
      for (Agent agent : line.agents()) {
        Thing office = agent.organization();
        if (office != null && agent.group() == null && office.key().equals(publisher)) {
          return Optional.of(host(office, agent, line.span(), rule));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Agent agent, String office) {
    Thing of = office(agent);
    return of != null && of.key().equals(office);
  }

  private static @Nullable Thing office(Agent agent) {
    Someone person = agent.person();
    return agent.organization() == null && person != null
        ? person.organization()
        : agent.organization();
  }

  /** That {@code office} holds the event. */
  static Part host(Thing office, Agent said, Span sentence, String rule) {
    return new Part(
        new Agent(null, null, office, null, said.span(), rule), "organizer", sentence, rule);
  }
}
