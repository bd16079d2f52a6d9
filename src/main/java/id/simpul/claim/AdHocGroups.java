package id.simpul.claim;

import id.simpul.mention.AdHocBodies;
import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All ad hoc bodies of a regency that take part, where the sentence leaves the regency to the
 * office: "KPU Kabupaten Mamasa melantik 85 anggota PPK" and "diikuti PPK dari seluruh kecamatan"
 * mean PPK se-Kabupaten Mamasa.
 */
final class AdHocGroups {
  private static final String BODY = "(?<%s>" + AdHocBodies.PRINTED + ")";

  /** No place of its own, and no "se-", which names the group in full. */
  private static final String UNPLACED =
      "\\b(?:\\s?\\((?:PPK|PPD|PPS|KPPS|Panwascam)\\))?(?!\\s(?-i:\\p{Lu}\\p{Ll})|.{0,40}\\bse(?:-|\\s(?-i:\\p{Lu})))";

  private static final Cue SWORN_IN =
      new Cue("melantik <kelompok>/1", Cue.ATTENDEE, Cue.Side.AFTER);

  private static final Cue PRESENT = new Cue("diikuti <kelompok>/1", Cue.ATTENDEE, Cue.Side.AFTER);

  private static final String EACH =
      "\\s(?:yang berasal\\s)?(?:dari|di)\\s(?:seluruh|semua|\\d+|masing-masing)\\s(?:kecamatan|distrik|desa|kelurahan|kampung|gampong)";

  private static final Pattern SWORN =
      Pattern.compile(
          "(?iu)\\b(?:melantik|mengambil sumpah)\\b[^.;]{0,20}?\\s\\d{1,5}\\s(?:orang\\s)?(?:calon\\s)?(?:anggota\\s)?"
              + BODY.formatted("a")
              + UNPLACED
              + "|\\b\\d{1,5}\\s(?:orang\\s)?(?:calon\\s)?anggota\\s"
              + BODY.formatted("b")
              + "(?:"
              + EACH
              + "|"
              + UNPLACED
              + ")[^.;]{0,90}\\b(?:dilantik|diambil sumpah|mengucap(?:kan)? sumpah)\\b");

  private static final String SOME =
      "(?:seluruh|semua|segenap|jajaran|(?:ketua|anggota)(?:\\s(?:dan|serta)\\s(?:ketua|anggota))?)\\s(?:anggota\\s|jajaran\\s|ketua dan anggota\\s)?";

  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?iu)\\b(?:diikuti|dihadiri|hadir|pesertanya|peserta|mengumpulkan|kumpulkan|menghadirkan|mengundang|membekali)\\b[^.;]{0,220}?(?:"
              + "\\b"
              + SOME
              + BODY.formatted("a")
              + UNPLACED
              + "|\\b"
              + BODY.formatted("b")
              + "(?:\\s?\\((?:PPK|PPD|PPS)\\))?"
              + EACH
              + ")"
              + "|\\b(?:seluruh|semua|satu persatu|satu per satu|secara bergantian|bergiliran),?\\s"
              + BODY.formatted("c")
              + "(?:"
              + EACH
              + ")?\\s(?:membacakan|menyampaikan|memaparkan|membawa)\\b");

  private static final Pattern OF_REGENCY =
      Pattern.compile("(?:KPU|KIP|Bawaslu|Panwaslih|Panwaslu) ((?:Kabupaten|Kota) .+)");

  private AdHocGroups() {}

  /** The groups that sentences of {@code story} swear in or name as present, each once. */
  static List<Part> find(Story story) {
    List<Part> parts = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Story.Line line : story.lines()) {
      String sentence = line.span().in(story.article().text());
      boolean told = AdHocBodies.isIn(sentence) && !Elsewhen.isIn(sentence);
      Thing office = told ? office(story, line) : null;
      if (office != null) {
        Matcher sworn = SWORN.matcher(sentence);
        Matcher present = ATTENDED.matcher(sentence);
        if (sworn.find()) {
          add(sworn, named(sworn, "a", "b"), office, line, SWORN_IN, parts, found);
        } else if (present.find()) {
          add(present, named(present, "a", "b", "c"), office, line, PRESENT, parts, found);
        }
      }
    }
    return parts;
  }

  private static void add(
      Matcher at,
      String name,
      Thing office,
      Story.Line line,
      Cue cue,
      List<Part> parts,
      Set<String> found) {
    String body = AdHocBodies.label(at.group(name));
    if (found.add(body)) {
      int from = line.span().start();
      Span printed = new Span(from + at.start(name), from + at.end(name));
      Agent agent = new Agent(null, null, null, group(body, office), printed, cue.name());
      parts.add(new Part(agent, cue.capacity(), line.span(), cue.name()));
    }
  }

  private static @Nullable Thing office(Story story, Story.Line line) {
    return line.agents().stream()
        .map(Agent::organization)
        .filter(o -> o != null && OF_REGENCY.matcher(o.label()).matches())
        .findFirst()
        .or(() -> Optional.ofNullable(story.publisher()).map(p -> p.thing()))
        .filter(o -> OF_REGENCY.matcher(o.label()).matches())
        .orElse(null);
  }

  /** The name of the group of {@code matcher} that holds the body. */
  private static String named(Matcher matcher, String... groups) {
    return Stream.of(groups).filter(g -> matcher.group(g) != null).findFirst().orElseThrow();
  }

  private static Thing group(String body, Thing office) {
    Matcher region = OF_REGENCY.matcher(office.label());
    String label = body + " se-" + (region.matches() ? region.group(1) : "");
    List<Argument> where =
        office.properties().stream().filter(p -> p.property() == Property.JURISDICTION).toList();
    return new Thing(ThingType.OFFICE_GROUP, Slug.of(label), label, where);
  }
}
