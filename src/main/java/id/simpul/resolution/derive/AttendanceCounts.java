package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** By organization, series, month and grade: {@code queries/derive/counts/attendance-counts.rq}. */
final class AttendanceCounts {
  private static final Node ATTENDANCE = Namespaces.term("Attendance");
  private static final Node ATTENDANCE_COUNT = Namespaces.term("AttendanceCount");

  private final Keys keys;

  AttendanceCounts(Keys keys) {
    this.keys = keys;
  }

  void count(Tally tally, Forums forums) {
    forums
        .present()
        .forEach(
            (event, attendances) ->
                attendances.stream()
                    .filter(attendance -> attendance.isA(ATTENDANCE))
                    .forEach(attendance -> count(tally, forums, event, attendance)));
  }

  private void count(Tally tally, Forums forums, Node event, Description attendance) {
    for (Node office : Forums.organizations(attendance)) {
      for (Node grade : attendance.get(Property.BEST_GRADE)) {
        for (Optional<Node> series : forums.of(event, Property.SERIES)) {
          for (Optional<Node> day : forums.of(event, Property.DATE)) {
            cell(tally, event, office, grade, series, Tally.month(day)).on(day);
          }
        }
      }
    }
  }

  private Tally.Cell cell(
      Tally tally,
      Node event,
      Node office,
      Node grade,
      Optional<Node> series,
      Optional<Node> month) {
    Node cell =
        keys.node(
            "attendance-count",
            Forums.key(office),
            Keys.ofThing(series, "tanpa-seri"),
            Tally.keyOf(month),
            Keys.ofConcept(grade));
    return tally
        .count(cell, event)
        .is(Namespaces.TYPE, ATTENDANCE_COUNT)
        .is(Property.AGENT, office)
        .is(Property.SERIES, series)
        .is(Property.MONTH, month)
        .is(Property.BEST_GRADE, grade);
  }
}
