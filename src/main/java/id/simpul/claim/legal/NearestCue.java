package id.simpul.claim.legal;

import id.simpul.claim.legal.CitationRules.Reading;
import id.simpul.text.HeadedPattern;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weighs the cues that stand before a document in its clause: the nearest decides. */
final class NearestCue {
  private final String sentence;
  private final int cut;
  private final String clause;
  private final String after;
  private final boolean ruling;

  /**
   * @param sentence what stands before the document in its sentence
   * @param cut where in it the document's own clause begins
   * @param after what stands behind the document
   * @param ruling true where the document is a ruling
   */
  NearestCue(String sentence, int cut, String after, boolean ruling) {
    this.sentence = sentence;
    this.cut = cut;
    this.clause = sentence.substring(cut);
    this.after = after;
    this.ruling = ruling;
  }

  /** What the nearest cue says, or null where there is none. */
  @Nullable Reading reading() {
    int study = study();
    int weak = last(PurposeCues.WEAK_BASIS);
    int basis = Math.max(last(PurposeCues.BASIS), ruling ? -1 : last(PurposeCues.READ_OUT));
    int passing = last(PurposeCues.PASSING);
    if (weak > Math.max(passing, basis) && isMaterial(study, weak)) {
      return new Reading(Purpose.STUDIED, "<materi> <sesuai> <dokumen>/1");
    }
    if (Math.max(weak, passing) > Math.max(study, basis)) {
      return weak > passing && rests(weak) ? basis(Reading.IN_ACCORD) : null;
    }
    if (study > basis) {
      return isAsked(study) ? null : new Reading(Purpose.STUDIED, "<kajian> <dokumen>/1");
    }
    return basis > study && (ruling || !told(PurposeCues.REMINDED, basis) || isAct(basis))
        ? basis("<dasar> <dokumen>/1")
        : null;
  }

  private static Reading basis(String rule) {
    return new Reading(Purpose.LEGAL_BASIS, rule);
  }

  private int study() {
    int study = Math.max(last(PurposeCues.STUDY), last(PurposeCues.TALK));
    return ruling ? Math.max(study, last(PurposeCues.STUDY_RULING)) : study;
  }

  /** True where the act itself is in accord, whoever says so. */
  private boolean rests(int cue) {
    if (clause.isBlank()
        || isInPerson(cue)
        || isHead(cue) && PurposeCues.ALLOWS.matcher(after).find()) {
      return false;
    }
    return !told(PurposeCues.TOLD, cue) || isAct(cue);
  }

  private boolean isHead(int cue) {
    return sentence.substring(0, cut + cue).isBlank();
  }

  private boolean isInPerson(int cue) {
    return PurposeCues.REFERS.matcher(clause).region(cue, clause.length()).lookingAt()
        && PurposeCues.IN_PERSON.matcher(clause.substring(0, cue)).find();
  }

  private boolean isAct(int cue) {
    return PurposeCues.ACT.matcher(clause.substring(0, cue)).find()
        && !told(PurposeCues.BOUND, cue);
  }

  /** "agar memahami …", "pentingnya membaca ulang …": nobody does it here. */
  private boolean isAsked(int study) {
    return PurposeCues.ASKED_STUDY.matcher(clause).region(study, clause.length()).lookingAt()
        && PurposeCues.ASKED.matcher(clause.substring(0, study)).find();
  }

  /** "materi tata cara coklit sesuai …": the rule is what the material is about. */
  private boolean isMaterial(int study, int weak) {
    return study >= 0
        && study < weak
        && PurposeCues.IN_ACCORD.matcher(clause).region(weak, clause.length()).lookingAt()
        && PurposeCues.MATERIAL.matcher(clause).region(study, clause.length()).lookingAt()
        && !PurposeCues.MATERIAL_ENDS.matcher(clause.substring(study, weak)).find();
  }

  private boolean told(Pattern telling, int cue) {
    return telling.matcher(sentence.substring(0, cut + cue)).find();
  }

  private int last(HeadedPattern cue) {
    HeadedPattern.Search search = cue.in(clause);
    int at = -1;
    while (search.find()) {
      at = search.span().start();
    }
    return at;
  }
}
