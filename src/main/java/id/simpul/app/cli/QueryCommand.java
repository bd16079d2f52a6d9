package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.page.FileNames;
import id.simpul.query.NamedQuery;
import id.simpul.query.QueryCatalog;
import id.simpul.query.QueryRunner;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a question of the store. */
@Command(
    name = "query",
    description = "Ask a question: one of Simpul's by its name, or a SPARQL file of yours.",
    footer = {"", "Without a name it lists Simpul's questions."},
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE-or-NAME",
      description = "E.g. studied-cases, or my.rq.")
  private @Nullable String question;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ResultFormat format = ResultFormat.TABLE;

  @Option(names = "--param", paramLabel = "name=value", description = "Ask more closely.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  QueryCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    String asked = question;
    if (asked == null) {
      list(config.lang());
      return 0;
    }
    return desk.atStore(config, work(asked), application -> ask(application, asked));
  }

  private void list(String language) {
    for (NamedQuery query : QueryCatalog.load().questions()) {
      desk.terminal().out().printf("%-28s %s%n", query.name(), query.question().in(language));
    }
  }

  private Desk.Work work(String asked) {
    List<String> arguments = new ArrayList<>();
    arguments.add(isFile(asked) ? FileNames.absolute(FileNames.path(asked)) : asked);
    arguments.add("--format=" + format.slug());
    parameters.forEach((name, value) -> arguments.add("--param=" + name + "=" + value));
    return new Desk.Work("query", arguments, false);
  }

  private int ask(Application application, String asked) {
    String language = application.config().lang();
    Map<String, String> values = new LinkedHashMap<>(parameters);
    values.putIfAbsent(QueryRunner.LANGUAGE, language);
    NamedQuery query = query(application.catalog(), asked);
    new ResultWriter()
        .write(application.questions().run(query, values), format, language, desk.terminal().out());
    return 0;
  }

  private static NamedQuery query(QueryCatalog catalog, String asked) {
    if (!isFile(asked)) {
      return catalog.require(asked);
    }
    try {
      Path file = FileNames.path(asked);
      return QueryCatalog.read(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + asked, e);
    }
  }

  private static boolean isFile(String asked) {
    return asked.endsWith(".rq")
        || asked.endsWith(".sparql")
        || Files.isRegularFile(FileNames.path(asked));
  }
}
