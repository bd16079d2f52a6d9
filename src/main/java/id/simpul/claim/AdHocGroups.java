package id.simpul.claim;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ad hoc bodies that an office swears in, where the sentence counts their members and leaves
 * the regency to the office: "KPU Kabupaten Mamasa melantik 85 anggota PPK" swears in PPK
 * se-Kabupaten Mamasa.
 */
final class SwornIn {
  private static final String RULE = "melantik <kelompok>/1";

  private static final String BODY =
      "(?<%s>panitia pemilihan kecamatan|PPK|panitia pemilihan distrik|PPD|panitia pemungutan suara|PPS"
          + "|panitia pengawas (?:pemilu|pemilihan umum) kecamatan|panwaslu kecamatan|panwascam|KPPS"
          + "|pantarlih|PKD)";

  private static final Pattern SWORN =
      Pattern.compile(
          "(?iu)\\b(?:melantik|mengambil sumpah)\\b[^.;]{0,20}?\\s\\d{1,5}\\s(?:orang\\s)?(?:calon\\s)?(?:anggota\\s)?"
              + BODY.formatted("a")
              + "\\b(?!\\s\\p{Lu}\\p{Ll}|.{0,40}\\bse-)"
              + "|\\b\\d{1,5}\\s(?:orang\\s)?(?:calon\\s)?anggota\\s"
              + BODY.formatted("b")
              + "\\b(?!\\s\\p{Lu}\\p{Ll}|.{0,40}\\bse-)[^.;]{0,90}\\bdilantik\\b");

  private static final Map<String, String> SHORT =
      Map.of(
          "panitia pemilihan kecamatan", "PPK",
          "panitia pemilihan distrik", "PPD",
          "panitia pemungutan suara", "PPS",
          "pantarlih", "Pantarlih");

  private static final Pattern OF_REGENCY =
      Pattern.compile("(?:KPU|KIP|Bawaslu|Panwaslih) ((?:Kabupaten|Kota) .+)");

  private SwornIn() {}

  /** The group that the first such sentence of {@code story} swears in. */
  static Optional<Part> find(Story story) {
    for (Story.Line line : story.lines()) {
      Matcher sworn = SWORN.matcher(line.span().in(story.article().text()));
      Thing office = office(story, line);
      if (office != null && sworn.find()) {
        String body = body(sworn.group("a") == null ? sworn.group("b") : sworn.group("a"));
        Agent agent = new Agent(null, null, null, group(body, office), line.span(), RULE);
        return Optional.of(new Part(agent, Cue.ATTENDEE, line.span(), RULE));
      }
    }
    return Optional.empty();
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

  private static String body(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    boolean supervisors = lower.startsWith("panwas") || lower.startsWith("panitia pengawas");
    return supervisors
        ? "Panwaslu Kecamatan"
        : SHORT.getOrDefault(lower, printed.toUpperCase(Locale.ROOT));
  }

  private static Thing group(String body, Thing office) {
    Matcher region = OF_REGENCY.matcher(office.label());
    String label = body + " se-" + (region.matches() ? region.group(1) : "");
    List<Argument> where =
        office.properties().stream().filter(p -> p.property() == Property.JURISDICTION).toList();
    return new Thing(ThingType.OFFICE_GROUP, Slug.of(label), label, where);
  }
}
