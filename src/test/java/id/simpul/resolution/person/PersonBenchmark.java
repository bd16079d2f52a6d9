package id.simpul.resolution.person;

/** The resolver over a world of any size, for those who measure its time. */
public final class PersonBenchmark {
  private final PersonWorld world;

  /** Invents {@code offices} offices that publish {@code articles} articles each. */
  public PersonBenchmark(int offices, int articles) {
    this.world = new PersonWorld(20251105, offices, articles);
  }

  /** How many mentions the world holds. */
  public int mentions() {
    return world.mentions();
  }

  /** Resolves all of it at once; says how many keys became how many persons. */
  public String run() {
    PersonResolution resolution =
        PersonResolver.resolve(world.candidates().values(), JudgedPairs.NONE);
    long persons = resolution.canonical().values().stream().distinct().count();
    return resolution.canonical().size() + " keys, " + persons + " persons";
  }
}
