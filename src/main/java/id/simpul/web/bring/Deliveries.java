package id.simpul.web.bring;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Preview;
import id.simpul.pipeline.Progress;
import id.simpul.pipeline.RunReport;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parcels on their way into the store: kept in memory for a while, under tokens that nobody can
 * guess, read one after the other and stored one after the other.
 */
final class Deliveries implements AutoCloseable {
  /** How long a parcel that nobody stores is kept. */
  static final Duration UNSTORED = Duration.ofMinutes(30);

  /** How long a report is kept. */
  static final Duration STORED = Duration.ofHours(24);

  static final int MOST = 64;

  /** Characters of all parcels together: one of the greatest size, or many of the usual one. */
  static final long MOST_CHARACTERS = RequestFields.LIMIT + RequestFields.LIMIT / 4;

  private static final RunReport NOTHING = new RunReport(0, 0, Map.of(), 0, 0, 0, List.of());
  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
  private static final int TOKEN_BYTES = 18;
  private static final int CLOSING_SECONDS = 60;

  private final Pipeline pipeline;
  private final LongSupplier clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Delivery> byToken = new LinkedHashMap<>();
  private final ThreadPoolExecutor readers = oneThread("simpul-preview");
  private final ThreadPoolExecutor writers = oneThread("simpul-store");

  /**
   * @param clock nanoseconds since any moment
   */
  Deliveries(Pipeline pipeline, LongSupplier clock) {
    this.pipeline = pipeline;
    this.clock = clock;
  }

  private static ThreadPoolExecutor oneThread(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Takes a parcel in and begins to read it.
   *
   * @throws SimpulException UPLOAD_BUSY
   */
  Delivery bring(Parcel parcel) {
    Delivery delivery = keep(parcel);
    submit(readers, () -> read(delivery));
    return delivery;
  }

  /**
   * Takes a parcel in and stores it without showing it before.
   *
   * @throws SimpulException UPLOAD_BUSY
   */
  Delivery bringAndStore(Parcel parcel) {
    Delivery delivery = keep(parcel);
    delivery.unseen();
    if (parcel.pages().isEmpty()) {
      delivery.stored(NOTHING, List.of());
    } else {
      store(delivery);
    }
    return delivery;
  }

  /**
   * What would be stored, worked out in turn with the others; nothing is kept.
   *
   * @throws SimpulException UPLOAD_BUSY
   */
  Preview previewOnly(Parcel parcel) {
    Delivery delivery = bring(parcel);
    try {
      delivery.awaitRead(UNSTORED);
      SimpulException problem = delivery.state().problem();
      if (problem != null) {
        throw problem;
      }
      return preview(delivery, parcel);
    } finally {
      forget(delivery);
    }
  }

  private synchronized void forget(Delivery delivery) {
    byToken.remove(delivery.token());
  }

  /** Stores a delivery when its turn has come; asking twice stores once. */
  void store(Delivery delivery) {
    if (delivery.queue()) {
      submit(writers, () -> write(delivery));
    }
  }

  /** The delivery with this token, unless it was forgotten. */
  synchronized Optional<Delivery> find(String token) {
    forgetOld();
    Optional<Delivery> found = Optional.ofNullable(byToken.get(token));
    found.ifPresent(delivery -> delivery.touch(clock.getAsLong()));
    return found;
  }

  /** What would be stored; worked out again where memory was short meanwhile. */
  Preview preview(Delivery delivery, Parcel parcel) {
    return delivery
        .preview()
        .orElseGet(
            () -> {
              Preview again = pipeline.preview(parcel.pages(), parcel.options(), Progress.NONE);
              delivery.ready(again);
              return again;
            });
  }

  private synchronized Delivery keep(Parcel parcel) {
    forgetOld();
    makeRoom(parcel.length());
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Delivery delivery = new Delivery(token, parcel, clock.getAsLong());
    byToken.put(token, delivery);
    return delivery;
  }

  private void forgetOld() {
    long now = clock.getAsLong();
    byToken.values().removeIf(delivery -> isOld(delivery, now));
  }

  private static boolean isOld(Delivery delivery, long now) {
    Delivery.Stage stage = delivery.state().stage();
    Duration kept = stage == Delivery.Stage.DONE ? STORED : UNSTORED;
    return !stage.isBusy() && now - delivery.touched() > kept.toNanos();
  }

  private void makeRoom(long length) {
    while (byToken.size() >= MOST || held() + length > MOST_CHARACTERS) {
      Delivery oldest =
          byToken.values().stream()
              .filter(delivery -> !delivery.state().stage().isBusy())
              .filter(delivery -> byToken.size() >= MOST || delivery.length() > 0)
              .min(Comparator.comparingLong(Delivery::touched))
              .orElseThrow(Deliveries::busy);
      byToken.remove(oldest.token());
    }
  }

  private long held() {
    return byToken.values().stream().mapToLong(Delivery::length).sum();
  }

  private static SimpulException busy() {
    return new SimpulException(
        ErrorId.UPLOAD_BUSY,
        "The pages that others brought take all the room that is kept for them.",
        "Try again in some minutes; nothing of this was stored.");
  }

  private static void submit(ThreadPoolExecutor threads, Runnable work) {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException e) {
      throw new SimpulException(
          ErrorId.UPLOAD_BUSY,
          "The service is about to end.",
          "Send the pages again when it runs; nothing of this was stored.",
          e);
    }
  }

  private void read(Delivery delivery) {
    delivery
        .parcel()
        .ifPresent(
            parcel ->
                carefully(
                    delivery,
                    () ->
                        delivery.ready(
                            pipeline.preview(
                                parcel.pages(),
                                parcel.options(),
                                delivery.progress(Delivery.Stage.READING)))));
  }

  private void write(Delivery delivery) {
    delivery
        .parcel()
        .ifPresent(
            parcel ->
                carefully(
                    delivery,
                    () -> {
                      RunReport report =
                          pipeline.ingestPages(
                              parcel.pages(),
                              parcel.options(),
                              delivery.progress(Delivery.Stage.STORING));
                      delivery.stored(report, pipeline.articlesOf(parcel.sources()));
                    }));
  }

  private static void carefully(Delivery delivery, Runnable work) {
    try {
      work.run();
    } catch (SimpulException e) {
      delivery.failed(e);
    } catch (RuntimeException | Error e) {
      LOG.error("Pages that were brought could not be taken in", e);
      delivery.failed(told(e));
    }
  }

  private static SimpulException told(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return new SimpulException(
            ErrorId.UPLOAD_TOO_LARGE,
            "The pages hold more articles than the service has memory for at one time.",
            "Send fewer or shorter pages at a time; what was stored of them stands.",
            e);
      }
    }
    return new SimpulException(
        ErrorId.INTERNAL,
        "Taking the pages in broke off (" + e + ").",
        "Each page is stored wholly or not at all: store them again.",
        e);
  }

  /** Waits for the page that is being stored; what waits behind it is dropped. */
  @Override
  public void close() {
    readers.getQueue().clear();
    writers.getQueue().clear();
    // Never interrupted: an interrupt would close the store's files under other readers.
    readers.shutdown();
    writers.shutdown();
    try {
      writers.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
