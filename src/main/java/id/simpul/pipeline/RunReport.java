package id.simpul.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.model.ClaimKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run did. It is told to the user and never stands in the dataset.
 *
 * @param pages pages taken in
 * @param articles articles found on them
 * @param claims claims found in those articles, by kind, in the order of {@link ClaimKind}
 * @param flags flags raised in those articles
 * @param removedArticles articles that have no source any more
 * @param removedSamples sample articles that made room for real ones
 * @param skipped pages that could not be taken in
 */
public record RunReport(
    int pages,
    int articles,
    Map<ClaimKind, Integer> claims,
    int flags,
    int removedArticles,
    int removedSamples,
    List<Skipped> skipped) {

  public RunReport {
    Map<ClaimKind, Integer> ordered = new LinkedHashMap<>();
    for (ClaimKind kind : ClaimKind.values()) {
      ordered.put(kind, claims.getOrDefault(kind, 0));
    }
    claims = Collections.unmodifiableMap(ordered);
    skipped = List.copyOf(skipped);
  }

  /** The same with these pages as the skipped ones. */
  public RunReport withSkipped(List<Skipped> others) {
    return new RunReport(pages, articles, claims, flags, removedArticles, removedSamples, others);
  }

  /** True where something could not be done: exit code 1. */
  public boolean hasFailures() {
    return !skipped.isEmpty();
  }

  /**
   * For people: one line for each figure, then one for each skipped page; no line end at the end.
   */
  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append("Pages      ").append(pages).append('\n');
    out.append("Articles   ").append(articles).append('\n');
    claims.forEach(
        (kind, n) ->
            out.append(String.format("  %-16s %d%n", kind.className(), n).stripTrailing())
                .append('\n'));
    out.append("Flags      ").append(flags);
    if (removedArticles > 0) {
      out.append("\nRemoved    ").append(removedArticles).append(" articles without a source");
    }
    if (removedSamples > 0) {
      out.append("\nThe sample (")
          .append(removedSamples)
          .append(" articles) was removed: real pages took its place.");
    }
    for (Skipped page : skipped) {
      out.append("\nSkipped    [").append(page.error().slug()).append("] ").append(page.reason());
    }
    return out.toString();
  }

  /** For machines: one JSON object. */
  public String toJson() {
    try {
      return JsonMapper.builder().build().writeValueAsString(new Json(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A run report did not become JSON", e);
    }
  }

  private record Json(
      int pages,
      int articles,
      Map<String, Integer> claims,
      int flags,
      @JsonProperty("removed_articles") int removedArticles,
      @JsonProperty("removed_samples") int removedSamples,
      List<Map<String, String>> skipped) {
    Json(RunReport report) {
      this(
          report.pages,
          report.articles,
          report.claims.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      e -> e.getKey().className(),
                      Map.Entry::getValue,
                      Integer::sum,
                      LinkedHashMap::new)),
          report.flags,
          report.removedArticles,
          report.removedSamples,
          report.skipped.stream().map(Json::row).toList());
    }

    private static Map<String, String> row(Skipped page) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("source", page.source());
      row.put("error", page.error().slug());
      row.put("reason", page.reason());
      return row;
    }
  }
}
