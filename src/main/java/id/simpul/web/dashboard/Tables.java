package id.simpul.web.dashboard;

import id.simpul.query.Cell;
import id.simpul.query.Column;
import id.simpul.query.Labels;
import id.simpul.query.ResultTable;
import id.simpul.web.view.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of each page as plain tables: for files, for programs, and for what a chart shows.
 */
final class Tables {
  private static final Messages INDONESIAN = Messages.load("id");
  private static final Messages ENGLISH = Messages.load("en");
  private static final Labels NOTE = labels("dash.note");

  private final String base;
  private final String language;

  /**
   * @param base IRI base of the data
   * @param language {@code id} or {@code en}
   */
  Tables(String base, String language) {
    this.base = base;
    this.language = language;
  }

  private static Labels labels(String key) {
    return new Labels(INDONESIAN.require(key), ENGLISH.require(key));
  }

  private static List<Column> columns(String... names) {
    return Stream.of(names).map(n -> new Column(n, labels("dash.col." + n))).toList();
  }

  ResultTable grid(List<Grids.Entry> entries, Grid.Down down, Grid.Across across) {
    boolean people = down == Grid.Down.PEOPLE;
    List<Column> columns = new ArrayList<>();
    columns.addAll(people ? columns("person", "office") : columns("office"));
    columns.addAll(
        columns(
            switch (across) {
              case SERIES -> "series";
              case MONTHS -> "month";
              case FORUMS -> "forum";
            }));
    columns.addAll(
        columns(
            "forums", "named_person", "named_office", "unit", "collective", "best_grade", "last"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Grids.Entry entry : entries) {
      List<Cell> row = new ArrayList<>();
      row.add(thing(entry.agent()));
      if (people) {
        row.add(entry.office().map(Tables::thing).orElse(Cell.NONE));
      }
      row.add(head(entry.column(), across));
      row.addAll(counts(entry.tally()));
      rows.add(row);
    }
    return new ResultTable(columns, rows, NOTE);
  }

  private static List<Cell> counts(Tally tally) {
    List<Cell> cells = new ArrayList<>();
    cells.add(number(tally.forums()));
    for (Grade grade : Grade.values()) {
      cells.add(number(tally.forums(grade)));
    }
    cells.add(Cell.text(tally.best().slug()));
    cells.add(day(tally.last()));
    return cells;
  }

  private static Cell head(Grid.Head head, Grid.Across across) {
    if (across == Grid.Across.MONTHS) {
      return head.key().equals("-") ? Cell.NONE : Cell.text(head.key());
    }
    return head.iri().isEmpty() ? Cell.NONE : Cell.iri(head.iri(), head.label());
  }

  ResultTable timeline(Timeline timeline, Timeline.By by, Cube cube) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int m = 0; m < timeline.months().size(); m++) {
      for (int p = 0; p < timeline.parts().size(); p++) {
        int count = timeline.counts().get(m).get(p);
        if (count > 0) {
          rows.add(
              List.of(
                  Cell.text(timeline.months().get(m)),
                  concept(cube, timeline.parts().get(p)),
                  number(count)));
        }
      }
    }
    if (timeline.undated() > 0) {
      rows.add(List.of(Cell.NONE, Cell.NONE, number(timeline.undated())));
    }
    String part = by == Timeline.By.KIND ? "kind" : "mode";
    return new ResultTable(columns("month", part, "forums"), rows, NOTE);
  }

  private Cell concept(Cube cube, String iri) {
    return iri.isEmpty() ? Cell.NONE : Cell.iri(iri, cube.name(iri).in(language));
  }

  ResultTable places(List<Place> places) {
    return new ResultTable(
        columns(
            "code", "region", "named_offices", "group_offices", "offices", "forums", "articles"),
        places.stream().map(this::row).toList(),
        NOTE);
  }

  private List<Cell> row(Place place) {
    return List.of(
        Cell.text(place.code()),
        Cell.iri(base + "id/region/" + place.code(), place.name()),
        number(place.named()),
        number(place.collective()),
        number(place.offices()),
        number(place.forums()),
        number(place.articles()));
  }

  ResultTable speakers(List<Speaker> speakers) {
    return new ResultTable(
        columns("person", "forums", "series_count", "representing", "last"),
        speakers.stream()
            .map(
                s ->
                    List.of(
                        thing(s.person()),
                        number(s.forums()),
                        number(s.series()),
                        text(
                            s.offices().stream()
                                .map(Agent::label)
                                .collect(Collectors.joining("; "))),
                        day(s.last())))
            .toList(),
        NOTE);
  }

  ResultTable series(List<SeriesLine> lines) {
    return new ResultTable(
        columns(
            "series", "forums", "editions", "gaps", "first", "last", "offices", "people", "theme"),
        lines.stream().map(Tables::row).toList(),
        NOTE);
  }

  private static List<Cell> row(SeriesLine line) {
    return List.of(
        Cell.iri(line.iri(), line.label()),
        number(line.forums()),
        text(Ranges.of(line.editions())),
        text(Ranges.of(line.gaps())),
        day(line.first()),
        day(line.last()),
        number(line.offices()),
        number(line.people()),
        text(line.theme()));
  }

  ResultTable evidence(Evidence evidence) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Evidence.Item item : evidence.items()) {
      if (item.sentences().isEmpty()) {
        rows.add(row(item, null));
      }
      item.sentences().forEach(sentence -> rows.add(row(item, sentence)));
    }
    return new ResultTable(
        columns("forum", "date", "best_grade", "sentence", "article", "publisher"), rows, NOTE);
  }

  private static List<Cell> row(Evidence.Item item, Evidence.@Nullable Sentence sentence) {
    return List.of(
        Cell.iri(item.iri(), item.label()),
        item.date().isEmpty() ? Cell.NONE : Cell.date(item.date()),
        item.grade().map(g -> Cell.text(g.slug())).orElse(Cell.NONE),
        sentence == null ? Cell.NONE : Cell.text(sentence.quote()),
        sentence == null ? Cell.NONE : Cell.iri(sentence.article(), Scope.key(sentence.article())),
        sentence == null ? Cell.NONE : text(sentence.publisher()));
  }

  private static Cell thing(Agent agent) {
    return Cell.iri(agent.iri(), agent.label());
  }

  private static Cell number(int number) {
    return Cell.number(Integer.toString(number));
  }

  private static Cell text(String text) {
    return text.isEmpty() ? Cell.NONE : Cell.text(text);
  }

  private static Cell day(Optional<LocalDate> day) {
    return day.map(d -> Cell.date(d.toString())).orElse(Cell.NONE);
  }
}
