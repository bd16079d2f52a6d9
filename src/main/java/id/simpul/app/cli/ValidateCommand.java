package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.query.NamedQuery;
import id.simpul.query.ResultFormat;
import id.simpul.query.ResultTable;
import id.simpul.query.ResultWriter;
import id.simpul.rdf.ShapeValidator;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.GraphView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks what is in the store. */
@Command(
    name = "validate",
    description = "Check the store against the shapes of the ontology and the checks of Simpul.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final StoreOption store = new StoreOption();

  ValidateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    return desk.atStore(config, new Desk.Work("validate", List.of(), false), this::validate);
  }

  private int validate(Application application) {
    PrintStream out = desk.terminal().out();
    List<ShapeValidator.Finding> findings =
        application
            .store()
            .read(dataset -> application.shapes().validate(GraphView.createUnionGraph(dataset)));
    findings.forEach(out::println);
    long broken =
        application.catalog().checks().stream().filter(check -> fails(application, check)).count();
    out.println(
        findings.size() + " nodes do not fit their shape; " + broken + " checks found rows.");
    return findings.isEmpty() && broken == 0 ? 0 : 1;
  }

  private boolean fails(Application application, NamedQuery check) {
    ResultTable rows = application.questions().run(check, Map.of());
    if (rows.rows().isEmpty()) {
      return false;
    }
    String language = application.config().lang();
    PrintStream out = desk.terminal().out();
    out.println(check.title().in(language) + " (" + check.name() + ")");
    out.println(check.question().in(language));
    if (check.solution() != null) {
      out.println(check.solution().in(language));
    }
    new ResultWriter().write(rows, ResultFormat.TABLE, language, out);
    out.println();
    return true;
  }
}
