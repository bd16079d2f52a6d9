package id.simpul.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of an entry, field by field. */
final class Fields {
  static final String IRI = "iri";
  static final String TYPE = "type";

  /** The label as it is shown. */
  static final String SHOWN = "shown";

  /** All words of the label, or of another name, as one: for those who type it in full. */
  static final String WHOLE = "whole";

  static final String LABEL = "label";
  static final String NAME = "name";
  static final String PREFIX = "prefix";
  static final String TEXT = "text";

  private Fields() {}

  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        Words.NAMES, Map.of(PREFIX, Words.PREFIXES, TEXT, Words.TEXT));
  }

  static Document document(SearchEntry entry) {
    Document document = new Document();
    document.add(new StringField(IRI, entry.iri(), Field.Store.YES));
    document.add(new StringField(TYPE, entry.type(), Field.Store.YES));
    document.add(new SortedDocValuesField(TYPE, new BytesRef(entry.type())));
    document.add(new StoredField(SHOWN, entry.label()));
    document.add(new TextField(LABEL, entry.label(), Field.Store.NO));
    name(document, entry.label());
    entry.names().forEach(name -> name(document, name));
    document.add(new TextField(TEXT, entry.label() + "\n" + entry.text(), Field.Store.NO));
    return document;
  }

  private static void name(Document document, String name) {
    document.add(new StringField(WHOLE, whole(name), Field.Store.NO));
    document.add(new TextField(NAME, name, Field.Store.NO));
    document.add(new TextField(PREFIX, name, Field.Store.NO));
  }

  // Lucene refuses terms of more than 32,766 bytes; no name is that long.
  static String whole(String name) {
    String whole = String.join(" ", Words.NAMES.of(name));
    return whole.substring(0, Math.min(whole.length(), 1_000));
  }
}
