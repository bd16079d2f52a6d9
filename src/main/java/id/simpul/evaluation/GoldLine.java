package id.simpul.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds one {@code key: value} line of a gold block to the article's facts. */
final class GoldLine {
  private static final Pattern OFFICE =
      Pattern.compile("(?:kpu|kip|bawaslu|panwaslih)-(?!.*-se-)[a-z0-9-]+");

  /** What a bad line is told by. */
  static final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    BadLine(String problem) {
      super(problem);
    }
  }

  private final ArticleFacts facts;

  GoldLine(ArticleFacts facts) {
    this.facts = facts;
  }

  void add(String key, String value) throws BadLine {
    switch (key) {
      case "title" -> facts.title = value;
      case "publisher" -> facts.publisher = value.equals("-") ? "" : value;
      case "genre" -> facts.genre = value;
      case "author", "person" -> facts.persons.add(value);
      case "not-person" -> facts.notPersons.add(value);
      case "date" -> date(value);
      case "date-end" -> facts.dates.add(ArticleFacts.UNTIL + day(value));
      case "series" -> facts.series = event(value);
      case "edition" -> facts.edition = event(value);
      case "kind" -> facts.kind = value;
      case "mode" -> facts.mode = value;
      case "organizer" -> organizer(event(value));
      case "tenure" -> tenure(cells(value, 4, 5));
      case "participation" -> participation(cells(value, 3, 5));
      case "representing" -> representing(cells(value, 2, 2));
      case "citation" -> citation(cells(value, 2, 2));
      case "outcome" -> facts.outcomes.add(outcome(value));
      case "flag" -> facts.flags.add(value.replaceAll("\\s*\\|.*", ""));
      default -> throw new BadLine("unknown fact '" + key + "'");
    }
  }

  private String event(String value) {
    facts.held = true;
    return value;
  }

  private void date(String value) throws BadLine {
    facts.dates.add(event(value.equals(ArticleFacts.UNSURE) ? value : day(value).toString()));
  }

  private static LocalDate day(String value) throws BadLine {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadLine("'" + value + "' is no day; write it as 2025-08-06");
    }
  }

  private void organizer(String slug) {
    facts.organizers.add(slug);
    office(slug);
  }

  private void tenure(List<String> c) {
    String standing = c.get(4).equals("regular") ? "" : c.get(4);
    facts.tenures.add(new TenureFact(c.get(0), c.get(1), c.get(2), c.get(3), standing));
    facts.persons.add(c.get(0));
    office(c.get(3));
  }

  private void participation(List<String> c) {
    event("");
    PartFact part = new PartFact(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
    if (part.isPerson()) {
      part = new PartFact(c.get(0), c.get(1), c.get(2), "", "");
      facts.persons.add(part.participant());
    } else {
      office(part.participant());
    }
    facts.parts.add(part);
  }

  private void representing(List<String> c) {
    facts.representing.add(
        new Fact(Fact.cells(NameKey.of(c.get(0)), c.get(1)), Fact.cells(c.get(0), c.get(1))));
    office(c.get(1));
  }

  private void citation(List<String> c) {
    facts.citations.add(new CitationFact(c.get(0), c.get(1)));
  }

  private void office(String slug) {
    if (OFFICE.matcher(slug).matches()) {
      facts.offices.add(slug);
    }
  }

  /** The ruling first, then what is said of it in alphabetical order. */
  static Fact outcome(String value) {
    List<String> cells = new ArrayList<>(List.of(value.split("\\s*\\|\\s*")));
    String ruling = cells.remove(0);
    return Fact.of(
        ruling
            + cells.stream()
                .filter(c -> !c.isBlank())
                .sorted()
                .map(c -> " | " + c)
                .collect(Collectors.joining()));
  }

  private static List<String> cells(String value, int least, int most) throws BadLine {
    List<String> cells = new ArrayList<>();
    for (String cell : value.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() > most || cells.size() < least) {
      throw new BadLine(
          "'" + value + "' has " + cells.size() + " cells, not " + least + " to " + most);
    }
    while (cells.size() < 5) {
      cells.add("");
    }
    return cells;
  }
}
