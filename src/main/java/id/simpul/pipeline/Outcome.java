package id.simpul.pipeline;

/** What became of one page. */
sealed interface Outcome permits ReadPage, Skipped {}
