package id.simpul.bench;

import java.util.Arrays;
import java.util.List;

/** The benchmarks by name; see docs/benchmarks.md. */
public final class Bench {
  private Bench() {}

  /**
   * @param args {@code corpus [ARTICLES] [SECONDS]}, {@code lines [CHARACTERS [KIND…]]}, {@code
   *     write DIR [ARTICLES]}, {@code living [ARTICLES [STORE]]}, {@code persons [OFFICES
   *     [ARTICLES]]}, {@code clients ADDRESS [CLIENTS [SECONDS]]}, {@code macro ARTICLES FOLDER} or
   *     {@code stages [JMH options]}
   */
  public static void main(String[] args) throws Exception {
    String name = args.length == 0 ? "corpus" : args[0];
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    switch (name) {
      case "corpus" -> CorpusRun.main(number(rest, 0, 2_000), number(rest, 1, 20));
      case "lines" ->
          HardLines.main(
              number(rest, 0, 1_000_000), rest.subList(Math.min(1, rest.size()), rest.size()));
      case "write" -> CorpusFiles.main(rest.get(0), number(rest, 1, 2_000));
      case "living" -> LivingRun.main(number(rest, 0, 5_000), rest.size() > 1 ? rest.get(1) : "");
      case "persons" -> PersonsRun.main(number(rest, 0, 5_000), number(rest, 1, 60));
      case "clients" -> ClientsRun.main(rest.get(0), number(rest, 1, 24), number(rest, 2, 300));
      case "macro" -> MacroRun.main(number(rest, 0, 1_000), rest.get(1), number(rest, 2, 2));
      case "peers" -> PeersRun.main(rest.get(0), rest.get(1), rest.get(2), number(rest, 3, 7));
      case "soak" -> SoakRun.main(number(rest, 0, 60), rest.get(1), number(rest, 2, 300));
      case "docs" -> DocsRun.main(rest.get(0), rest.get(1));
      case "stages" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
      default ->
          throw new IllegalArgumentException(
              "No benchmark '"
                  + name
                  + "': name corpus, lines, living, persons, clients, docs, macro, peers, soak, write or stages.");
    }
  }

  private static int number(List<String> args, int at, int otherwise) {
    return args.size() > at ? Integer.parseInt(args.get(at)) : otherwise;
  }
}
