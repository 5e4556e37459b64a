/** The lead's candidacy, from its draft to its receipt: written together, checked, signed, filed, kept. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.space.candidacy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
