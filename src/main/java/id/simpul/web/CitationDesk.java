package id.simpul.web;

import id.simpul.mention.legal.CaseChecker;
import id.simpul.mention.legal.CheckedCitation;
import id.simpul.mention.legal.CitationStatus;
import id.simpul.model.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the citations of a pasted text against rules, registry and store. */
final class CitationDesk {
  private static final String PHPU = "phpu";

  private final CaseChecker checker;
  private final DocumentUse documents;

  CitationDesk(CaseChecker checker, DocumentUse documents) {
    this.checker = checker;
    this.documents = documents;
  }

  List<CheckedLine> check(String text) {
    List<CheckedLine> lines = new ArrayList<>();
    Map<Thing, DocumentUse.Use> uses = new HashMap<>();
    int index = 0;
    int point = 0;
    for (CheckedCitation citation : checker.check(text)) {
      int start = point + text.codePointCount(index, citation.span().start());
      index = citation.span().start();
      point = start;
      int end = start + text.codePointCount(index, citation.span().end());
      DocumentUse.Use use = use(uses, citation.document());
      lines.add(
          new CheckedLine(
              lines.size() + 1,
              start,
              end,
              withStore(citation, use),
              use,
              use(uses, citation.proposal())));
    }
    return lines;
  }

  private DocumentUse.Use use(Map<Thing, DocumentUse.Use> uses, @Nullable Thing document) {
    return document == null ? DocumentUse.Use.NONE : uses.computeIfAbsent(document, documents::of);
  }

  /** What the registry cannot know, regulations above all, is known where an article cites it. */
  private static CheckedCitation withStore(CheckedCitation citation, DocumentUse.Use use) {
    boolean cited =
        citation.status() == CitationStatus.UNKNOWN
            && !citation.kind().equals(PHPU)
            && use.articles() > 0;
    return cited
        ? citation.known(
            "Disebut dalam " + use.articles() + " artikel di sini.",
            "Cited in "
                + use.articles()
                + (use.articles() == 1 ? " article" : " articles")
                + " here.")
        : citation;
  }
}
