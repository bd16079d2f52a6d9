package id.simpul.web.bring;

import id.simpul.pipeline.HeldArticle;
import id.simpul.pipeline.RunReport;
import java.util.List;

/**
 * What was stored, as a page shows it.
 *
 * @param report the figures
 * @param articles which articles the sources hold now
 * @param skipped what was not taken
 */
public record ReportView(RunReport report, List<HeldArticle> articles, List<SkippedLine> skipped) {}
