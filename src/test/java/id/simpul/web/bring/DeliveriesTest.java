package id.simpul.web.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.app.Wiring;
import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.rdf.Iris;
import id.simpul.store.MemoryStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long and how much is kept of what readers bring. */
final class DeliveriesTest {
  private final AtomicLong now = new AtomicLong();
  private final MemoryStore store = new MemoryStore();
  private final Pipeline pipeline =
      new Pipeline(store, new Iris(), new Wiring(new Iris()).stages());
  private final Deliveries deliveries = new Deliveries(pipeline, now::get);

  @AfterEach
  void close() {
    deliveries.close();
    store.close();
  }

  /** A page without an article: nothing is read out of it, so that it is quick. */
  private static Parcel parcel(int characters) {
    return new Parcel(
        List.of(new Page("menu.txt", Page.Format.TEXT, " ".repeat(characters))),
        List.of(),
        IngestOptions.on(LocalDate.of(2025, 12, 1)));
  }

  private Delivery read(int characters) {
    now.incrementAndGet();
    Delivery delivery = deliveries.bring(parcel(characters));
    delivery.awaitRead(Duration.ofSeconds(20));
    return delivery;
  }

  @Test
  void what_nobody_stores_is_forgotten_after_half_an_hour_and_a_report_after_a_day() {
    Delivery looked = read(1);
    Delivery stored = deliveries.bringAndStore(new Parcel(List.of(), List.of(), options()));
    now.addAndGet(Duration.ofMinutes(20).toNanos());
    assertTrue(deliveries.find(looked.token()).isPresent(), "looking at it keeps it");
    now.addAndGet(Duration.ofMinutes(29).toNanos());
    assertTrue(deliveries.find(looked.token()).isPresent());
    now.addAndGet(Duration.ofMinutes(31).toNanos());
    assertTrue(deliveries.find(looked.token()).isEmpty());
    assertTrue(deliveries.find(stored.token()).isPresent());
    now.addAndGet(Duration.ofHours(25).toNanos());
    assertTrue(deliveries.find(stored.token()).isEmpty());
  }

  private static IngestOptions options() {
    return IngestOptions.on(LocalDate.of(2025, 12, 1));
  }

  @Test
  void the_oldest_makes_room_for_the_newest() {
    int large = (int) (Deliveries.MOST_CHARACTERS / 2);
    Delivery first = read(large);
    Delivery second = read(large);
    Delivery third = read(large);
    assertNotEquals(first.token(), second.token());
    assertTrue(deliveries.find(first.token()).isEmpty());
    assertTrue(deliveries.find(second.token()).isPresent());
    assertTrue(deliveries.find(third.token()).isPresent());
  }

  @Test
  void what_waits_to_be_stored_is_never_dropped() {
    synchronized (pipeline) {
      Delivery waiting = read((int) Deliveries.MOST_CHARACTERS);
      deliveries.store(waiting);
      deliveries.store(waiting);
      assertEquals(Delivery.Stage.WAITING, waiting.state().stage());
      SimpulException busy = assertThrows(SimpulException.class, () -> read(1));
      assertEquals(ErrorId.UPLOAD_BUSY, busy.id());
    }
  }

  @Test
  void a_service_that_ends_takes_nothing_more() {
    deliveries.close();
    SimpulException busy = assertThrows(SimpulException.class, () -> read(1));
    assertEquals(ErrorId.UPLOAD_BUSY, busy.id());
  }
}
