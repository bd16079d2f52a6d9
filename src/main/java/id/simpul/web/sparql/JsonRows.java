package id.simpul.web.sparql;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/**
 * Writes answers as SPARQL 1.1 results in JSON, a line for each row. Jena's own writer puts them
 * sign by sign through three writers, which takes longer than most questions do.
 */
final class JsonRows implements RowSetWriter {
  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private static final SerializableString TYPE = new SerializedString("type");
  private static final SerializableString VALUE = new SerializedString("value");
  private static final SerializableString URI = new SerializedString("uri");
  private static final SerializableString LITERAL = new SerializedString("literal");

  private JsonRows() {}

  /** Has Jena write answers in JSON by this from now on. */
  static void register() {
    // Jena registers its own when it begins.
    JenaSystem.init();
    RowSetWriterRegistry.register(ResultSetLang.RS_JSON, lang -> new JsonRows());
  }

  @Override
  public void write(OutputStream out, RowSet rows, Context context) {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      write(json, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Writer out, RowSet rows, Context context) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(json, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(OutputStream out, boolean answer, Context context) {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeObjectFieldStart("head");
      json.writeEndObject();
      json.writeBooleanField("boolean", answer);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JsonGenerator json, RowSet rows) throws IOException {
    List<Var> vars = rows.getResultVars();
    json.writeStartObject();
    json.writeObjectFieldStart("head");
    json.writeArrayFieldStart("vars");
    for (Var var : vars) {
      json.writeString(var.getVarName());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("results");
    json.writeArrayFieldStart("bindings");
    rows(json, rows, vars.toArray(Var[]::new));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void rows(JsonGenerator json, RowSet rows, Var[] vars) throws IOException {
    SerializableString[] names = new SerializableString[vars.length];
    for (int i = 0; i < vars.length; i++) {
      names[i] = new SerializedString(vars[i].getVarName());
    }
    Map<Node, String> blanks = new HashMap<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      json.writeRaw('\n');
      json.writeStartObject();
      for (int i = 0; i < vars.length; i++) {
        Node node = row.get(vars[i]);
        if (node != null) {
          json.writeFieldName(names[i]);
          node(json, node, blanks);
        }
      }
      json.writeEndObject();
    }
  }

  private static void node(JsonGenerator json, Node node, Map<Node, String> blanks)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName(TYPE);
    if (node.isURI()) {
      json.writeString(URI);
      json.writeFieldName(VALUE);
      json.writeString(node.getURI());
    } else if (node.isLiteral()) {
      literal(json, node);
    } else if (node.isTripleTerm()) {
      triple(json, node, blanks);
    } else {
      json.writeString("bnode");
      json.writeFieldName(VALUE);
      json.writeString(blanks.computeIfAbsent(node, n -> "b" + blanks.size()));
    }
    json.writeEndObject();
  }

  private static void literal(JsonGenerator json, Node node) throws IOException {
    json.writeString(LITERAL);
    String language = node.getLiteralLanguage();
    String type = node.getLiteralDatatypeURI();
    if (!language.isEmpty()) {
      json.writeStringField("xml:lang", language);
      if (node.getLiteralBaseDirection() != null) {
        json.writeStringField("its:dir", node.getLiteralBaseDirection().direction());
      }
    } else if (!"http://www.w3.org/2001/XMLSchema#string".equals(type)) {
      json.writeStringField("datatype", type);
    }
    json.writeFieldName(VALUE);
    json.writeString(node.getLiteralLexicalForm());
  }

  private static void triple(JsonGenerator json, Node node, Map<Node, String> blanks)
      throws IOException {
    json.writeString("triple");
    json.writeObjectFieldStart("value");
    json.writeFieldName("subject");
    node(json, node.getTriple().getSubject(), blanks);
    json.writeFieldName("predicate");
    node(json, node.getTriple().getPredicate(), blanks);
    json.writeFieldName("object");
    node(json, node.getTriple().getObject(), blanks);
    json.writeEndObject();
  }
}
