package id.simpul.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The command line as typed. In a bare locale ({@code LC_ALL=C}) Java decodes it as ASCII and loses
 * every other letter, in releases before and after 18 alike; Linux still shows its bytes.
 */
final class CommandArguments {
  private static final Path TYPED = Path.of("/proc/self/cmdline");
  private static final char LOST = '\uFFFD';

  private CommandArguments() {}

  /** {@code args}, where letters were lost as the system shows them. */
  static List<String> of(String[] args) {
    List<String> given = List.of(args);
    if (given.stream().noneMatch(arg -> arg.indexOf(LOST) >= 0)) {
      return given;
    }
    try {
      String[] typed =
          new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0", -1);
      int first = typed.length - 1 - args.length;
      List<String> tail = first < 0 ? given : Arrays.asList(typed).subList(first, typed.length - 1);
      return same(given, tail) ? tail : given;
    } catch (IOException e) {
      return given;
    }
  }

  /** Another program's command line, as under Maven, differs in what was not lost. */
  private static boolean same(List<String> given, List<String> typed) {
    for (int i = 0; i < given.size(); i++) {
      boolean lost = given.get(i).indexOf(LOST) >= 0;
      if (!lost && !given.get(i).equals(typed.get(i))) {
        return false;
      }
    }
    return true;
  }
}
