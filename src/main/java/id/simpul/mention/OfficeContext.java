package id.simpul.mention;

import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.OfficeMatch;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which office a bare "KPU" or "Bawaslu" means: the one named before in the same sentence,
 * else the publisher's own, else the only one of that institution in the article. "KPU" of no
 * particular office stays open.
 */
final class OfficeContext {
  private static final String LEVEL_ONLY = " (?:Provinsi|Kabupaten|Kota)$";

  /** Bodies that carry the bare name of their place: "Polres Demak". */
  private static final Set<String> ARMED =
      Set.of(
          "Polres",
          "Polda",
          "Polsek",
          "Kodim",
          "Korem",
          "Koramil",
          "Kejaksaan Negeri",
          "Pengadilan Negeri");

  private final Registry registry;

  OfficeContext(Registry registry) {
    this.registry = registry;
  }

  /**
   * An office as found: a place that two offices share ("KPU Semarang") is the publisher's own or
   * the only one of the publisher's province; "KPU Provinsi" is the one above the publisher.
   */
  OrganizationName read(OfficeMatch match, Article article) {
    if (match.office() != null) {
      return new OrganizationName(match.office().thing(), match.institution(), false, null);
    }
    OrganizationName open =
        new OrganizationName(null, match.institution(), match.bare(), among(match), null);
    Office publisher = article.findPublisher().flatMap(registry::findOffice).orElse(null);
    if (publisher == null) {
      return open;
    }
    Office near =
        match.level() == Level.PROVINSI
            ? provincial(match, publisher)
            : nearest(match.candidates(), publisher);
    return near == null
        ? open
        : open.resolved(near.thing(), "Kantor menurut penerbit: " + near.label() + ".");
  }

  private Set<String> among(OfficeMatch match) {
    Level level = match.level();
    Stream<Office> offices =
        !match.candidates().isEmpty()
            ? match.candidates().stream()
            : level == null
                ? Stream.empty()
                : registry.offices().stream()
                    .filter(o -> o.institution().family() == match.institution().family())
                    .filter(o -> o.region().level() == level);
    return offices.map(Office::key).collect(Collectors.toSet());
  }

  /** The province of the article's publisher. */
  Optional<Region> province(Article article) {
    return article
        .findPublisher()
        .flatMap(registry::findOffice)
        .map(Office::region)
        .filter(r -> r.level() != Level.NATIONAL)
        .map(r -> r.level() == Level.PROVINSI ? r.code() : String.valueOf(r.provinceCode()))
        .map(registry::region);
  }

  private @Nullable Office provincial(OfficeMatch match, Office publisher) {
    String code =
        publisher.region().level() == Level.PROVINSI
            ? publisher.region().code()
            : publisher.region().provinceCode();
    return code == null
        ? null
        : registry.findOffice(match.institution(), registry.region(code)).orElse(null);
  }

  private static @Nullable Office nearest(List<Office> candidates, Office publisher) {
    for (Office candidate : candidates) {
      if (candidate.region().equals(publisher.region())) {
        return candidate;
      }
    }
    List<Office> inProvince =
        candidates.stream()
            .filter(
                c -> Objects.equals(c.region().provinceCode(), publisher.region().provinceCode()))
            .toList();
    return inProvince.size() == 1 ? inProvince.get(0) : null;
  }

  AnnotatedSentence resolve(Article article, AnnotatedSentence sentence) {
    return resolve(article, List.of(sentence)).get(0);
  }

  /** The sentences with what could be told filled in, and how it was told noted. */
  List<AnnotatedSentence> resolve(Article article, List<AnnotatedSentence> sentences) {
    Map<Institution, Set<Thing>> named = named(sentences);
    Office publisher = article.findPublisher().flatMap(registry::findOffice).orElse(null);
    Map<String, Thing> full = inFull(sentences);
    Office seat = publisher == null ? onlySeat(named) : publisher;
    return sentences.stream().map(s -> resolve(s, named, full, publisher, seat)).toList();
  }

  /** On a page of the press an office of the only regency that its offices are of, or null. */
  private @Nullable Office onlySeat(Map<Institution, Set<Thing>> named) {
    List<Office> offices =
        named.values().stream()
            .flatMap(Set::stream)
            .flatMap(thing -> registry.findOffice(thing.key()).stream())
            .filter(o -> o.region().level() == Level.KABUPATEN || o.region().level() == Level.KOTA)
            .toList();
    boolean one = offices.stream().map(Office::region).distinct().count() == 1;
    return one ? offices.get(0) : null;
  }

  private static Map<Institution, Set<Thing>> named(List<AnnotatedSentence> sentences) {
    Map<Institution, Set<Thing>> named = new HashMap<>();
    for (AnnotatedSentence sentence : sentences) {
      for (Chunk chunk : sentence.chunks()) {
        OrganizationName name = chunk.find(OrganizationName.class).orElse(null);
        if (name != null && name.thing() != null && name.institution() != null) {
          named
              .computeIfAbsent(name.institution().family(), i -> new LinkedHashSet<>())
              .add(name.thing());
        }
      }
    }
    return named;
  }

