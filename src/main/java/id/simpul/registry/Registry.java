package id.simpul.registry;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.model.Thing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand, read once and immutable: regions, offices, series, cases, roles,
 * divisions, seats, partners and outlets of the press, from {@code seeds/registry/*.csv}; offices
 * follow from the regions by rule. Safe for use by several threads.
 */
public final class Registry {
  private final RegionTable regions;
  private final PlaceIndex places;
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final List<Office> allOffices;
  private final Map<String, Office> byRegion = new LinkedHashMap<>();
  private final List<KnownSeries> series;
  private final List<KnownCase> cases;
  private final List<Term> roles;
  private final List<Term> divisions;
  private final TermNames roleNames;
  private final TermNames divisionNames;
  private final Map<String, Region> seats;
  private final List<Partner> partners;
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private final OutletNames outletNames;

  Registry(RegistryReader reader) {
    regions = reader.regions();
    places = new PlaceIndex(regions);
    for (Office office : OfficeRule.offices(regions)) {
      offices.put(office.key(), office);
      byRegion.put(officeKey(office.institution(), office.region()), office);
    }
    allOffices = List.copyOf(offices.values());
    series = List.copyOf(reader.series(offices));
    cases = List.copyOf(reader.cases(regions));
    roles = List.copyOf(reader.terms("roles.csv"));
    divisions = List.copyOf(reader.terms("divisions.csv"));
    roleNames = new TermNames(roles);
    divisionNames = new TermNames(divisions);
    seats = java.util.Collections.unmodifiableMap(reader.seats(regions));
    partners = List.copyOf(reader.partners());
    reader.outlets(offices.keySet()).forEach(outlet -> outlets.put(outlet.key(), outlet));
    outletNames = new OutletNames(outlets.values());
  }

  /**
   * Reads the registry that comes with the program.
   *
   * @throws SimpulException REGISTRY_INVALID with file and line
   */
  public static Registry load() {
    return new Registry(RegistryReader.ofClasspath());
  }

  private static String officeKey(Institution institution, Region region) {
    return institution.family() + " " + region.code();
  }

  /** Every office, national ones first. */
  public List<Office> offices() {
    return allOffices;
  }

  /** The office with this key, e.g. {@code kpu-kota-semarang}. */
  public Optional<Office> findOffice(String key) {
    return Optional.ofNullable(offices.get(key));
  }

  /**
   * The office with this key.
   *
   * @throws SimpulException NOT_FOUND naming the key
   */
  public Office requireOffice(String key) {
    return findOffice(key)
        .orElseThrow(
            () ->
                new SimpulException(
                    ErrorId.NOT_FOUND,
                    "No office has the key '" + key + "'.",
                    "Use the slug of its name, e.g. kpu-kota-semarang."));
  }

  /**
   * The office of an institution for a region.
   *
   * @param institution KPU and KIP count as one, so do Bawaslu and Panwaslih
   * @param region e.g. Kota Semarang
   */
  public Optional<Office> findOffice(Institution institution, Region region) {
    return Optional.ofNullable(byRegion.get(officeKey(institution, region)));
  }

  /** Every region: Indonesia, the provinces, the regencies and cities. */
  public List<Region> regions() {
    return regions.all();
  }

  /**
   * The region with this Kemendagri code, e.g. {@code 33.74}; {@code 0} for Indonesia.
   *
   * @throws SimpulException NOT_FOUND naming the code
   */
  public Region region(String code) {
    return regions.require(code);
  }

  /** The region with this Kemendagri code. */
  public Optional<Region> findRegion(String code) {
    return regions.find(code);
  }

  /**
   * The regions that bear this name, without the word for the level; short names and other
   * spellings count, capitals and hyphens do not.
   *
   * @param name e.g. {@code Semarang} (two regions), {@code Jateng}, {@code Bau-Bau}
   */
  public List<Region> regionsNamed(String name) {
    return regions.named(name);
  }

  /** The further names of a region, e.g. {@code Jateng}. */
  public List<String> namesOf(Region region) {
    return regions.aliasesOf(region).stream().map(Alias::name).toList();
  }

  /** The regencies and cities of a province (the provinces, for Indonesia), by code. */
  public List<Region> regencies(Region province) {
    return regions.within(province);
  }

  PlaceIndex places() {
    return places;
  }

  /**
   * The office whose host this is.
   *
   * @param host host name or address, e.g. {@code kota-semarang.kpu.go.id}, {@code
   *     https://kedirikota.bawaslu.go.id/berita}
   * @return empty where the host is no office's or its name fits more than one
   */
  public Optional<Office> findOfficeByHost(String host) {
    return new HostNames(this).find(host);
  }

  /**
   * The office a match means, told by the office whose page it stands on. A twin ("KPU Semarang")
   * is decided only where exactly one candidate fits: the context's own region, else the only one
   * in its province. "KPU Provinsi" is the office of the context's province. "KPU" alone is not
   * decided here: it may be any office.
   *
   * @param context the publisher, or null where it is not known
   */
  public Optional<Office> resolveOffice(OfficeMatch match, @Nullable Office context) {
    return new OfficeContext(this).resolve(match, context);
  }

  /** The event series known beforehand. */
  public List<KnownSeries> series() {
    return series;
  }

  /** The MK cases known beforehand, some of all. */
  public List<KnownCase> cases() {
    return cases;
  }

  /** The known case with this number in normal form, e.g. {@code 81/PHPU.BUP-XXIII/2025}. */
  public Optional<KnownCase> findCase(String number) {
    return cases.stream().filter(c -> c.number().equals(number)).findFirst();
  }

  /** The known cases about this region itself (not about those within it). */
  public List<KnownCase> casesOf(Region region) {
    return cases.stream().filter(c -> region.code().equals(c.regionCode())).toList();
  }

  /** The roles, with all their names. */
  public List<Term> roles() {
    return roles;
  }

  /** The role of this name, e.g. {@code Kasubbag}; capitals and commas do not count. */
  public Optional<Term> findRole(String name) {
    return roleNames.find(name);
  }

  /** The divisions, with all their names. */
  public List<Term> divisions() {
    return divisions;
  }

  /** The division of this name, e.g. {@code SDM & Litbang}; commas and "dan" do not count. */
  public Optional<Term> findDivision(String name) {
    return divisionNames.find(name);
  }

  /**
   * Towns that are the seat of one regency, to that regency: {@code Slawi} to Kabupaten Tegal. Keys
   * are compared without regard to capitals.
   */
  public Map<String, Region> seats() {
    return seats;
  }

  /** Organisations that meet the election offices. */
  public List<Partner> partners() {
    return partners;
  }

  /** Newspapers, broadcasters, agencies and portals, with their regional desks. */
  public List<Outlet> outlets() {
    return List.copyOf(outlets.values());
  }

  /** The outlet with this key, e.g. {@code antara-papua}. */
  public Optional<Outlet> findOutlet(String key) {
    return Optional.ofNullable(outlets.get(key));
  }

  /**
   * The outlet of this name; letters and digits count, capitals and the end of an address do not.
   *
   * @param name e.g. {@code POS-KUPANG.COM}, {@code detikSumut}, {@code Suara NTB}
   */
  public Optional<Outlet> findOutletNamed(String name) {
    return outletNames.named(name);
  }

  /**
   * The outlet at whose address a page stands.
   *
   * @param address host or whole address, e.g. {@code https://kalsel.antaranews.com/berita/1},
   *     {@code www.detik.com/jateng}
   */
  public Optional<Outlet> findOutletAt(String address) {
    return outletNames.at(address);
  }

  /** The office or outlet with this key: whatever can publish. */
  public Optional<Thing> findPublisher(String key) {
    return findOffice(key).map(Office::thing).or(() -> findOutlet(key).map(Outlet::thing));
  }
}
