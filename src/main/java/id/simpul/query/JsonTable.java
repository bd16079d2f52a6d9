package id.simpul.query;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * An answer as JSON: {@code {"columns": […], "note": {…}, "count": 41, "rows": [{"office":
 * {"label": …, "iri": …}, "count": 3}]}}. Empty cells are left out; the count is of the whole
 * answer, of which the rows may be a part.
 */
final class JsonTable {
  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private JsonTable() {}

  static void write(ResultTable table, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      columns(json, table);
      Labels note = table.note();
      if (note != null) {
        labels(json, "note", note);
      }
      json.writeNumberField("count", table.count());
      json.writeArrayFieldStart("rows");
      for (List<Cell> row : table.rows()) {
        row(json, table.columns(), row);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void columns(JsonGenerator json, ResultTable table) throws IOException {
    json.writeArrayFieldStart("columns");
    for (Column column : table.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      labels(json, "label", column.labels());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void labels(JsonGenerator json, String field, Labels labels) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("id", labels.id());
    json.writeStringField("en", labels.en());
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, List<Column> columns, List<Cell> row)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      cell(json, columns.get(i).name(), row.get(i));
    }
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, String name, Cell cell) throws IOException {
    switch (cell.type()) {
      case EMPTY -> {}
      case TEXT, DATE -> json.writeStringField(name, cell.text());
      case NUMBER -> json.writeNumberField(name, new BigDecimal(cell.text()));
      case IRI -> {
        json.writeObjectFieldStart(name);
        json.writeStringField("label", cell.text());
        json.writeStringField("iri", cell.iri());
        json.writeEndObject();
      }
    }
  }
}
