package id.simpul.pipeline;

import id.simpul.model.Judgement;
import java.util.List;

/**
 * What came of handing in judgements.
 *
 * @param added those that are new
 * @param known how many stood in the store already
 * @param warnings what may be a slip: things that the store does not know
 */
public record JudgementReport(List<Judgement> added, int known, List<String> warnings) {
  public JudgementReport {
    added = List.copyOf(added);
    warnings = List.copyOf(warnings);
  }
}
