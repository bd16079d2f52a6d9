package id.simpul.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A store on a server whose default graph is not the union. */
class RemoteStoreTest extends QuadStoreContract {

  String dataset() {
    return "plain";
  }

  @Override
  QuadStore open() {
    return FusekiProcess.get().empty(dataset());
  }

  private RemoteStore again() {
    return FusekiProcess.get().dataset(dataset(), "").open();
  }

  private static SimpulException refusal(RemoteAddress address) {
    return assertThrows(SimpulException.class, address::open);
  }

  @Test
  void data_version_and_days_outlive_the_process() {
    LocalDate day = LocalDate.of(2025, 11, 5);
    store.write(data -> data.add(SEMARANG));
    store.readings().replace(List.of(new Reading("/berita/\"a\",\n b.txt", day)));
    long version = store.version();
    store = again();
    assertTrue(holds(SEMARANG));
    assertEquals(version, store.version());
    assertEquals(Optional.of(day), store.readings().findFirstRead("/berita/\"a\",\n b.txt"));
  }

  @Test
  void of_two_that_write_at_once_one_is_refused_whole() {
    RemoteStore other = again();
    SimpulException refusal =
        assertThrows(
            SimpulException.class,
            () ->
                store.write(
                    data -> {
                      data.add(SEMARANG);
                      other.write(theirs -> theirs.add(SERANG));
                    }));
    assertEquals(ErrorId.STORE_CHANGED, refusal.id());
    assertFalse(holds(SEMARANG));
    assertTrue(holds(SERANG));
    store.write(data -> data.add(SEMARANG));
    assertTrue(holds(SEMARANG));
  }

  @Test
  void what_another_process_wrote_is_told() {
    List<Change> heard = new ArrayList<>();
    store.listen(heard::add);
    again().write(data -> data.add(SERANG));
    store.write(data -> data.add(SEMARANG));
    assertTrue(heard.get(0).everything());
    assertFalse(heard.get(1).everything());
    assertEquals(2, heard.size());
  }

  @Test
  void a_server_that_is_not_there_is_named_without_its_login() {
    RemoteAddress nowhere =
        RemoteAddress.parse("http://localhost:9/simpul", "keeper:rahasia").orElseThrow();
    SimpulException refusal = refusal(nowhere);
    assertEquals(ErrorId.STORE_UNREACHABLE, refusal.id());
    assertTrue(refusal.problem().contains("http://localhost:9/simpul"), refusal.problem());
    assertFalse((refusal.getMessage() + nowhere).contains("rahasia"));
  }

  @Test
  void who_may_not_enter_is_told_which_setting_to_use() {
    SimpulException refusal = refusal(FusekiProcess.get().dataset("closed", "keeper:salah"));
    assertEquals(ErrorId.STORE_REFUSED, refusal.id());
    assertTrue(refusal.nextStep().contains("SIMPUL_STORE_LOGIN"), refusal.nextStep());
    assertEquals(ErrorId.STORE_REFUSED, refusal(FusekiProcess.get().dataset("closed", "")).id());
    FusekiProcess.get().dataset("closed", "keeper:rahasia").open().close();
  }

  @Test
  void a_server_without_update_is_refused() {
    SimpulException refusal = refusal(FusekiProcess.get().dataset("readonly", ""));
    assertEquals(ErrorId.STORE_READ_ONLY, refusal.id(), refusal.getMessage());
  }

  @Test
  void an_address_that_is_no_dataset_is_told() {
    SimpulException refusal = refusal(FusekiProcess.get().dataset("tidak-ada", ""));
    assertEquals(ErrorId.STORE_UNREACHABLE, refusal.id());
    assertTrue(refusal.problem().contains("404"), refusal.problem());
  }
}
