package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryFileTest {
  private static NamedQuery read(String text) {
    return QueryCatalog.read(Path.of("kueri/uji.rq"), text);
  }

  @Test
  void a_file_without_header_is_a_question_by_its_name() {
    NamedQuery query = read("SELECT * { ?s ?p ?o }");
    assertEquals("uji", query.name());
    assertEquals("uji", query.title().id());
    assertEquals("other", query.group());
  }

  @Test
  void a_header_carries_types_folders_and_defaults() {
    NamedQuery query =
        read(
            """
            #+ param: office iri:organization required | Kantor | Office
            #+ param: since date = 2025-01-01 | Sejak | Since
            #+ column: date Tanggal acara | Date of the event
            SELECT ?date { ?_office_iri <x:date> ?date FILTER(?date > ?_since_date) }
            """);
    Parameter office = query.parameters().get(0);
    assertEquals(Parameter.Type.IRI, office.type());
    assertEquals("organization", office.folder());
    assertTrue(office.required());
    assertEquals("2025-01-01", query.parameters().get(1).findDefault().orElse(""));
    assertEquals(new Labels("Tanggal acara", "Date of the event"), query.column("date").labels());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          #+ judul: x\\nASK {}                                   ; line 1; 'judul'
          #+ title.id: x\\nASK {}                                ; title.en; title
          #+ group: legal\\n#+ param: a b | c | d\\nASK {}       ; line 2; 'a b | c | d'
          #+ param: a text | c | d\\nASK {}                      ; '?_a_text'; 'a'
          ASK { ?s ?p ?_a_text }                                 ; '?_a_text'; param
          #+ column: x Satu | One\\nSELECT ?y { ?y ?p ?o }       ; 'x'; column
          #+ column: x Satu\\nSELECT ?x { ?x ?p ?o }             ; line 1; 'x Satu'
          SELECT ?x\\nWHERE { ?x                                 ; line 2; parse
          DELETE WHERE { ?s ?p ?o }                              ; line 1; parse
          """)
  void a_malformed_file_is_told_with_its_place(String text, String first, String second) {
    SimpulException e = assertThrows(SimpulException.class, () -> read(text.replace("\\n", "\n")));
    assertEquals(ErrorId.QUERY_INVALID, e.id());
    assertTrue(e.problem().contains("kueri/uji.rq"), e.problem());
    assertTrue(e.problem().contains(first.strip()), e.problem());
    assertTrue(e.problem().contains(second.strip()), e.problem());
  }
}
