package id.simpul.text.training;

import id.simpul.model.Span;
import id.simpul.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;

/**
 * Reads sentences in OpenNLP's name format, {@code … <START:person> Handi Tri Ujiono <END>, …}, as
 * the finder will see them: cut by our own tokenizer. An empty line begins a new document.
 */
final class PersonSamples {
  private static final String START = "<START:person>";
  private static final String END = "<END>";

  private static final long SEED = 2024L;

  private final Tokens tokens;

  PersonSamples(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The written sentences of all {@code persons*.txt} and those made from the patterns. */
  List<NameSample> read(Path source) throws IOException {
    List<NameSample> samples = new ArrayList<>(writtenSamples(source));
    samples.addAll(composed(source));
    return shuffled(samples);
  }

  /**
   * Sentences to train on and written sentences held back.
   *
   * @param training all composed sentences and the written ones of the other folds
   * @param heldBack every so manieth written document
   */
  record Fold(List<NameSample> training, List<NameSample> heldBack) {}

  /** The given fold of the written sentences; composed ones share their patterns. */
  Fold fold(Path source, int number, int of) throws IOException {
    List<NameSample> training = new ArrayList<>(composed(source));
    List<NameSample> heldBack = new ArrayList<>();
    int document = 0;
    for (NameSample sample : shuffled(writtenSamples(source))) {
      document += sample.isClearAdaptiveDataSet() ? 1 : 0;
      (document % of == number ? heldBack : training).add(sample);
    }
    return new Fold(shuffled(training), heldBack);
  }

  private List<NameSample> writtenSamples(Path source) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Path file : written(source)) {
      samples.addAll(samples(lines(file)));
    }
    return samples;
  }

  private List<NameSample> composed(Path source) throws IOException {
    return samples(PatternSentences.read(source.resolve("patterns.txt")).all());
  }

  /** The files of written sentences, in the order of their names. */
  static List<Path> written(Path source) throws IOException {
    try (Stream<Path> files = Files.list(source)) {
      return files
          .filter(file -> file.getFileName().toString().matches("persons.*\\.txt"))
          .sorted()
          .toList();
    }
  }

  /** A perceptron leans towards what it saw last, so like sentences must not stand together. */
  private static List<NameSample> shuffled(List<NameSample> samples) {
    List<List<NameSample>> documents = new ArrayList<>();
    for (NameSample sample : samples) {
      if (sample.isClearAdaptiveDataSet()) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1).add(sample);
    }
    Collections.shuffle(documents, new Random(SEED));
    return documents.stream().flatMap(List::stream).toList();
  }

  /** The sentences of one file; {@code [Handi]} is short for the long tags. */
  List<NameSample> readFile(Path file) throws IOException {
    return samples(lines(file));
  }

  List<NameSample> samples(List<String> lines) {
    List<NameSample> samples = new ArrayList<>();
    boolean first = true;
    for (String line : lines) {
      if (line.isBlank()) {
        first = true;
      } else {
        samples.add(sample(line, first));
        first = false;
      }
    }
    return samples;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(String::strip)
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private NameSample sample(String given, boolean first) {
    String line = given.indexOf('[') < 0 ? given : given.replace("[", START).replace("]", END);
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    int at = 0;
    for (int start = line.indexOf(START); start >= 0; start = line.indexOf(START, at)) {
      int end = line.indexOf(END, start);
      if (end < 0) {
        throw new IllegalArgumentException("A name without <END> in \"" + line + "\"");
      }
      text.append(line, at, start);
      String name = line.substring(start + START.length(), end).strip();
      names.add(new Span(text.length(), text.length() + name.length()));
      text.append(name);
      at = end + END.length();
    }
    text.append(line, at, line.length());
    return sample(text.toString(), names, first);
  }

  private NameSample sample(String text, List<Span> names, boolean first) {
    List<Span> cut = tokens.of(text, new Span(0, text.length()));
    String[] words = cut.stream().map(token -> token.in(text)).toArray(String[]::new);
    opennlp.tools.util.Span[] spans =
        names.stream()
            .map(name -> inTokens(name, cut, text))
            .toArray(opennlp.tools.util.Span[]::new);
    return new NameSample(words, spans, first);
  }

  private static opennlp.tools.util.Span inTokens(Span name, List<Span> cut, String text) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < cut.size(); i++) {
      from = cut.get(i).start() == name.start() ? i : from;
      to = cut.get(i).end() == name.end() ? i + 1 : to;
    }
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "The name \"" + name.in(text) + "\" ends inside a token in \"" + text + "\"");
    }
    return new opennlp.tools.util.Span(from, to, "person");
  }
}
