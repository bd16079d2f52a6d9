/** Files that leave the house: statements with the sentences behind them as footnotes. */
@NullMarked
package id.simpul.dossier;

import org.jspecify.annotations.NullMarked;
