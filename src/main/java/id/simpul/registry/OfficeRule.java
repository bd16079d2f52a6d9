package id.simpul.registry;

import id.simpul.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes every election office from the regions: KPU and Bawaslu in each, KIP and Panwaslih in Aceh
 * (Law 11 of 2006), beside them DKPP, the KPU's Secretariat General and the Constitutional Court.
 */
final class OfficeRule {
  private static final String ACEH = "11";
  private static final String KPU_RI = "kpu-ri";

  private final RegionTable regions;
  private final List<Office> offices = new ArrayList<>();

  private OfficeRule(RegionTable regions) {
    this.regions = regions;
  }

  /** All offices, national ones first, then by institution in the order of the regions. */
  static List<Office> offices(RegionTable regions) {
    OfficeRule rule = new OfficeRule(regions);
    rule.addNational();
    rule.addInstitution(Institution.KPU);
    rule.addInstitution(Institution.BAWASLU);
    return List.copyOf(rule.offices);
  }

  /** The institution that does {@code family}'s work in {@code region}. */
  static Institution institutionIn(Institution family, Region region) {
    if (!ACEH.equals(region.provinceCode())) {
      return family;
    }
    return switch (family) {
      case KPU -> Institution.KIP;
      case BAWASLU -> Institution.PANWASLIH;
      default -> family;
    };
  }

  private void addNational() {
    Region indonesia = regions.indonesia();
    add(
        "Sekretariat Jenderal KPU RI",
        Institution.SEKJEN,
        indonesia,
        KPU_RI,
        List.of("Setjen KPU RI", "Setjen KPU", Institution.SEKJEN.longName()));
    add(
        Institution.DKPP.shortName(),
        Institution.DKPP,
        indonesia,
        null,
        List.of(Institution.DKPP.longName(), "DKPP RI"));
    add(
        Institution.MK.longName(),
        Institution.MK,
        indonesia,
        null,
        List.of("MK", "MK RI", "Mahkamah Konstitusi Republik Indonesia"));
  }

  private void addInstitution(Institution family) {
    regions.all().forEach(region -> addOffice(family, region));
  }

  private void addOffice(Institution family, Region region) {
    Institution institution = institutionIn(family, region);
    add(
        label(institution, region),
        institution,
        region,
        parent(family, region),
        altLabels(institution, region));
  }

  private void add(
      String label,
      Institution institution,
      Region region,
      @Nullable String parent,
      List<String> altLabels) {
    Set<String> others = new LinkedHashSet<>(altLabels);
    others.remove(label);
    offices.add(
        new Office(Slug.of(label), label, institution, region, parent, List.copyOf(others)));
  }

  /** Normal form; in Aceh the provincial offices go without "Provinsi". */
  private static String label(Institution institution, Region region) {
    return institution.shortName() + " " + placePart(institution, region);
  }

  private static String placePart(Institution institution, Region region) {
    if (region.level() == Level.NATIONAL) {
      return "RI";
    }
    boolean acehProvince = institution != institution.family() && region.level() == Level.PROVINSI;
    return acehProvince ? region.name() : region.fullName();
  }

  private @Nullable String parent(Institution family, Region region) {
    String above = region.parent();
    if (above == null) {
      return null;
    }
    Region parent = regions.require(above);
    return Slug.of(label(institutionIn(family, parent), parent));
  }

  private List<String> altLabels(Institution institution, Region region) {
    String shortName = institution.shortName();
    if (region.level() == Level.NATIONAL) {
      return List.of(
          institution.longName() + " Republik Indonesia", shortName + " Republik Indonesia");
    }
    List<String> labels = new ArrayList<>();
    labels.add(institution.longName() + " " + placePart(institution, region));
    if (regions.named(region.name()).size() == 1) {
      labels.add(shortName + " " + region.name());
    }
    if (region.code().equals(ACEH)) {
      labels.add(shortName + " " + region.fullName());
    }
    regions.aliasesOf(region).forEach(alias -> labels.add(aliasLabel(shortName, alias)));
    return labels;
  }

  private static String aliasLabel(String shortName, Alias alias) {
    boolean withLevel = alias.needsLevel() || alias.kind() != Alias.Kind.SHORT;
    String level = withLevel ? alias.region().level().word() + " " : "";
    return shortName + " " + level + alias.name();
  }
}
