package id.simpul.rdf;

import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Genre;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An article made up for the tests, read by hand: one claim of each kind, two flags, an emoji. */
final class SampleExtraction {
  static final String BODY =
      "Semarang – 🎉 KPU Kota Semarang mengikuti Kamis Sesuatu seri ke-20 secara daring, Kamis"
          + " (6/11/2025). Ketua Divisi Hukum dan Pengawasan KPU Kota Semarang, Rahma Wulandari,"
          + " S.H., menjadi narasumber dan mengulas perkara 168/PHPU.WAKO-XXII/2025 yang ditolak"
          + " Mahkamah. Juru Kunci Arsip KPU Kota Semarang, Bagus Prakoso, turut hadir.";
  static final String TITLE = "Bedah Putusan 🎓 di Kamis Sesuatu";
  static final String TEXT = TITLE + "\n" + BODY;

  static final Thing OFFICE = new Thing(ThingType.OFFICE, "kpu-kota-semarang", "KPU Kota Semarang");
  static final Thing SERIES = new Thing(ThingType.EVENT_SERIES, "kamis-sesuatu", "Kamis Sesuatu");
  static final Thing EVENT =
      new Thing(
          ThingType.EVENT,
          "kamis-sesuatu.2025-11-06",
          "Kamis Sesuatu, 6 November 2025",
          List.of(new Argument(Property.SERIES, Value.ref(SERIES))));
  static final Thing RAHMA =
      new Thing(ThingType.PERSON, "rahma-wulandari.kpu-kota-semarang", "Rahma Wulandari");
  static final Thing BAGUS =
      new Thing(ThingType.PERSON, "bagus-prakoso.kpu-kota-semarang", "Bagus Prakoso");
  static final Thing RULING = ruling("168/PHPU.WAKO-XXII/2025", "168-phpu-wako-xxii-2025");
  static final Thing PROPOSED = ruling("168/PHPU.WAKO-XXIII/2025", "168-phpu-wako-xxiii-2025");

  static final Mention OFFICE_MENTION =
      mention(MentionKind.OFFICE, "KPU Kota Semarang", null, OFFICE);
  static final Mention RAHMA_MENTION =
      mention(MentionKind.PERSON, "Rahma Wulandari", "S.H.", RAHMA);
  static final Mention BAGUS_MENTION = mention(MentionKind.PERSON, "Bagus Prakoso", null, BAGUS);
  static final Mention ROLE_MENTION = mention(MentionKind.ROLE, "Ketua Divisi", null, null);
  static final Mention OWN_ROLE_MENTION = mention(MentionKind.ROLE, "Juru Kunci Arsip", null, null);
  static final Mention DATE_MENTION = mention(MentionKind.DATE, "6/11/2025", null, null);
  static final Mention RULING_MENTION =
      mention(MentionKind.RULING, "168/PHPU.WAKO-XXII/2025", null, RULING);

  private SampleExtraction() {}

  static Extraction extraction() {
    return new Extraction(article(), mentions(), claims(), flags());
  }

  static Article article() {
    return new Article(
        "berita.txt",
        0,
        TEXT,
        TITLE.length() + 1,
        null,
        span("Semarang – "),
        null,
        "kpu-kota-semarang",
        Genre.NEWS,
        LocalDate.of(2025, 11, 20),
        false);
  }

  static List<Mention> mentions() {
    return List.of(
        OFFICE_MENTION,
        RAHMA_MENTION,
        BAGUS_MENTION,
        ROLE_MENTION,
        OWN_ROLE_MENTION,
        DATE_MENTION,
        RULING_MENTION);
  }

  static List<Claim> claims() {
    return List.of(report(), participation(), tenure(), ownRole(), citation(), outcome());
  }

  static Claim report() {
    return new Claim(
        ClaimKind.REPORT,
        List.of(
            new Argument(Property.EVENT, Value.ref(EVENT)),
            new Argument(Property.DATE, new Value.Day(LocalDate.of(2025, 11, 6))),
            text(Property.DATE_AS_PRINTED, "Kamis (6/11/2025)"),
            new Argument(Property.SERIES, Value.ref(SERIES)),
            new Argument(Property.EDITION, new Value.Number(20)),
            concept(Property.EVENT_KIND, "event-kind", "kajian"),
            concept(Property.MODE, "mode", "online"),
            text(Property.EVENT_KEY, "series-date|kamis-sesuatu|2025-11-06")),
        List.of(
            evidence("Kamis (6/11/2025)", Property.DATE),
            evidence("🎉 KPU Kota Semarang mengikuti Kamis Sesuatu seri ke-20", Property.SERIES)),
        List.of(DATE_MENTION),
        "<seri> <tanggal>/1",
        0.975,
        "6 November 2025 jatuh pada hari Kamis.");
  }

