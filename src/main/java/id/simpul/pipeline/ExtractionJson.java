package id.simpul.pipeline;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read out of a page, as JSON; offsets are code points of the article's text. */
public final class ExtractionJson implements AutoCloseable {
  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final JsonGenerator json;

  /**
   * @param out stays open when this is closed
   */
  public ExtractionJson(OutputStream out) throws IOException {
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter();
  }

  /** An array of mentions: article (from 1), title, kind, text, start, end, thing. */
  public void mentions(List<Extraction> page) throws IOException {
    json.writeStartArray();
    for (Extraction extraction : page) {
      for (Mention mention : extraction.mentions().stream().sorted().toList()) {
        mention(mention, extraction.article());
      }
    }
    json.writeEndArray();
  }

  private void mention(Mention mention, Article article) throws IOException {
    json.writeStartObject();
    json.writeNumberField("article", article.index() + 1);
    json.writeStringField("title", article.title());
    json.writeStringField("kind", mention.kind().slug());
    json.writeStringField("text", mention.printed());
    place(mention.span(), article);
    Thing thing = mention.refersTo();
    if (thing != null) {
      json.writeStringField("thing", thing.label());
      json.writeStringField("key", thing.key());
    }
    json.writeEndObject();
  }

  /** An array of articles, each with its text, claims and flags. */
  public void claims(List<Extraction> page) throws IOException {
    json.writeStartArray();
    for (Extraction extraction : page) {
      article(extraction);
    }
    json.writeEndArray();
  }

  private void article(Extraction extraction) throws IOException {
    Article article = extraction.article();
    json.writeStartObject();
    json.writeNumberField("article", article.index() + 1);
    json.writeStringField("title", article.title());
    if (article.publisher() != null) {
      json.writeStringField("publisher", article.publisher());
    }
    json.writeStringField("genre", article.genre().slug());
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("claims");
    for (Claim claim : extraction.claims()) {
      claim(claim, article);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flags");
    for (Flag flag : extraction.flags()) {
      flag(flag);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(Claim claim, Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", claim.kind().className());
    properties(claim.arguments());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : claim.evidence()) {
      evidence(evidence, article);
    }
    json.writeEndArray();
    json.writeStringField("rule", claim.rule());
    json.writeNumberField("confidence", claim.confidence());
    if (claim.derivation() != null) {
      json.writeStringField("derivation", claim.derivation());
    }
    json.writeEndObject();
  }

  /** A property that stands more than once becomes an array. */
  private void properties(List<Argument> arguments) throws IOException {
    Map<Property, List<Value>> values = new LinkedHashMap<>();
    arguments.forEach(
        a -> values.computeIfAbsent(a.property(), p -> new ArrayList<>()).add(a.value()));
    json.writeObjectFieldStart("properties");
    for (Map.Entry<Property, List<Value>> entry : values.entrySet()) {
      json.writeFieldName(entry.getKey().localName());
      if (entry.getValue().size() > 1) {
        json.writeStartArray();
      }
      for (Value value : entry.getValue()) {
        value(value);
      }
      if (entry.getValue().size() > 1) {
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void value(Value value) throws IOException {
    if (value instanceof Value.Number number) {
      json.writeNumber(number.number());
    } else {
      json.writeString(ValueText.of(value));
    }
  }

  private void evidence(Evidence evidence, Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", evidence.span().in(article.text()));
    place(evidence.span(), article);
    Property supports = evidence.supports();
    if (supports != null) {
      json.writeStringField("supports", supports.localName());
    }
    json.writeEndObject();
  }

  private void place(Span span, Article article) throws IOException {
    json.writeNumberField("start", article.codePoint(span.start()));
    json.writeNumberField("end", article.codePoint(span.end()));
  }

  private void flag(Flag flag) throws IOException {
    json.writeStartObject();
    json.writeStringField("issue", flag.issue());
    json.writeStringField("reason", flag.reason());
    Thing thing = flag.onThing();
    if (thing != null) {
      json.writeStringField("thing", thing.label());
    }
    Value proposal = flag.proposal();
    if (proposal != null) {
      json.writeStringField("proposal", ValueText.of(proposal));
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
