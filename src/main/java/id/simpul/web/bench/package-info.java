/** The SPARQL bench: editor, completion, what the data holds, answers as files. */
@NullMarked
package id.simpul.web.bench;

import org.jspecify.annotations.NullMarked;
