package id.simpul.rdf;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Keeps quads in temporary files, as N-Quads, while more of them are sorted than fit in memory. */
final class QuadFiles implements SerializationFactory<Quad> {

  @Override
  public Sink<Quad> createSerializer(OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    writer.start();
    return new Sink<>() {
      @Override
      public void send(Quad quad) {
        writer.quad(quad);
      }

      @Override
      public void flush() {
        writer.finish();
      }

      @Override
      public void close() {
        writer.finish();
      }
    };
  }

  @Override
  public Iterator<Quad> createDeserializer(InputStream in) {
    return IteratorParsers.createIteratorNQuads(in);
  }
}
