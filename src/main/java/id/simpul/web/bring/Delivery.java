package id.simpul.web.bring;

import id.simpul.model.SimpulException;
import id.simpul.pipeline.HeldArticle;
import id.simpul.pipeline.Preview;
import id.simpul.pipeline.Progress;
import id.simpul.pipeline.RunReport;
import id.simpul.pipeline.Skipped;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What became of a parcel, from its arrival to its report. Safe for use by several threads. */
final class Delivery {

  /** How far it has come. */
  enum Stage {
    /** Its pages are being read, to be shown. */
    READING,
    /** It can be looked at and stored. */
    READY,
    /** It is to be stored when the writer before it is done. */
    WAITING,
    /** It is being stored. */
    STORING,
    /** It is stored. */
    DONE,
    /** Reading or storing broke off. */
    FAILED;

    /** As written in JSON. */
    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is under way. */
    boolean isBusy() {
      return this == READING || this == WAITING || this == STORING;
    }
  }

  /**
   * A moment of it.
   *
   * @param stage how far it has come
   * @param pages how many pages it has
   * @param done how many of them have been read in this stage
   * @param report what was stored, once it is
   * @param articles which articles its sources hold, once it is stored
   * @param problem why it failed, or null
   * @param again whether storing may be tried again
   */
  record State(
      Stage stage,
      int pages,
      int done,
      @Nullable RunReport report,
      List<HeldArticle> articles,
      @Nullable SimpulException problem,
      boolean again) {}

  private final String token;
  private final CountDownLatch read = new CountDownLatch(1);
  private @Nullable Parcel parcel;
  private final List<String> sources;
  private final List<Skipped> unread;
  private SoftReference<Preview> preview = new SoftReference<>(null);
  private State state;
  private long touched;

  Delivery(String token, Parcel parcel, long now) {
    this.token = token;
    this.parcel = parcel;
    this.sources = parcel.sources();
    this.unread = parcel.unread();
    this.touched = now;
    this.state = new State(Stage.READING, sources.size(), 0, null, List.of(), null, false);
  }

  /** What its address ends in; nobody can guess it. */
  String token() {
    return token;
  }

  List<String> sources() {
    return sources;
  }

  /** Files that never became pages. */
  List<Skipped> unread() {
    return unread;
  }

  synchronized State state() {
    return state;
  }

  /** Its pages, until they are stored. */
  synchronized Optional<Parcel> parcel() {
    return Optional.ofNullable(parcel);
  }

  /** What would be stored, where it is still remembered. */
  synchronized Optional<Preview> preview() {
    return Optional.ofNullable(preview.get());
  }

  /** Somebody looked at it. */
  synchronized void touch(long now) {
    touched = now;
  }

  synchronized long touched() {
    return touched;
  }

  /** Characters that it keeps in memory. */
  synchronized long length() {
    return parcel == null ? 0 : parcel.length();
  }

  /** Waits until it has been read, no longer than {@code most}. */
  void awaitRead(Duration most) {
    try {
      read.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized void ready(Preview found) {
    preview = new SoftReference<>(found);
    if (state.stage() == Stage.READING) {
      state = at(Stage.READY, 0);
    }
    read.countDown();
  }

  /** It will be stored without being looked at. */
  synchronized void unseen() {
    state = at(Stage.READY, 0);
    read.countDown();
  }

  /**
   * Asks for its turn to be stored.
   *
   * @return false where it had been asked for before, or there is nothing to store
   */
  synchronized boolean queue() {
    boolean may = state.stage() == Stage.READY || state.again();
    if (may && parcel != null && !parcel.pages().isEmpty()) {
      state = at(Stage.WAITING, 0);
      return true;
    }
    return false;
  }

  synchronized void stored(RunReport report, List<HeldArticle> articles) {
    List<Skipped> skipped = new ArrayList<>(unread);
    skipped.addAll(report.skipped());
    state =
        new State(
            Stage.DONE,
            sources.size(),
            sources.size(),
            report.withSkipped(skipped),
            articles,
            null,
            false);
    parcel = null;
    preview.clear();
  }

  synchronized void failed(SimpulException problem) {
    boolean again = state.stage() != Stage.READING;
    state = new State(Stage.FAILED, sources.size(), state.done(), null, List.of(), problem, again);
    read.countDown();
  }

  private State at(Stage stage, int done) {
    return new State(stage, sources.size(), done, null, List.of(), null, false);
  }

  private synchronized void begin(Stage stage) {
    state = at(stage, 0);
  }

  private synchronized void step() {
    state = at(state.stage(), state.done() + 1);
  }

  /** Counts pages in {@code stage}, which begins when the work does: a writer may wait before. */
  Progress progress(Stage stage) {
    return new Progress() {
      @Override
      public void start(String what, long total) {
        begin(stage);
      }

      @Override
      public void step(String detail) {
        Delivery.this.step();
      }
    };
  }
}
