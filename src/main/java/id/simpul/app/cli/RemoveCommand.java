package id.simpul.app.cli;

import id.simpul.app.Application;
import id.simpul.app.Config;
import id.simpul.app.Desk;
import id.simpul.page.FileNames;
import id.simpul.pipeline.RunReport;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes sources or articles out of the store. */
@Command(
    name = "remove",
    description = "Remove sources, or articles, with all that only they say.",
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE-or-ARTICLE",
      description = "A file as it was ingested, or the address or key of an article.")
  private List<String> names = List.of();

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--from", hidden = true, description = "Folder that relative paths start from.")
  private @Nullable Path from;

  RemoveCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Config config = desk.config(store.flags());
    List<String> arguments = new ArrayList<>(names);
    arguments.add("--from=" + FileNames.absolute(Path.of("")));
    return desk.atStore(config, new Desk.Work("remove", arguments, false), this::remove);
  }

  private int remove(Application application) {
    Set<String> sources = application.store().readings().sources();
    List<String> asked = names.stream().map(name -> source(name, sources)).toList();
    RunReport report = application.pipeline().remove(asked);
    desk.terminal().out().println("Removed " + report.removedArticles() + " articles.");
    return 0;
  }

  /** A relative path means one below the folder where the command was typed, if that was read. */
  private String source(String name, Set<String> sources) {
    String folder = FileNames.absolute(from == null ? Path.of("") : from);
    try {
      String path =
          FileNames.absolute(FileNames.path(name.startsWith("/") ? name : folder + "/" + name));
      return sources.contains(path) ? path : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