  /** The first organization that begins with the words of each key, e.g. "diskominfo-kota". */
  private static Map<String, Thing> inFull(List<AnnotatedSentence> sentences) {
    Map<String, Thing> full = new HashMap<>();
    for (AnnotatedSentence sentence : sentences) {
      for (Chunk chunk : sentence.chunks()) {
        Thing thing = chunk.find(OrganizationName.class).map(OrganizationName::thing).orElse(null);
        if (thing != null && full.putIfAbsent(thing.key() + "-", thing) == null) {
          for (int at = thing.key().indexOf('-'); at >= 0; at = thing.key().indexOf('-', at + 1)) {
            full.putIfAbsent(thing.key().substring(0, at), thing);
          }
        }
      }
    }
    return full;
  }

  /**
   * "Diskominfo" without a place is the one that the article names in full, else the one of the
   * publisher's region or, in the press, of the only regency whose offices it names.
   */
  private Chunk place(
      Chunk chunk, OrganizationName name, Map<String, Thing> inFull, @Nullable Office seat) {
    Thing open = name.thing();
    if (open == null || !name.bare()) {
      return chunk;
    }
    Thing full = inFull.get(open.key());
    if (full != null) {
      return named(chunk, name, full, "Disebut lengkap dalam artikel: " + full.label() + ".");
    }
    if (seat == null || seat.region().level() == Level.NATIONAL) {
      return chunk;
    }
    Region region = regionOf(open, seat);
    boolean armed = ARMED.contains(open.label());
    String label =
        open.label().replaceFirst(LEVEL_ONLY, "")
            + " "
            + (armed ? region.name() : region.fullName());
    Argument where = new Argument(Property.JURISDICTION, Value.ref(region.thing()));
    Thing local = new Thing(ThingType.ORGANIZATION, Slug.of(label), label, List.of(where));
    return named(
        chunk,
        name,
        local,
        "Tanpa tempat; wilayah penerbit atau artikel: " + region.fullName() + ".");
  }

  /** "Sekretariat Daerah Provinsi" is that of the publisher's province. */
  private Region regionOf(Thing open, Office publisher) {
    String province = publisher.region().provinceCode();
    return open.label().endsWith(" Provinsi") && province != null
        ? registry.region(province)
        : publisher.region();
  }

  private static Chunk named(Chunk chunk, OrganizationName name, Thing thing, String how) {
    OrganizationName resolved = new OrganizationName(thing, name.institution(), true, how);
    return new Chunk(chunk.symbol(), chunk.span(), chunk.text(), resolved);
  }

  private AnnotatedSentence resolve(
      AnnotatedSentence sentence,
      Map<Institution, Set<Thing>> named,
      Map<String, Thing> inFull,
      @Nullable Office publisher,
      @Nullable Office seat) {
    List<Chunk> chunks = new ArrayList<>();
    Map<Institution, Thing> before = new HashMap<>();
    for (Chunk chunk : sentence.chunks()) {
      OrganizationName name = chunk.find(OrganizationName.class).orElse(null);
      if (name == null || name.institution() == null) {
        chunks.add(name == null ? chunk : place(chunk, name, inFull, seat));
        continue;
      }
      Institution family = name.institution().family();
      OrganizationName known =
          name.thing() != null ? name : tell(name, family, before, named, publisher);
      if (known.thing() != null) {
        before.put(family, known.thing());
      }
      chunks.add(new Chunk(chunk.symbol(), chunk.span(), chunk.text(), known));
    }
    return new AnnotatedSentence(sentence.span(), chunks);
  }

  /** "Bawaslu" in the news of KPU Kota X is Bawaslu Kota X, in that of KPU RI Bawaslu RI. */
  private @Nullable Office local(Institution family, Office publisher) {
    return registry.findOffice(family, publisher.region()).orElse(null);
  }

  private OrganizationName tell(
      OrganizationName name,
      Institution family,
      Map<Institution, Thing> before,
      Map<Institution, Set<Thing>> named,
      @Nullable Office publisher) {
    Thing earlier = before.get(family);
    if (earlier != null && name.mayBe(earlier)) {
      return name.resolved(
          earlier, "Kantor dibawa dari kalimat yang sama: " + earlier.label() + ".");
    }
    if (publisher != null
        && publisher.institution().family() == family
        && name.mayBe(publisher.thing())) {
      return name.resolved(publisher.thing(), "Kantor penerbit: " + publisher.label() + ".");
    }
    if (publisher == null && !named.containsKey(family)) {
      Office national = registry.findOffice(family, registry.region(Region.INDONESIA)).orElse(null);
      if (national != null && name.mayBe(national.thing())) {
        return name.resolved(
            national.thing(), "Tanpa tempat dan tanpa kantor lain dalam artikel: kantor pusat.");
      }
    }
    Office local = publisher == null ? null : local(family, publisher);
    if (local != null && !named.containsKey(family) && name.mayBe(local.thing())) {
      return name.resolved(local.thing(), "Tanpa tempat; wilayah penerbit: " + local.label() + ".");
    }
    List<Thing> fitting =
        named.getOrDefault(family, Set.of()).stream().filter(name::mayBe).toList();
    return Optional.of(fitting)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .map(only -> name.resolved(only, "Satu-satunya kantor yang disebut: " + only.label() + "."))
        .orElse(name);
  }
}
