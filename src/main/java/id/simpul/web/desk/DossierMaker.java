package id.simpul.web.desk;

import id.simpul.dossier.Dossier;
import id.simpul.dossier.Dossier.Chapter;
import id.simpul.dossier.Dossier.Source;
import id.simpul.dossier.Dossier.Statement;
import id.simpul.web.view.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts files into the words of a dossier. */
final class DossierMaker {
  private static final List<String> NAMED = List.of("named-person", "named-office", "unit");
  private static final int MOST_SOURCES = 2;

  private final Reader reader;
  private final String host;

  /**
   * @param host where this server is reached, e.g. {@code http://127.0.0.1:8080}
   */
  DossierMaker(Reader reader, String host) {
    this.reader = reader;
    this.host = host;
  }

  /** The dossier of one document. */
  Dossier one(DocumentFile file, String subtitle) {
    return new Dossier(
        reader.t("dossier.title", file.document().label()),
        subtitle,
        preface(),
        reader.language(),
        chapters(file, 1));
  }

  /**
   * The dossier of a selection.
   *
   * @param words what was selected, as read above the table
   * @param all every case of the selection
   * @param files those with news, in full
   */
  Dossier selection(String words, List<CaseLine> all, List<DocumentFile> files) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(
        new Chapter(
            reader.t("dossier.cases", all.size()),
            1,
            all.stream().map(c -> statement(brief(c), List.of())).toList()));
    for (DocumentFile file : files) {
      chapters.add(new Chapter(file.document().label(), 1, List.of()));
      chapters.addAll(chapters(file, 2));
    }
    List<String> preface = new ArrayList<>(preface());
    long withNews = all.stream().filter(c -> c.articles() > 0).count();
    if (withNews > files.size()) {
      preface.add(reader.t("dossier.cut", files.size(), withNews));
    }
    return new Dossier(reader.t("dossier.selection"), words, preface, reader.language(), chapters);
  }

  private List<String> preface() {
    return Stream.concat(
            Stream.of(reader.t("dossier.preface")),
            reader.sample() ? Stream.of(reader.t("sample.everywhere")) : Stream.empty())
        .toList();
  }

  private String brief(CaseLine line) {
    String outcome = line.outcomes().stream().map(Named::label).collect(Collectors.joining(", "));
    return Stream.of(
            line.ruling().label(),
            line.regions().isEmpty() ? "" : line.regions().get(0).label(),
            outcome,
            line.forums().isEmpty()
                ? reader.t("desk.state." + line.state().slug())
                : reader.t("desk.studied", line.forums().size(), day(line.last())))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** What of a file is left out. */
  static String cut(DocumentFile file, Reader reader) {
    return reader.t(
        "dossier.fileCut",
        file.forums().size(),
        file.forumSpan().count(),
        file.uses().size(),
        file.useSpan().count());
  }

  private List<Chapter> chapters(DocumentFile file, int level) {
    List<Chapter> chapters = new ArrayList<>();
    if (file.cut()) {
      add(
          chapters,
          "dossier.whole",
          level,
          List.of(new Statement(cut(file, reader), false, List.of())));
    }
    add(chapters, "file.flags", level, file.flags().stream().map(this::oddity).toList());
    add(chapters, "file.outcomes", level, file.outcomes().stream().map(this::outcome).toList());
    add(
        chapters,
        "file.registry",
        level,
        file.listed().stream()
            .map(l -> reader.t("dossier.listed", listed(l.outcome()), l.source()))
            .map(text -> statement(text, List.of()))
            .toList());
    if (!file.forums().isEmpty()) {
      String heading = file.studies().isEmpty() ? "file.citedBy" : "file.forums";
      chapters.add(new Chapter(reader.t(heading), level, List.of()));
    }
    for (Forum forum : file.forums()) {
      chapters.add(new Chapter(forum.event().label(), Math.min(3, level + 1), forum(forum)));
    }
    add(chapters, "file.articles", level, file.uses().stream().map(this::use).toList());
    if (file.studies().isEmpty() && file.document().iri().contains("/id/ruling/")) {
      chapters.add(
          new Chapter(
              reader.t("file.forums"),
              level,
              List.of(new Statement(reader.t("file.notStudied"), false, List.of()))));
    }
    return chapters;
  }

  private String listed(String outcome) {
    return outcome.isEmpty() ? reader.t("file.noOutcome") : outcome;
  }

  private void add(List<Chapter> chapters, String key, int level, List<Statement> statements) {
    if (!statements.isEmpty()) {
      chapters.add(new Chapter(reader.t(key), level, statements));
    }
  }

  private Statement oddity(DocumentFile.Oddity oddity) {
    String proposal =
        oddity.proposal().isEmpty() || oddity.text().contains(oddity.proposal())
            ? ""
            : " " + reader.t("flag.proposal", oddity.proposal());
    return statement(oddity.text() + proposal, oddity.quotes());
  }

  private Statement outcome(DocumentFile.Outcome outcome) {
    String text =
        Stream.concat(Stream.of(outcome.outcome()), outcome.orders().stream())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("; "));
    String days = outcome.days().isEmpty() ? "" : " " + reader.t("panel.deadline", outcome.days());
    return statement(text + days, outcome.quotes());
  }

  private Statement use(DocumentFile.Use use) {
    String text =
        Stream.of(
                "“" + use.article().label() + "”",
                use.publisher(),
                labels(use.purposes()),
                String.join(", ", use.printed()))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · "));
    return statement(text, use.quotes());
  }

  private List<Statement> forum(Forum forum) {
    List<Statement> statements = new ArrayList<>();
    String held =
        Stream.of(
                day(forum.date()),
                forum.series().map(Named::label).orElse(""),
                forum.organizer().map(o -> reader.t("file.heldBy", o.label())).orElse(""),
                labels(forum.purposes()),
                String.join(", ", forum.provisions()))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · "));
    statements.add(new Statement(held, false, sources(forum.quotes())));
    forum.people().forEach(p -> statements.add(part(p)));
    forum.offices().stream()
        .filter(o -> NAMED.contains(o.grade()))
        .map(o -> statement(o.office().label() + ": " + o.gradeLabel(), o.quotes()))
        .forEach(statements::add);
    List<Presence> counted = forum.offices("collective");
    if (!counted.isEmpty()) {
      statements.add(
          statement(
              reader.t(
                  "dossier.collective",
                  counted.size(),
                  counted.stream().map(o -> o.office().label()).collect(Collectors.joining(", "))),
              counted.stream().flatMap(o -> o.quotes().stream()).distinct().toList()));
    }
    return statements;
  }

  private Statement part(Part part) {
    String text =
        Stream.of(
                part.person().label() + ": " + labels(part.capacities()),
                part.roles().isEmpty()
                    ? ""
                    : reader.t("dossier.role", String.join("; ", part.roles())),
                labels(part.offices()))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · "));
    return statement(text, part.quotes());
  }

  private static String labels(List<Named> things) {
    return things.stream().map(Named::label).collect(Collectors.joining(", "));
  }

  private String day(String date) {
    return date.isEmpty() ? reader.t("file.noDate") : reader.date(date);
  }

  private Statement statement(String text, List<Quote> quotes) {
    return new Statement(text, true, sources(quotes));
  }

  private List<Source> sources(List<Quote> quotes) {
    return quotes.stream().limit(MOST_SOURCES).map(this::source).toList();
  }

  private Source source(Quote quote) {
    String credit =
        Stream.of(
                quote.office(),
                quote.date().isEmpty() ? "" : reader.date(quote.date()),
                "“" + quote.article() + "”",
                quote.sample() ? reader.t("sample.tag") : "")
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    return new Source(quote.text(), credit, host + quote.href());
  }
}
