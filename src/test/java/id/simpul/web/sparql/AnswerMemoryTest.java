package id.simpul.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class AnswerMemoryTest {
  private final AtomicLong version = new AtomicLong(1);
  private final AnswerMemory answers = new AnswerMemory(version::get, 100);

  private static AnswerMemory.Answer answer(int size) {
    return new AnswerMemory.Answer(Map.of("Content-Type", "text/csv"), new byte[size]);
  }

  @Test
  void an_answer_holds_until_the_store_changes() {
    answers.keep("berapa forum?", answers.version(), answer(10));
    assertEquals(10, answers.find("berapa forum?").orElseThrow().body().length);
    version.incrementAndGet();
    assertTrue(answers.find("berapa forum?").isEmpty());
  }

  @Test
  void an_answer_made_while_the_store_changed_is_not_kept() {
    long before = answers.version();
    version.incrementAndGet();
    answers.keep("berapa forum?", before, answer(10));
    assertTrue(answers.find("berapa forum?").isEmpty());
  }

  @Test
  void the_eldest_go_where_there_is_no_room_and_the_largest_are_not_kept() {
    for (int i = 0; i < 6; i++) {
      answers.keep("q" + i, 1, answer(20));
      answers.find("q0");
    }
    assertTrue(answers.find("q0").isPresent());
    assertTrue(answers.find("q1").isEmpty());
    assertTrue(answers.find("q5").isPresent());
    answers.keep("besar", 1, answer(26));
    assertTrue(answers.find("besar").isEmpty());
  }
}
