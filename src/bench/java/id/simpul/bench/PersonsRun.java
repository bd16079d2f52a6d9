package id.simpul.bench;

import id.simpul.resolution.person.PersonBenchmark;

/** From a million mentions of invented people to persons. */
final class PersonsRun {
  private PersonsRun() {}

  /**
   * @param offices each with about a dozen people
   * @param articles of each office, with three or four people named
   */
  static void main(int offices, int articles) {
    PersonBenchmark benchmark = new PersonBenchmark(offices, articles);
    long wall = System.nanoTime();
    long used = Clocks.process();
    String found = benchmark.run();
    System.out.printf(
        "%d mentions, %s: %.1f s of the wall, %.1f s of one processor%n",
        benchmark.mentions(),
        found,
        (System.nanoTime() - wall) / 1e9,
        (Clocks.process() - used) / 1e9);
  }
}
