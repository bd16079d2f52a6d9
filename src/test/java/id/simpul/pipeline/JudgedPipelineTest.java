package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Judgement;
import id.simpul.model.Verdict;
import id.simpul.page.PageReader;
import id.simpul.rdf.JudgementMapper;
import id.simpul.store.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from what people decide. */
final class JudgedPipelineTest {
  private static final String TERM = "<https://w3id.org/simpul/ontology#";
  private static final String ID = "<https://w3id.org/simpul/id/";
  private static final String STATE = "<https://w3id.org/simpul/vocab/review-state/";

  private final Pipeline pipeline =
      new Pipeline(new MemoryStore(), LineStages.IRIS, LineStages.stages());
  private int second;

  @BeforeEach
  void read_two_reports() {
    pipeline.prepare();
    read(
        "a.txt",
        "Satu\nforum a seri=kamis tanggal=2025-11-05 edisi=3 penyelenggara=kpu-x\n"
            + "narasumber Budi Harianto\nkaji 1/PHPU.BUP-XXIII/2025\ntanda 2025-11-12");
    read(
        "b.txt",
        "Dua\nforum b seri=kamis tanggal=2025-11-06 edisi=4\nnarasumber Siti Aminah\n"
            + "kaji 2/PHPU.BUP-XXIII/2025");
  }

  private void read(String source, String text) {
    pipeline.ingestPages(
        List.of(new PageReader().read(source, text.getBytes(StandardCharsets.UTF_8))),
        IngestOptions.on(LocalDate.of(2025, 11, 21)),
        Progress.NONE);
  }

  private JudgementReport pair(String left, String right, Verdict verdict) {
    return pipeline.judge(
        List.of(Judgement.ofPair(left, right, verdict, "Siti", now(), "Dibaca.")));
  }

  private void one(String on, Verdict verdict, String corrected) {
    pipeline.judge(List.of(Judgement.onOne(on, verdict, corrected, "Siti", now(), "Dibaca.")));
  }

  private Instant now() {
    return Instant.ofEpochSecond(1_760_000_000L + second++);
  }

  private List<String> dump() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private boolean says(String... words) {
    return dump().stream().anyMatch(line -> List.of(words).stream().allMatch(line::contains));
  }

  private boolean derives(String... words) {
    return dump().stream()
        .filter(line -> line.contains("graph/derived>"))
        .anyMatch(line -> List.of(words).stream().allMatch(line::contains));
  }

  /** The first article's only claim of a kind, or flag. */
  private String key(String folder, String holding) {
    return dump().stream()
        .filter(line -> line.startsWith(ID + folder + "/kpu-kota-semarang.satu."))
        .filter(line -> line.contains(holding))
        .map(line -> line.substring(ID.length(), line.indexOf('>')))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void same_unites_events_and_the_old_address_leads_to_the_new_one() {
    assertFalse(derives("replacedBy>"));
    pair("event/a", "event/b", Verdict.SAME);
    assertTrue(derives(ID + "event/b> " + TERM + "replacedBy> " + ID + "event/a>"));
    assertFalse(says(TERM + "event> " + ID + "event/b>"));
  }

  @Test
  void the_latest_of_contradicting_judgements_counts_and_the_others_stay() {
    pair("event/a", "event/b", Verdict.SAME);
    pair("event/b", "event/a", Verdict.DIFFERENT);
    assertFalse(derives("replacedBy>"));
    assertEquals(2, pipeline.judgements().size());
    pair("event/a", "event/b", Verdict.UNSURE);
    assertFalse(derives("replacedBy>"));
  }

  @Test
  void undoing_gives_back_what_was_before() {
    List<String> before = dump();
    Judgement same = pair("event/a", "event/b", Verdict.SAME).added().get(0);
    assertFalse(before.equals(dump()));
    pipeline.undo(JudgementMapper.id(same));
    assertEquals(before, dump());
  }

  @Test
  void a_judgement_on_what_nobody_knows_waits_with_a_note() {
    JudgementReport report = pair("event/a", "event/z", Verdict.SAME);
    assertEquals(1, report.warnings().size());
    assertTrue(report.warnings().get(0).contains("'event/z'"));
    read("z.txt", "Tiga\nforum z tanggal=2025-11-07");
    assertTrue(derives(ID + "event/z> " + TERM + "replacedBy> " + ID + "event/a>"));
  }

  @Test
  void what_reports_of_one_event_disagree_on_is_flagged_and_kept() {
    pair("event/a", "event/b", Verdict.SAME);
    for (String what : List.of("date", "edition", "case", "speaker")) {
      assertTrue(derives(ID + "flag/a.conflicting-reports." + what + "> "), what);
    }
    assertTrue(derives("narasumber yang berbeda: Budi Harianto; Siti Aminah"));
    assertTrue(says("\"2025-11-06\"", TERM + "date>", "/graph/article/"));
  }

  @Test
  void a_rejected_claim_stays_with_its_article_and_leaves_what_follows() {
    String speech = key("claim", TERM + "Participation>");
    assertTrue(derives("id/attendance/", "budi-harianto"));
    one(speech, Verdict.REJECT, "");
    assertFalse(derives("id/attendance/", "budi-harianto"));
    assertTrue(derives(speech, TERM + "reviewState> " + STATE + "rejected>"));
    assertTrue(says(speech, TERM + "participant>"));
    assertTrue(derives("budi-harianto", "label>", "\"Budi Harianto\""));
  }

  @Test
  void a_rejected_report_takes_along_what_was_said_of_its_event() {
    one(key("claim", TERM + "Report>"), Verdict.REJECT, "");
    assertFalse(derives("id/attendance/a."));
    assertFalse(derives(ID + "event/a> " + TERM + "caseStudied>"));
    assertFalse(derives(ID + "event/a> " + TERM + "date>"));
    assertTrue(derives(ID + "event/a>", "label>"));
    assertTrue(derives(ID + "event/b> " + TERM + "date>"));
  }

  @Test
  void a_corrected_claim_counts_as_corrected() {
    one(key("claim", TERM + "Report>"), Verdict.CORRECT, "date=2025-11-04");
    assertTrue(derives(ID + "event/a> " + TERM + "date> \"2025-11-04\""));
    assertFalse(derives(ID + "event/a> " + TERM + "date> \"2025-11-05\""));
    assertTrue(says("\"2025-11-05\"", TERM + "date>", "/graph/article/"));
  }

  @Test
  void an_accepted_day_is_the_events_day_and_its_flag_is_decided() {
    String flag = key("flag", TERM + "Flag>");
    assertTrue(derives(flag, STATE + "unreviewed>"));
    one(flag, Verdict.ACCEPT, "");
    assertTrue(derives(flag, STATE + "accepted>"));
    assertFalse(derives(flag, STATE + "unreviewed>"));
    assertTrue(derives(ID + "event/a> " + TERM + "date> \"2025-11-12\""));
  }
}
