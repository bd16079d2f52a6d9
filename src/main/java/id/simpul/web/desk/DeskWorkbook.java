package id.simpul.web.desk;

import id.simpul.dossier.Workbook.Table;
import id.simpul.web.view.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A selection as tables: cases, forums, quotes, offices. */
final class DeskWorkbook {
  private final Reader reader;
  private final String host;

  DeskWorkbook(Reader reader, String host) {
    this.reader = reader;
    this.host = host;
  }

  /** The four sheets. */
  List<Table> tables(List<CaseLine> cases, List<DocumentFile> files) {
    return List.of(cases(cases), forums(cases, files), quotes(files), offices(files));
  }

  private Table table(String sheet, String heads, List<List<String>> rows) {
    return new Table(
        reader.t("sheet." + sheet), List.of(reader.t("sheet." + heads).split("\\|")), rows);
  }

  private Table cases(List<CaseLine> cases) {
    return table(
        "cases",
        "cases.heads",
        cases.stream()
            .map(
                c ->
                    List.of(
                        c.ruling().label(),
                        join(c.regions().stream().limit(1).toList()),
                        c.regions().size() > 1 ? c.regions().get(1).label() : "",
                        c.kind().map(Named::label).orElse(""),
                        c.year(),
                        join(c.outcomes()),
                        c.listed(),
                        reader.t("desk.state." + c.state().slug()),
                        Integer.toString(c.forums().size()),
                        c.last(),
                        Long.toString(c.articles()),
                        c.flags().stream()
                            .map(CaseLine.FlagText::text)
                            .collect(Collectors.joining(" ")),
                        c.flags().stream()
                            .map(CaseLine.FlagText::proposal)
                            .distinct()
                            .collect(Collectors.joining(", ")),
                        host + c.ruling().href()))
            .toList());
  }

  private Table forums(List<CaseLine> cases, List<DocumentFile> files) {
    List<List<String>> rows = new ArrayList<>();
    long withNews = cases.stream().filter(c -> c.articles() > 0).count();
    if (withNews > files.size()) {
      rows.add(said("", reader.t("dossier.cut", files.size(), withNews)));
    }
    for (DocumentFile file : files) {
      if (file.cut()) {
        rows.add(said(file.document().label(), DossierMaker.cut(file, reader)));
      }
      for (Forum forum : file.forums()) {
        for (Part part : forum.people()) {
          rows.add(forumRow(file, forum, part));
        }
        if (forum.people().isEmpty()) {
          rows.add(
              forumRow(file, forum, new Part(NOBODY, List.of(), List.of(), List.of(), List.of())));
        }
      }
    }
    return table("forums", "forums.heads", rows);
  }

  /** A row that tells what the sheet leaves out. */
  private List<String> said(String document, String text) {
    return List.of(document, text, "", "", "", "", "", "", "", "", "");
  }

  private static final Named NOBODY = new Named("", "", "");

  private List<String> forumRow(DocumentFile file, Forum forum, Part part) {
    return List.of(
        file.document().label(),
        forum.event().label(),
        forum.date(),
        forum.series().map(Named::label).orElse(""),
        forum.organizer().map(Named::label).orElse(""),
        join(forum.purposes()),
        part.person().label(),
        join(part.capacities()),
        String.join("; ", part.roles()),
        join(part.offices()),
        host + forum.event().href());
  }

  private Table quotes(List<DocumentFile> files) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (DocumentFile file : files) {
      file.flags().forEach(f -> quotes(rows, file, "", f.text(), f.quotes()));
      file.outcomes().forEach(o -> quotes(rows, file, "", o.outcome(), o.quotes()));
      for (Forum forum : file.forums()) {
        String event = forum.event().label();
        quotes(rows, file, event, join(forum.purposes()), forum.quotes());
        forum
            .people()
            .forEach(
                p ->
                    quotes(
                        rows,
                        file,
                        event,
                        p.person().label() + ": " + join(p.capacities()),
                        p.quotes()));
        forum.offices().stream()
            .filter(o -> !o.grade().equals("collective"))
            .forEach(
                o ->
                    quotes(
                        rows, file, event, o.office().label() + ": " + o.gradeLabel(), o.quotes()));
        forum.offices("collective").stream()
            .flatMap(o -> o.quotes().stream())
            .distinct()
            .forEach(q -> quotes(rows, file, event, reader.t("grade.collective"), List.of(q)));
      }
      file.uses().forEach(u -> quotes(rows, file, "", join(u.purposes()), u.quotes()));
    }
    return table("quotes", "quotes.heads", List.copyOf(rows.values()));
  }

  private void quotes(
      Map<String, List<String>> rows,
      DocumentFile file,
      String event,
      String shows,
      List<Quote> quotes) {
    for (Quote quote : quotes) {
      List<String> row =
          List.of(
              file.document().label(),
              event,
              shows,
              quote.text(),
              quote.office(),
              quote.date(),
              quote.article(),
              quote.sample() ? reader.t("sample.tag") : "",
              host + quote.href());
      rows.putIfAbsent(String.join("\n", row.subList(0, 7)), row);
    }
  }

  private Table offices(List<DocumentFile> files) {
    List<List<String>> rows = new ArrayList<>();
    for (DocumentFile file : files) {
      for (Forum forum : file.forums()) {
        for (Presence presence : forum.offices()) {
          rows.add(
              List.of(
                  file.document().label(),
                  forum.event().label(),
                  forum.date(),
                  presence.office().label(),
                  presence.gradeLabel(),
                  join(presence.groups()),
                  Stream.of(presence.quotes())
                      .flatMap(List::stream)
                      .findFirst()
                      .map(Quote::text)
                      .orElse(""),
                  host + presence.office().href()));
        }
      }
    }
    return table("offices", "offices.heads", rows);
  }

  private static String join(List<Named> things) {
    return things.stream().map(Named::label).collect(Collectors.joining(", "));
  }
}
