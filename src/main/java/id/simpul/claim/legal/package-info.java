/**
 * What an article says of legal documents: why it cites them, and how a case is said to have ended.
 */
@NullMarked
package id.simpul.claim.legal;

import org.jspecify.annotations.NullMarked;
