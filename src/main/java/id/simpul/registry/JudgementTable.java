package id.simpul.registry;

import id.simpul.model.ErrorId;
import id.simpul.model.Judgement;
import id.simpul.model.SimpulException;
import id.simpul.model.Verdict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Judgements as CSV, {@code left,right,on,verdict,corrected,author,time,reason}: what {@code judge
 * export} writes, {@code judge import} reads, and {@code seeds/judgements.csv} brings along.
 */
public final class JudgementTable {
  /** The judgements that travel with the program. */
  public static final String BUNDLED = "seeds/judgements.csv";

  private static final String[] COLUMNS = {
    "left", "right", "on", "verdict", "corrected", "author", "time", "reason"
  };
  private static final CSVFormat READ =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
  private static final CSVFormat WRITE =
      CSVFormat.DEFAULT.builder().setHeader(COLUMNS).setRecordSeparator("\n").get();

  private JudgementTable() {}

  /** The judgements of {@link #BUNDLED}. */
  public static List<Judgement> bundled() {
    try (Reader in = new InputStreamReader(Bundle.open(BUNDLED), StandardCharsets.UTF_8)) {
      return read(BUNDLED, in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bundled file '" + BUNDLED + "'", e);
    }
  }

  /**
   * Reads a table; rows that say the same are one.
   *
   * @param file name for messages
   * @throws SimpulException JUDGEMENT_INVALID with file and line, at the first row that is wrong
   */
  public static List<Judgement> read(String file, Reader in) throws IOException {
    List<Judgement> judgements = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(in, READ)) {
      if (!parser.getHeaderNames().equals(Arrays.asList(COLUMNS))) {
        throw invalid(file, 1, "the columns are '" + String.join(",", parser.getHeaderNames()));
      }
      for (CSVRecord row : parser) {
        judgements.add(judgement(file, (int) parser.getCurrentLineNumber(), row));
      }
    } catch (UncheckedIOException e) {
      throw invalid(file, judgements.size() + 2, "'" + e.getMessage());
    }
    return judgements.stream().distinct().toList();
  }

  private static Judgement judgement(String file, int line, CSVRecord row) {
    if (!row.isConsistent()) {
      throw invalid(file, line, "another number of fields in '" + String.join(",", row));
    }
    Judgement judgement =
        new Judgement(
            row.get("left"),
            row.get("right"),
            row.get("on"),
            Verdict.find(row.get("verdict"))
                .orElseThrow(() -> invalid(file, line, "no such verdict: '" + row.get("verdict"))),
            row.get("corrected"),
            row.get("author"),
            time(file, line, row.get("time")),
            row.get("reason"));
    try {
      return JudgementRules.checked(judgement);
    } catch (SimpulException e) {
      throw new SimpulException(e.id(), place(file, line) + e.problem(), e.nextStep(), e);
    }
  }

  private static Instant time(String file, int line, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw invalid(file, line, "not a time such as 2025-11-05T08:30:00Z: '" + text);
    }
  }

  /** Writes judgements in the order given. */
  public static void write(List<Judgement> judgements, Appendable out) {
    try {
      CSVPrinter printer = new CSVPrinter(out, WRITE);
      for (Judgement j : judgements) {
        printer.printRecord(
            j.left(),
            j.right(),
            j.on(),
            j.verdict().slug(),
            j.corrected(),
            j.author(),
            j.time(),
            j.reason());
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write judgements", e);
    }
  }

  private static String place(String file, int line) {
    return file + ", line " + line + ": ";
  }

  private static SimpulException invalid(String file, int line, String problem) {
    return new SimpulException(
        ErrorId.JUDGEMENT_INVALID,
        place(file, line) + problem + "'.",
        "Correct the row; nothing was taken over. The columns are " + String.join(",", COLUMNS));
  }
}
