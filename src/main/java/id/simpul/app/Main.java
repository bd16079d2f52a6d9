package id.simpul.app;

import id.simpul.app.cli.Commands;
import java.util.List;
import java.util.function.Function;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Runs one command; without one, {@code start}. */
  public static void main(String[] args) {
    int exit = run(CommandArguments.of(args), Terminal.standard());
    // Not on the way of success: Maven's own process runs this too, and goes on after it.
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /**
   * Runs one command in this process.
   *
   * @param args e.g. {@code [query, studied-cases, --store, data/store]}
   * @return 0 done, 1 finished with failures that were reported, 2 wrong usage
   */
  public static int run(List<String> args, Terminal terminal) {
    Function<Desk, Function<List<String>, Integer>> commands =
        desk -> line -> Commands.run(desk, line);
    return Commands.run(new OwnDesk(terminal, System.getenv(), commands), args);
  }
}
