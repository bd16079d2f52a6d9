package id.simpul.evaluation;

import id.simpul.model.ClaimKind;

/**
 * Whether a claim is right.
 *
 * @param rule name and version of the rule that made it
 */
record Verdict(String rule, ClaimKind kind, boolean right) {}
