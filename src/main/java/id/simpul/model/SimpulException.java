package id.simpul.model;

/**
 * An error with an id, the bad value, the place and the next step. The message reads: {@code
 * [file-too-large] berita.txt: 200 MB, the limit is 50 MB. Split the file.}
 */
public final class SimpulException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorId id;
  private final String problem;
  private final String nextStep;

  /**
   * @param id which error
   * @param problem what is wrong, with the bad value in quotes and the place
   * @param nextStep what the user can do now
   */
  public SimpulException(ErrorId id, String problem, String nextStep) {
    super("[" + id.slug() + "] " + problem + " " + nextStep);
    this.id = id;
    this.problem = problem;
    this.nextStep = nextStep;
  }

  public SimpulException(ErrorId id, String problem, String nextStep, Throwable cause) {
    this(id, problem, nextStep);
    initCause(cause);
  }

  public ErrorId id() {
    return id;
  }

  public String problem() {
    return problem;
  }

  public String nextStep() {
    return nextStep;
  }
}
