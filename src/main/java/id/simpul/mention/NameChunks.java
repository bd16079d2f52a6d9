package id.simpul.mention;

import id.simpul.text.NameLexicon;
import id.simpul.text.ScoredSpan;
import java.util.List;
import java.util.function.Supplier;

/** Finds what may name persons among the words that nothing else took. */
final class NameChunks {
  private final PlaceWords places;

  NameChunks(PlaceWords places) {
    this.places = places;
  }

  /** Adds the names; the model is asked for its {@code votes} where they can decide. */
  void addTo(OpenSentence sentence, Supplier<List<ScoredSpan>> votes) {
    for (NameGrammar.Run run : runs(sentence, votes)) {
      sentence.add(run.span(), run.name().symbol(), run.name());
    }
  }

  /** The model is asked only where its vote can make a name certain, or a speaker. */
  private List<NameGrammar.Run> runs(OpenSentence sentence, Supplier<List<ScoredSpan>> votes) {
    List<NameGrammar.Run> runs = find(sentence);
    if (leavePlaces(sentence, runs)) {
      runs = find(sentence);
    }
    List<Word> words = sentence.words();
    boolean open =
        runs.stream()
            .anyMatch(
                run -> run.name().isOpen() || (run.name().isOpenSpeaker() && isSpoken(words, run)));
    return open ? NameGrammar.voted(runs, votes.get()) : runs;
  }

  private static List<NameGrammar.Run> find(OpenSentence sentence) {
    return NameGrammar.find(sentence.text(), sentence.words(), sentence.taken());
  }

  /** Takes the words of regions at the head of a run: "Kudus", "Banda Aceh" are no persons. */
  private boolean leavePlaces(OpenSentence sentence, List<NameGrammar.Run> runs) {
    List<Word> words = sentence.words();
    boolean left = false;
    for (NameGrammar.Run run : runs) {
      int place = places.at(sentence.text(), words, run.from());
      for (int i = run.from(); i < Math.min(run.from() + place, run.to()); i++) {
        if (words.get(i).nameness() >= 0.5) {
          break;
        }
        sentence.leave(i);
        left = true;
      }
    }
    return left;
  }

  /** "kata Xaverius", "Xaverius menegaskan": a verb of speech on either side. */
  private static boolean isSpoken(List<Word> words, NameGrammar.Run run) {
    return (run.from() > 0 && NameLexicon.isSpeech(words.get(run.from() - 1).text()))
        || (run.to() < words.size() && NameLexicon.isSpeech(words.get(run.to()).text()));
  }
}