  static Claim participation() {
    return new Claim(
        ClaimKind.PARTICIPATION,
        List.of(
            new Argument(Property.EVENT, Value.ref(EVENT)),
            new Argument(Property.PARTICIPANT, Value.ref(RAHMA)),
            new Argument(Property.REPRESENTING, Value.ref(OFFICE)),
            concept(Property.CAPACITY, "capacity", "speaker"),
            concept(Property.GRADE, "grade", "named-person")),
        List.of(evidence("Rahma Wulandari, S.H., menjadi narasumber", null)),
        List.of(RAHMA_MENTION),
        "<orang> menjadi narasumber/1",
        0.9,
        null);
  }

  static Claim tenure() {
    return new Claim(
        ClaimKind.TENURE,
        List.of(
            new Argument(Property.PERSON, Value.ref(RAHMA)),
            concept(Property.ROLE, "role", "ketua-divisi"),
            text(Property.ROLE_AS_PRINTED, "Ketua Divisi"),
            concept(Property.DIVISION, "division", "hukum-dan-pengawasan"),
            new Argument(Property.ORGANIZATION, Value.ref(OFFICE)),
            concept(Property.STANDING, "standing", "regular"),
            new Argument(Property.OBSERVED_ON, new Value.Day(LocalDate.of(2025, 11, 6)))),
        List.of(
            evidence(
                "Ketua Divisi Hukum dan Pengawasan KPU Kota Semarang, Rahma Wulandari",
                Property.ROLE)),
        List.of(ROLE_MENTION, RAHMA_MENTION),
        "<jabatan> <kantor>, <orang>,/1",
        1,
        null);
  }

  /** A role that no vocabulary knows. */
  static Claim ownRole() {
    return new Claim(
        ClaimKind.TENURE,
        List.of(
            new Argument(Property.PERSON, Value.ref(BAGUS)),
            new Argument(
                Property.ROLE, new Value.Concept("role", "juru-kunci-arsip", "Juru Kunci  Arsip")),
            text(Property.ROLE_AS_PRINTED, "Juru Kunci Arsip"),
            new Argument(Property.ORGANIZATION, Value.ref(OFFICE))),
        List.of(evidence("Juru Kunci Arsip KPU Kota Semarang, Bagus Prakoso", Property.ROLE)),
        List.of(OWN_ROLE_MENTION, BAGUS_MENTION),
        "<jabatan> <kantor>, <orang>,/1",
        0.8,
        null);
  }

  static Claim citation() {
    return new Claim(
        ClaimKind.CITATION,
        List.of(
            new Argument(Property.CITING, Value.ref(EVENT)),
            new Argument(Property.CITED, Value.ref(RULING)),
            concept(Property.PURPOSE, "purpose", "studied"),
            text(Property.PRINTED_AS, "168/PHPU.WAKO-XXII/2025")),
        List.of(evidence("mengulas perkara 168/PHPU.WAKO-XXII/2025", null)),
        List.of(RULING_MENTION),
        "mengulas <perkara>/1",
        0.95,
        null);
  }

  static Claim outcome() {
    return new Claim(
        ClaimKind.REPORTED_OUTCOME,
        List.of(
            new Argument(Property.RULING, Value.ref(RULING)),
            concept(Property.OUTCOME, "outcome", "rejected")),
        List.of(evidence("168/PHPU.WAKO-XXII/2025 yang ditolak Mahkamah", Property.OUTCOME)),
        List.of(RULING_MENTION),
        "<perkara> ditolak/1",
        0.85,
        null);
  }

  static List<Flag> flags() {
    return List.of(
        new Flag(
            "case-number-checksum",
            null,
            RULING,
            Value.ref(PROPOSED),
            "Angka Romawi XXII berarti 2024, nomornya 2025; mungkin XXIII."),
        new Flag(
            "low-confidence", outcome(), null, null, "Aturan ini benar pada 85 dari 100 kasus."));
  }

  static Evidence evidence(String words, @org.jspecify.annotations.Nullable Property supports) {
    return new Evidence(span(words), supports);
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Argument concept(Property property, String scheme, String slug) {
    return new Argument(property, Value.concept(scheme, slug));
  }

  static Argument text(Property property, String text) {
    return new Argument(property, Value.text(text));
  }

  static Mention mention(
      MentionKind kind,
      String words,
      @org.jspecify.annotations.Nullable String honorific,
      @org.jspecify.annotations.Nullable Thing thing) {
    return new Mention(kind, span(words), words, honorific, thing);
  }

  private static Thing ruling(String number, String key) {
    List<Argument> says = new ArrayList<>();
    says.add(text(Property.CASE_NUMBER, number));
    says.add(
        new Argument(
            Property.COURT,
            Value.ref(new Thing(ThingType.COURT, "mahkamah-konstitusi", "Mahkamah Konstitusi"))));
    says.add(concept(Property.ELECTION_KIND, "election-kind", "walikota"));
    says.add(new Argument(Property.ELECTION_YEAR, new Value.Year(2024)));
    return new Thing(ThingType.RULING, key, number, says);
  }
}
