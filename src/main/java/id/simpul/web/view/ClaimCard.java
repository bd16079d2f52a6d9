package id.simpul.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One claim beside its article.
 *
 * @param number its number on the page, from 1
 * @param anchor its place on the page
 * @param href the page of the claim
 * @param kind what kind of claim, as the reader reads it
 * @param says its properties
 * @param rule name and version of the rule
 * @param confidence in per cent, or empty
 * @param derivation why, where something was inferred, or empty
 * @param spans its quotations in code points, start and end
 */
public record ClaimCard(
    int number,
    String anchor,
    String href,
    String kind,
    List<Fact> says,
    String rule,
    String confidence,
    String derivation,
    List<int[]> spans) {

  /** Collects the rows that make one card. */
  public static final class Builder {
    private final int number;
    private final Row row;
    private final String anchor;
    private final Set<String> derivations = new LinkedHashSet<>();
    private final Map<String, int[]> spans = new LinkedHashMap<>();
    private final Map<String, List<Item>> says = new LinkedHashMap<>();

    public Builder(int number, Row row, String anchor) {
      this.number = number;
      this.row = row;
      this.anchor = anchor;
    }

    public void span(Row quoted) {
      if (quoted.has("derivation")) {
        derivations.add(quoted.text("derivation"));
      }
      spans.put(
          quoted.text("start") + "-" + quoted.text("end"),
          new int[] {Integer.parseInt(quoted.text("start")), Integer.parseInt(quoted.text("end"))});
    }

    public void says(Row said, Reader reader) {
      String property = said.iri("property").orElse("");
      String label = said.text("property");
      new ItemMaker(said, reader)
          .make("value")
          .ifPresent(
              item ->
                  says.computeIfAbsent(
                          label.equals(property) ? Links.key(property) : label,
                          k -> new ArrayList<>())
                      .add(item));
    }

    public ClaimCard build(Reader reader) {
      List<Fact> facts = new ArrayList<>();
      says.forEach((label, items) -> facts.add(new Fact(label, items, 0)));
      String kind = Links.key(row.iri("kind").orElse(""));
      return new ClaimCard(
          number,
          anchor,
          reader.href(row.iri("claim").orElse("")),
          reader.tOr("type." + kind, kind),
          facts,
          row.text("rule"),
          percent(row.text("confidence")),
          String.join(" ", derivations),
          List.copyOf(spans.values()));
    }

    private static String percent(String share) {
      return share.isEmpty()
          ? ""
          : new BigDecimal(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP).toString();
    }
  }
}
