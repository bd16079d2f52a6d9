package id.simpul.app.cli;

import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Flag;
import id.simpul.model.Mention;
import id.simpul.model.Span;

/** The derivation of each claim, as text. */
final class Explanation {
  private final Article article;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Article article) {
    this.article = article;
  }

  /** Mentions first, then each claim with its rule, properties, mentions and words, then flags. */
  static String of(Extraction extraction) {
    Explanation explanation = new Explanation(extraction.article());
    explanation.line("Mentions");
    extraction.mentions().stream().sorted().forEach(explanation::mention);
    for (Claim claim : extraction.claims()) {
      explanation.claim(claim);
    }
    if (extraction.claims().isEmpty()) {
      explanation.line("No claim: no rule covers this sentence.");
    }
    extraction.flags().forEach(explanation::flag);
    return explanation.text.toString();
  }

  private void mention(Mention mention) {
    String thing = mention.refersTo() == null ? "" : " → " + mention.refersTo().key();
    line("  " + mention.kind().slug() + " " + quoted(mention.span()) + thing);
  }

  private void claim(Claim claim) {
    line("");
    line(claim.kind().className());
    line("  rule        " + claim.rule() + ", confidence " + Words.decimal(claim.confidence()));
    for (Argument argument : claim.arguments()) {
      line("  property    " + argument.property().localName() + " = " + Words.of(argument.value()));
    }
    for (Mention mention : claim.mentions()) {
      line("  mention     " + mention.kind().slug() + " " + quoted(mention.span()));
    }
    for (Evidence evidence : claim.evidence()) {
      String supports =
          evidence.supports() == null ? "" : " for " + evidence.supports().localName();
      line("  evidence    " + quoted(evidence.span()) + supports);
    }
    if (claim.derivation() != null) {
      line("  derivation  " + claim.derivation());
    }
  }

  private void flag(Flag flag) {
    line("");
    line("Flag " + flag.issue() + ": " + flag.reason());
    if (flag.proposal() != null) {
      line("  proposal    " + Words.of(flag.proposal()));
    }
  }

  private String quoted(Span span) {
    return Words.place(span, article) + " \"" + span.in(article.text()) + "\"";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
