package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.model.Judgement;
import id.simpul.model.Verdict;
import id.simpul.page.FileNames;
import id.simpul.pipeline.JudgementReport;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.registry.JudgementRules;
import id.simpul.registry.JudgementTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what a person decided. */
@Command(
    name = "judge",
    description =
        "Say that two things are one or are not, or that a claim or flag is right or wrong.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class JudgeCommand {
  private static final String THING = "A thing: its address, or TYPE/KEY such as event/KEY.";
  private static final String ONE = "A claim or flag: its address, or claim/KEY or flag/KEY.";

  private final Desk desk;

  JudgeCommand(Desk desk) {
    this.desk = desk;
  }

  /** Who, when and why. */
  static final class Grounds {
    @Option(names = "--reason", required = true, description = "Why, in a sentence.")
    private String reason = "";

    @Option(names = "--author", description = "Who decided. Default: the user's name.")
    private @Nullable String author;

    @Option(names = "--time", hidden = true, description = "When, as 2025-11-05T08:30:00Z.")
    private @Nullable Instant time;
  }

  @Command(description = "They are one.", mixinStandardHelpOptions = true)
  int same(
      @Parameters(paramLabel = "LEFT", description = THING) String left,
      @Parameters(paramLabel = "RIGHT", description = THING) String right,
      @Mixin Grounds grounds,
      @Mixin StoreOption store) {
    return pair(Verdict.SAME, left, right, grounds, store);
  }

  @Command(description = "They are two, whatever they share.", mixinStandardHelpOptions = true)
  int different(
      @Parameters(paramLabel = "LEFT", description = THING) String left,
      @Parameters(paramLabel = "RIGHT", description = THING) String right,
      @Mixin Grounds grounds,
      @Mixin StoreOption store) {
    return pair(Verdict.DIFFERENT, left, right, grounds, store);
  }

  @Command(
      description = "It cannot be told; an earlier judgement counts no more.",
      mixinStandardHelpOptions = true)
  int unsure(
      @Parameters(paramLabel = "LEFT", description = THING) String left,
      @Parameters(paramLabel = "RIGHT", description = THING) String right,
      @Mixin Grounds grounds,
      @Mixin StoreOption store) {
    return pair(Verdict.UNSURE, left, right, grounds, store);
  }

  @Command(
      description = "A claim is right; a flag's proposal is right.",
      mixinStandardHelpOptions = true)
  int accept(
      @Parameters(paramLabel = "CLAIM-or-FLAG", description = ONE) String on,
      @Mixin Grounds grounds,
      @Mixin StoreOption store) {
    return one(Verdict.ACCEPT, on, "", grounds, store);
  }

  @Command(description = "A claim is wrong; a flag is needless.", mixinStandardHelpOptions = true)
  int reject(
      @Parameters(paramLabel = "CLAIM-or-FLAG", description = ONE) String on,
      @Mixin Grounds grounds,
      @Mixin StoreOption store) {
    return one(Verdict.REJECT, on, "", grounds, store);
  }

  @Command(description = "A claim should say something else.", mixinStandardHelpOptions = true)
  int correct(
      @Parameters(paramLabel = "CLAIM-or-FLAG", description = ONE) String on,
      @Option(
              names = "--corrected",
              required = true,
              paramLabel = "PROPERTY=VALUE",
              description = "What is right, such as date=2025-11-05 or capacity=moderator.")
          String corrected,
      @Mixin Grounds grounds,
      @Mixin StoreOption store) {
    return one(Verdict.CORRECT, on, corrected, grounds, store);
  }

  @Command(description = "Take a judgement back.", mixinStandardHelpOptions = true)
  int undo(
      @Parameters(paramLabel = "ID", description = "As 'judge list' shows it.") String id,
      @Mixin StoreOption store) {
    return at(
        store,
        List.of("undo", id),
        application -> {
          Judgement undone = application.pipeline().undo(id);
          print("Undone: " + line(undone));
          return 0;
        });
  }

  @Command(description = "Show every judgement, earliest first.", mixinStandardHelpOptions = true)
  int list(@Mixin StoreOption store) {
    return at(
        store,
        List.of("list"),
        application -> {
          application.pipeline().judgements().forEach(j -> print(line(j)));
          return 0;
        });
  }

  @Command(name = "import", description = "Take in a CSV file.", mixinStandardHelpOptions = true)
  int importFile(
      @Parameters(paramLabel = "FILE.csv", description = "As 'judge export' writes it.") Path file,
      @Mixin StoreOption store) {
    return at(
        store,
        List.of("import", FileNames.absolute(file)),
        application -> {
          try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JudgementReport report =
                application.pipeline().judge(JudgementTable.read(file.toString(), in));
            warn(report);
            print("Added " + report.added().size() + ", known before: " + report.known() + ".");
            return 0;
          } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
          }
        });
  }

  @Command(description = "Write every judgement as CSV.", mixinStandardHelpOptions = true)
  int export(@Mixin StoreOption store) {
    return at(
        store,
        List.of("export"),
        application -> {
          JudgementTable.write(application.pipeline().judgements(), desk.terminal().out());
          desk.terminal().out().flush();
          return 0;
        });
  }

  private int pair(Verdict verdict, String left, String right, Grounds why, StoreOption store) {
    return decide(store, verdict, List.of(left, right), "", why);
  }

  private int one(Verdict verdict, String on, String corrected, Grounds why, StoreOption store) {
    return decide(store, verdict, List.of(on), corrected, why);
  }

  private int decide(
      StoreOption store, Verdict verdict, List<String> about, String corrected, Grounds grounds) {
    String author = grounds.author == null ? desk.user() : grounds.author;
    Instant time = grounds.time == null ? desk.now() : grounds.time;
    List<String> arguments = new ArrayList<>(List.of(verdict.slug()));
    arguments.addAll(about);
    arguments.add("--reason=" + grounds.reason);
    arguments.add("--author=" + author);
    arguments.add("--time=" + time);
    if (!corrected.isEmpty()) {
      arguments.add("--corrected=" + corrected);
    }
    return at(
        store,
        arguments,
        application -> {
          List<String> keys = about.stream().map(a -> key(application.iris(), a)).toList();
          return add(
              application,
              keys.size() == 2
                  ? Judgement.ofPair(
                      keys.get(0), keys.get(1), verdict, author, time, grounds.reason)
                  : Judgement.onOne(keys.get(0), verdict, corrected, author, time, grounds.reason));
        });
  }

  private int add(Application application, Judgement decided) {
    Judgement last = after(application, JudgementRules.checked(decided));
    JudgementReport report = application.pipeline().judge(List.of(last));
    warn(report);
    report.added().forEach(j -> print(line(j)));
    return 0;
  }

  /** What is decided now counts: it is dated after what stands on the same matter. */
  private static Judgement after(Application application, Judgement decided) {
    return application.pipeline().judgements().stream()
        .filter(standing -> standing.matter().equals(decided.matter()))
        .map(Judgement::time)
        .max(Instant::compareTo)
        .filter(latest -> !decided.time().isAfter(latest))
        .map(latest -> decided.at(latest.plusSeconds(1)))
        .orElse(decided);
  }

  private void warn(JudgementReport report) {
    report.warnings().forEach(warning -> desk.terminal().err().println("Note: " + warning));
  }

  private static String key(Iris iris, String given) {
    return given.startsWith(iris.base() + "id/") ? iris.key(NodeFactory.createURI(given)) : given;
  }

  private static String line(Judgement j) {
    String about = j.on().isEmpty() ? j.left() + " = " + j.right() : j.on();
    String corrected = j.corrected().isEmpty() ? "" : " → " + j.corrected();
    return JudgementMapper.id(j)
        + "  "
        + j.time()
        + "  "
        + j.verdict().slug()
        + "  "
        + (j.verdict() == Verdict.DIFFERENT ? about.replace(" = ", " ≠ ") : about)
        + corrected
        + "  ("
        + j.author()
        + ": "
        + j.reason()
        + ")";
  }

  private void print(String line) {
    desk.terminal().out().println(line);
  }

  private int at(StoreOption store, List<String> arguments, ToIntFunction<Application> action) {
    Config config = desk.config(store.flags());
    return desk.atStore(config, new Desk.Work("judge", arguments, false), action);
  }
}
