package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.pipeline.Stages;
import id.simpul.rdf.Iris;
import id.simpul.registry.JudgementTable;
import id.simpul.search.SearchRequest;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.Backup;
import id.simpul.store.FusekiProcess;
import id.simpul.store.QuadStore;
import id.simpul.store.RemoteStore;
import id.simpul.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two of the samples, read into a folder and into a server: there are no blank nodes, so equal is
 * equal.
 */
final class RemotePipelineTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
  private static final String ONE = "seeds/articles/kpu-kota-semarang-1.txt";
  private static final String OTHER = "seeds/articles/kpu-kabupaten-semarang.txt";

  @TempDir Path folder;

  private final Iris iris = new Iris();
  private final Stages stages = new Wiring(iris).stages();

  private Pipeline filled(QuadStore store) {
    Pipeline pipeline = new Pipeline(store, iris, stages);
    pipeline.prepare(JudgementTable.bundled());
    List<Path> pages = List.of(Path.of(ONE), Path.of(OTHER));
    pipeline.ingest(pages, IngestOptions.on(TODAY), Progress.NONE);
    return pipeline;
  }

  private static String export(Pipeline pipeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_server_holds_what_a_folder_holds_whatever_happens() {
    try (QuadStore near = Tdb2Store.open(folder.resolve("store"));
        RemoteStore far = FusekiProcess.get().empty("plain")) {
      Pipeline here = filled(near);
      Pipeline there = filled(far);
      String whole = export(here);
      assertEquals(whole, export(there));
      assertEquals(near.readings().sources(), far.readings().sources());

      here.remove(List.of(ONE));
      there.remove(List.of(ONE));
      assertEquals(export(here), export(there));
      there.rebuild();
      assertEquals(export(here), export(there));
      searches(far);

      Path copy = folder.resolve("copy.zip");
      Backup.write(far, copy, iris.base());
      here.restore(Backup.open(copy, iris.base()), true);
      assertEquals(export(here), export(there));
      assertTrue(whole.length() > export(there).length());
    }
  }

  private void searches(QuadStore far) {
    try (LiveIndex search = LiveIndex.open(far, iris)) {
      search.settle();
      assertFalse(search.isBehind());
      assertFalse(search.search(new SearchRequest("semarang", "", 0, 5)).hits().isEmpty());
    }
  }
}
