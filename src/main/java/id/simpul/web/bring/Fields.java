package id.simpul.web.bring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a request, whatever form it came in. */
final class Fields {
  private final Map<String, String> texts = new HashMap<>();
  private final List<NamedBytes> files = new ArrayList<>();

  /**
   * A file as sent.
   *
   * @param name as the sender calls it, without folders
   */
  record NamedBytes(String name, byte[] bytes) {}

  void put(String name, String text) {
    texts.putIfAbsent(name, text);
  }

  void add(NamedBytes file) {
    files.add(file);
  }

  /** What stands in a field, without white space around it; empty where nothing does. */
  String text(String name) {
    return texts.getOrDefault(name, "").strip();
  }

  /** The same as it was sent. */
  String raw(String name) {
    return texts.getOrDefault(name, "");
  }

  List<NamedBytes> files() {
    return files;
  }
}
