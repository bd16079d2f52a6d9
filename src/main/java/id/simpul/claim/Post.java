package id.simpul.claim;

import id.simpul.mention.DivisionName;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as printed: role, division and office ("Anggota KPU RI Divisi Data dan Informasi").
 *
 * @param role slug of the role, or null where only an office is represented ("perwakilan KPU RI")
 * @param rolePrinted the words of the role
 * @param division the division, or null
 * @param organization the office or organization, or null where the text does not tell
 * @param stated true where the organization is printed in the post itself
 * @param standing slug of the scheme {@code standing}
 * @param note in Indonesian, how the organization was found where it is not printed, or null
 * @param span the whole post
 * @param parts where role, division and office stand, for the mentions
 * @param also the other post of whoever holds this one ("Anggota/Kadiv Hukum"), or null
 */
record Post(
    @Nullable String role,
    String rolePrinted,
    @Nullable DivisionName division,
    @Nullable Thing organization,
    boolean stated,
    String standing,
    @Nullable String note,
    Span span,
    List<Part> parts,
    @Nullable Post also) {

  /** A part of a post with the kind of mention it is. */
  record Part(id.simpul.model.MentionKind kind, Span span, @Nullable Thing thing) {}

  Post at(@Nullable Thing office, String how) {
    return new Post(role, rolePrinted, division, office, false, standing, how, span, parts, also);
  }

  /** Both posts of one person; each takes the other's office where it prints none. */
  Post and(Post other) {
    Thing office = organization == null ? other.organization : organization;
    return new Post(
        role,
        rolePrinted,
        division,
        office,
        stated || other.stated,
        standing,
        note,
        span.cover(other.span),
        parts,
        other.organization == null
            ? other.at(office, "Kantor dari jabatan di sebelahnya.")
            : other);
  }

  /** Held then, not any more: "Ketua KPU X saat itu". */
  Post former() {
    return new Post(
        role, rolePrinted, division, organization, stated, "former", note, span, parts, also);
  }

  Post withDivision(DivisionName other, Span where) {
    List<Part> more = new java.util.ArrayList<>(parts);
    more.add(new Part(id.simpul.model.MentionKind.DIVISION, where, null));
    return new Post(
        role, rolePrinted, other, organization, stated, standing, note, span, more, also);
  }

  /** True where only a division is printed: "(Divisi Hukum dan Pengawasan)". */
  boolean isDivisionAlone() {
    return division != null
        && parts.stream().noneMatch(p -> p.kind() == id.simpul.model.MentionKind.ROLE);
  }

  /** The same post with the role that the head of its list prints: "para Anggota: A (Divisi X)". */
  Post as(String listed, String printed) {
    return new Post(
        listed, printed, division, organization, stated, standing, note, span, parts, also);
  }

  /** True for posts of an election office, which a publisher may name without its office. */
  boolean isElectionPost() {
    return role != null && ELECTION_ROLES.contains(role);
  }

  /** True for posts that agencies have as election offices do: "Kabag", "Sekretaris", "Staf". */
  boolean isStaffPost() {
    return role != null && !role.equals("anggota") && !role.equals("ketua-divisi");
  }

  /** True where only one person can hold it at a time. */
  boolean isSingle() {
    return role != null && !MANY.contains(role);
  }

  private static final java.util.Set<String> MANY =
      java.util.Set.of(
          "anggota",
          "staf",
          "pelaksana",
          "operator",
          "kepala-bagian",
          "kepala-subbagian",
          "dosen",
          "akademisi",
          "hakim-konstitusi",
          "komisioner");

  /** Pupils, students and members of the public stay out of the graph. */
  boolean isOutsider() {
    boolean ofParty = "kuasa-hukum".equals(role) && organization == null;
    return role != null && (ofParty || OUTSIDERS.contains(role) || isOfBranch());
  }

  /** "Ketua DPC": the branch of a party that nobody names. */
  private boolean isOfBranch() {
    return organization != null && BRANCHES.contains(organization.key());
  }

  private static final java.util.Set<String> BRANCHES =
      java.util.Set.of("dpc", "dpw", "dpp", "pac", "dpac");

  private static final java.util.Set<String> OUTSIDERS =
      java.util.Set.of("mahasiswa", "siswa", "pelajar", "warga", "santri", "masyarakat", "calon");

  private static final java.util.Set<String> ELECTION_ROLES =
      java.util.Set.of(
          "ketua",
          "wakil-ketua",
          "anggota",
          "ketua-divisi",
          "wakil-ketua-divisi",
          "sekretaris",
          "kepala-bagian",
          "kepala-subbagian",
          "kepala-sekretariat",
          "koordinator-sekretariat",
          "staf",
          "operator",
          "bendahara",
          "pelaksana");
}
