package id.simpul.registry;

/** The institutions whose offices the registry knows; in Aceh KIP is KPU and Panwaslih Bawaslu. */
public enum Institution {
  KPU("KPU", "Komisi Pemilihan Umum"),
  KIP("KIP", "Komisi Independen Pemilihan"),
  BAWASLU("Bawaslu", "Badan Pengawas Pemilihan Umum"),
  PANWASLIH("Panwaslih", "Panitia Pengawas Pemilihan"),
  DKPP("DKPP", "Dewan Kehormatan Penyelenggara Pemilihan Umum"),
  MK("MK", "Mahkamah Konstitusi"),
  SEKJEN("Setjen KPU", "Sekretariat Jenderal Komisi Pemilihan Umum");

  private final String shortName;
  private final String longName;

  Institution(String shortName, String longName) {
    this.shortName = shortName;
    this.longName = longName;
  }

  /** E.g. {@code Bawaslu}. */
  public String shortName() {
    return shortName;
  }

  /** E.g. {@code Badan Pengawas Pemilihan Umum}. */
  public String longName() {
    return longName;
  }

  /**
   * The national institution it belongs to: KIP to KPU, Panwaslih to Bawaslu, others themselves.
   */
  public Institution family() {
    return switch (this) {
      case KIP -> KPU;
      case PANWASLIH -> BAWASLU;
      default -> this;
    };
  }
}
