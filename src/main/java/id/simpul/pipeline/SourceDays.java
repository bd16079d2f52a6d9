package id.simpul.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * On which day a wording counts as read: the earliest first reading of its sources.
 *
 * @param byName first reading by the source's name in the data
 * @param otherwise for sources whose day nobody remembers
 */
record SourceDays(Function<String, Optional<LocalDate>> byName, LocalDate otherwise) {
  LocalDate of(Collection<String> names) {
    return names.stream()
        .map(name -> byName.apply(name).orElse(otherwise))
        .min(LocalDate::compareTo)
        .orElse(otherwise);
  }
}
